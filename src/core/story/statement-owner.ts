import type { Actor, Mention, Sentence, Speaker, StoryArticle } from '../model.ts';
import { isQuotedAt } from '../standing/quoted.ts';
import type { ActorByName } from './actors-by-name.ts';

/**
 * Whose "the statement" is: that of the person or body who gave out the one that the article tells of last ("a statement from Marsh",
 * "Marsh said in a statement"). Undefined where it doesn't say so in as many words, as of a family's or a lawyer's.
 */
export function statementOwner(article: StoryArticle, { name, span }: Speaker, actorOf: ActorByName): Actor | undefined {
  const [, noun] = statement.exec(name) ?? [];
  if (noun === undefined) return undefined;
  const { sentences } = article.reading;
  const last = sentences.findLastIndex((one) => one.span.start <= span.start);
  const first = new RegExp(`(?<!\\b(?:the|this|that) (?:\\p{Ll}+ )?)\\b${noun}\\b(?! of )`, 'iu');
  for (let at = last; at >= Math.max(0, last - REACH); at--) {
    const sentence = sentences[at]!;
    const place = first.exec(article.article.text.slice(sentence.span.start, Math.min(sentence.span.end, span.start)));
    const start = sentence.span.start + (place?.index ?? 0);
    if (place && !isQuotedAt(article.reading, start)) return ownerIn(article, sentence, start, noun.length, actorOf);
  }
  return undefined;
}

const statement = /^(?:the|this|that) (?:(?:brief|written|short) )?(statement|(?:news |press )release)$/i;

/** Sentences back in which a statement is looked for. */
const REACH = 5;

/** @param start of the noun in the text */
function ownerIn(
  { article: { text }, reading }: StoryArticle,
  { index, span }: Sentence,
  start: number,
  length: number,
  actorOf: ActorByName,
): Actor | undefined {
  const end = start + length;
  if (ofSeveral.test(text.slice(span.start, span.end))) return undefined;
  const here = reading.mentions.filter(({ sentence, kind }) => sentence === index && (kind === 'org' || kind === 'person'));
  const owner = here.find((mention) => {
    const [from, to] = [mention.span.start, mention.span.end];
    if (from >= end) {
      const [between, after] = [text.slice(end, from), text.slice(to, span.end)];
      return (
        (by.test(between) && ends.test(after)) ||
        (inOne.test(text.slice(span.start, start)) && comma.test(between) && says.test(after))
      );
    }
    return to <= start && opens.test(text.slice(span.start, from)) && gives.test(text.slice(to, start));
  });
  return owner && known(owner, actorOf);
}

function known({ fullest }: Mention, actorOf: ActorByName): Actor | undefined {
  const actor = actorOf(fullest);
  return actor && /^(?:org|person)$/.test(actor.kind) ? actor : undefined;
}

/** "A statement |from the city of| Oslo", not "from the wife of Marsh". */
const by = /^ (?:(?:issued|released|posted) )?(?:\p{Lu}\p{Ll}+day )?(?:from|by) (?:the )?$/u;
const ends = /^(?:[.;:—–]|,(?! [^,.]{1,40}(?:,| and\b))| (?:said|says|read|came|on|saying|that|which|late|early|after|in|to)\b)/;

const ofSeveral = /\bjoint\b|\bbehalf\b/;

/** "In a statement|, the station’s owner, |Marsh Media, said". */
const inOne = /(?:^|[“”"] ?|, )[Ii]n (?:an?|its|his|her) (?:\p{L}+ )?$/u;
const comma = /^(?: [^,“”"]{0,40})?, (?:the (?:[^,“”"]{1,40}, )?)?$/;
const says = /^,? (?:said|says|called|confirmed|denied|announced|added|wrote|acknowledged|apologi[sz]ed|thanked)\b/;

/** "Marsh| said on Monday in a| statement", "Marsh| issued a brief| statement", "Marsh|’s| statement". */
const gives =
  /^(?:,? (?:has |had |also |later )*(?:(?:said|wrote|announced|confirmed|added)(?: [^,“”"]{1,80})? in an?|(?:released|issued|posted|put out|published|sent|gave) an?)(?: \p{Ll}+)? |['’]s? )$/u;

/** What stands before the subject of a sentence, a role it may be: no word on which the name would hang, and no other name. */
const opens =
  /(?:^|[,:;”"] |\b(?:but|that|while) )(?:[Tt]he )?(?:(?!(?:and|or|of|for|to|by|with|from|in|at|on) )[\p{L}.-]+ ){0,4}$/u;
