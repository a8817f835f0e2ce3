import { stands } from '../evidence.ts';
import { tag } from '../reading/tokens.ts';
import { faultOf } from '../standing/alone.ts';
import { wordCount } from '../standing/cut.ts';
import { edited } from '../standing/edited.ts';
import { knownAdditions } from '../standing/known.ts';
import { hasOpenWords } from '../standing/open-words.ts';
import { kindsOfWords } from '../standing/word-kinds.ts';
import { once, remembering } from '../story/lazy.ts';
import { participantsOf } from '../story/meetings.ts';
import { outlookOf } from '../story/outlook.ts';
import type { Candidate } from './candidates.ts';
import type { Choosable, Prospect } from './choosing/choose.ts';
import type { Concepts } from './choosing/concepts.ts';
import { type Form, type Look, qualityOf } from './quality.ts';
import { tighten } from './tighten/tighten.ts';
import { voiceOf } from './voice.ts';

/** A candidate in the words in which it would be said. */
export interface Draft extends Choosable, Candidate {
  readonly text: string;
}

const drafting = {
  /** Words to which a sentence is tightened where it can be without loss. Where words are counted, more sentences fit. */
  words: { bullets: 30, running: 22 },
  /** Words beyond which no bullet goes; what opens an article has the news, and is told if it is longer; where there would be none at all, some more. */
  most: { usual: 36, lead: 44, long: 50 },
} as const;

/**
 * The candidates, tightened; those that would not stand in their article, and among `bullets`, each read by itself, those
 * that would not stand alone, give nothing when they are looked at.
 */
export function draftsOf(
  candidates: readonly Candidate[],
  concepts: Concepts,
  form: Form,
  length: 'usual' | 'long' = 'usual',
): Prospect<Draft>[] {
  return candidates.flatMap((candidate) => prospectOf(candidate, concepts, form, drafting.most[length]) ?? []);
}

function prospectOf(candidate: Candidate, concepts: Concepts, form: Form, most: number): Prospect<Draft> | undefined {
  const text = tighten(edited(candidate.article, candidate.span), drafting.words[form]);
  const words = wordCount(text);
  if (form === 'bullets' && words > (candidate.place === 0 ? Math.max(most, drafting.most.lead) : most)) return undefined;
  const outlook = form === 'bullets' ? outlookOf(candidate, text) : undefined;
  const told: Told = {
    ...candidate,
    text,
    words,
    concepts: concepts.of(text),
    ahead: outlook !== undefined,
    ...(form === 'bullets' && { source: candidate.article.article.id, reports: [candidate.claim.id] }),
  };
  const quality = (look?: Look) => qualityOf(candidate, text, form, outlook, look);
  return { ...told, quality: quality(), look: once(() => draftOf(told, form, quality)) };
}

/** A draft without what only a close look tells. */
type Told = Omit<Draft, 'quality' | 'voice'>;

function draftOf(told: Told, form: Form, quality: (look: Look) => number): Draft | undefined {
  const { article, span, text } = told;
  const kindOfWord = kindsOfWords(article.reading);
  // Twice the same text: to tag it takes most of the time of a look.
  const tagged = remembering(tag);
  const fault = faultOf(text, kindOfWord, tagged);
  if (fault?.kind === 'unfit' || (form === 'bullets' && (fault || hasOpenWords(text, kindOfWord)))) return undefined;
  const known = text.includes('[') ? knownAdditions([article]) : undefined;
  if (!stands(text, [{ article: article.article.id, span }], () => article.article.text, known)) return undefined;
  return {
    ...told,
    ...(form === 'bullets' && forBullets(told)),
    quality: quality({ hangs: fault !== undefined, kindOfWord, tagged }),
  };
}

/** What keeps two bullets from telling one thing. */
function forBullets(told: Told): Partial<Choosable> {
  const { article, sentence, text, reports = [] } = told;
  const voice = voiceOf(told, text);
  const speech = voice && /\b(?:speech|address|remarks|speaking (?:at|in|to))\b/.test(text) ? [`${voice} speaks`] : [];
  return {
    reports: [...reports, ...participantsOf(article.reading, sentence), ...speech],
    ...(voice && { voice }),
  };
}
