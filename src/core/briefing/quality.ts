import type { Token } from '../reading/tokens.ts';
import { withOneMark } from '../standing/alone.ts';
import { wordCount } from '../standing/cut.ts';
import { isPluperfect, leans } from '../standing/leaning.ts';
import { looseNouns } from '../standing/loose-nouns.ts';
import { masked } from '../standing/masked.ts';
import { isMostlySpoken } from '../standing/open-words.ts';
import { hasStranger } from '../standing/strangers.ts';
import type { KindOfWord } from '../standing/word-kinds.ts';
import type { outlookOf } from '../story/outlook.ts';
import type { Candidate } from './candidates.ts';

/** `bullets`: each is read by itself; `running`: one text of many sentences. */
export type Form = 'bullets' | 'running';

/** What a sentence keeps of its worth, or gains, for how it reads; the factors multiply. */
const anyForm = {
  /** Longer than a reader likes. */
  long: 0.5,
  question: 0.5,
  /** Hangs on the sentence before it in its article: in a running text others tell what it is about; no bullet may. */
  hangs: 0.9,
} as const;

/** Only for bullets, of which there are few: each has to tell what happened. */
const bulletForm = {
  /** The first sentence of its article; one of the next two. */
  opens: 1.3,
  leads: 1.1,
  /** Far down in its article, where it mostly goes on from what stands before; of so few words that it hardly says of what it speaks. */
  deep: 0.8,
  short: 0.8,
  /** For each further independent outlet, at most three. */
  support: 0.25,
  /** For each further independent text that tells something near it, at most two. */
  echo: 0.25,
  /** Says on which day something is to happen. */
  outlook: 1.25,
  /** What was so long before: told to readers who come to the story fresh. */
  background: 0.6,
  /** Somebody's words, which stand among the key quotations; a sentence that is hardly more than these. */
  quotation: 0.6,
  spoken: 0.4,
  /** A day without its date, where the article has none to count from; "today", where nobody knows which. */
  undatedDay: 0.8,
  undatedToday: 0.35,
  /** Names nobody and nothing. */
  nameless: 0.6,
  /** Answers to a sentence before it; tells what was past already when the report's own story happened. */
  leans: 0.5,
  pluperfect: 0.6,
  /** By how many nouns like "the museum" it tells of, without saying which. */
  loose: [1, 0.42, 0.22],
  /** Names somebody by one name alone, whom nothing introduces. */
  stranger: 0.6,
  /** The writer's own voice: "sadly", "let's", an exclamation. */
  voice: 0.5,
} as const;

const shortWords = 14;
/** Sentences of text before it. */
const deepPlace = 15;
const longWords = { bullets: 31, running: 36 } as const;

/** What only a close look at a sentence tells. */
export interface Look {
  readonly hangs: boolean;
  readonly kindOfWord: KindOfWord;
  /** Gives the tokens of the sentence with what stands in marks blotted out. */
  readonly tagged: (plain: string) => Token[];
}

/**
 * How well a tightened sentence reads, as a factor of what it is worth.
 * @param outlook what it tells of days to come
 * @param look without it, the quality is what it may be at most
 */
export function qualityOf(
  { article, claim, sentence, place, span }: Candidate,
  said: string,
  form: Form,
  outlook: ReturnType<typeof outlookOf>,
  look?: Look,
): number {
  const text = withOneMark(said);
  let quality = 1;
  const rate = (applies: boolean, factor: number) => {
    if (applies) quality *= factor;
  };
  const words = wordCount(text);
  rate(words > longWords[form], anyForm.long);
  rate(/\?["”’]?$/.test(text), anyForm.question);
  rate(look?.hangs === true, anyForm.hangs);
  if (form === 'running') return quality;
  const plain = masked(text);
  rate(place === 0, bulletForm.opens);
  rate(place === 1 || place === 2, bulletForm.leads);
  rate(place >= deepPlace, bulletForm.deep);
  rate(place > 0 && words < shortWords, bulletForm.short);
  quality *= 1 + bulletForm.support * Math.min(3, claim.support - 1);
  quality *= 1 + bulletForm.echo * Math.min(2, claim.echoes ?? 0);
  if (bareToday.test(plain)) rate(true, bulletForm.undatedToday);
  else rate(bareDay.test(plain), bulletForm.undatedDay);
  rate(background.test(plain), bulletForm.background);
  rate(longQuotation.test(text), bulletForm.quotation);
  rate(isMostlySpoken(text), bulletForm.spoken);
  rate(outlook === 'dated', bulletForm.outlook);
  rate(leans(plain) || (place > 0 && fromHere.test(plain)), bulletForm.leans);
  if (look) {
    const tokens = look.tagged(plain);
    rate(plain.includes('had') && isPluperfect(tokens), bulletForm.pluperfect);
    rate(hasStranger(article.reading, span), bulletForm.stranger);
    const loose = looseNouns(tokens, look.kindOfWord, article.article.text.slice(0, span.start)).length - (place === 0 ? 1 : 0);
    quality *= bulletForm.loose[Math.max(0, Math.min(loose, bulletForm.loose.length - 1))]!;
  }
  rate(voice.test(plain), bulletForm.voice);
  rate(!text.includes('[') && !article.reading.mentions.some((mention) => mention.sentence === sentence), bulletForm.nameless);
  return quality;
}

const bareToday =
  /\b(?:[Yy]esterday|[Tt]oday|[Tt]omorrow|[Tt]onight|[Tt]his (?:morning|afternoon|evening)|[Ll]ast night)\b(?! \[|['’]s)/;
const bareDay = /\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|[Ll]ast week)\b(?! \[|['’]s)/;
const background =
  /\bin recent (?:weeks|months|years|decades)\b|\bsince (?:the (?:start|beginning)|World War)\b|\b(?:has|have) long\b|\bfor (?:years|decades)\b/;
/** "The pilots here": the place is that of the article's dateline; what opens it has its news all the same. */
const fromHere = /\b[Hh]ere\b(?! to stay\b| in \p{Lu})/u;
const longQuotation = /[“"‘](?:\S+\s+){5,}?\S+[”"’]/;
const voice =
  /!|^(?:Sadly|Obviously|Luckily|Fortunately|Unfortunately|Interestingly|Surprisingly|Apparently|Hopefully|Admittedly|Sure|Well|Yes|No|Oh|Let['’]s|Leave it to|Enter|Meet|Imagine|Remember|Forget|First|Second|Third|Most notably|Perhaps|Maybe)\b(?! (?:of|in|to|with|the|one|two|three|matter|more|less) )|\b(?:gonna|wanna|gotta|kinda|pretty much|basically|literally)\b/;
