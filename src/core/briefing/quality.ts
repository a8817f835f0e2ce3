import type { Candidate } from './candidates.ts';
import { wordCount } from './tighten/cut.ts';

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
  /** For each further independent outlet, at most three. */
  support: 0.25,
  /** What was so long before: told to readers who come to the story fresh. */
  background: 0.6,
  /** What a picture shows. */
  picture: 0.5,
  /** Somebody's words, which stand among the key quotations. */
  quotation: 0.6,
  /** A day without its date, where the article has none to count from. */
  undatedDay: 0.8,
  /** Names nobody and nothing. */
  nameless: 0.6,
} as const;

const longWords = { bullets: 31, running: 36 } as const;

/** How well a tightened sentence reads, as a factor of what it is worth. */
export function qualityOf({ article, claim, sentence, place }: Candidate, text: string, form: Form, hangs: boolean): number {
  let quality = 1;
  const rate = (applies: boolean, factor: number) => {
    if (applies) quality *= factor;
  };
  rate(wordCount(text) > longWords[form], anyForm.long);
  rate(/\?["”’]?$/.test(text), anyForm.question);
  rate(hangs, anyForm.hangs);
  if (form === 'running') return quality;
  rate(place === 0, bulletForm.opens);
  rate(place === 1 || place === 2, bulletForm.leads);
  quality *= 1 + bulletForm.support * Math.min(3, claim.support - 1);
  rate(bareDay.test(text), bulletForm.undatedDay);
  rate(background.test(text), bulletForm.background);
  rate(picture.test(text), bulletForm.picture);
  rate(longQuotation.test(text), bulletForm.quotation);
  rate(!text.includes('[') && !article.reading.mentions.some((mention) => mention.sentence === sentence), bulletForm.nameless);
  return quality;
}

const bareDay =
  /\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|[Yy]esterday|[Tt]oday|[Tt]omorrow|[Tt]his (?:morning|afternoon|evening|week)|[Ll]ast (?:night|week)|[Tt]onight)\b(?! \[)/;
const background =
  /\bin recent (?:weeks|months|years|decades)\b|\bsince (?:the (?:start|beginning)|World War)\b|\b(?:has|have) long\b|\bfor (?:years|decades)\b/;
const picture = /\b(?:[Vv]ideo|[Ff]ootage|[Pp]ictures?|[Pp]hotos?|[Pp]hotographs?|[Ii]mages?)\b.{0,60}\bshow(?:s|ed|ing)?\b/;
const longQuotation = /[“"‘](?:\S+\s+){5,}?\S+[”"’]/;
