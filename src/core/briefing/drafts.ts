import { stands } from '../evidence.ts';
import { faultOf } from '../standing/alone.ts';
import { edited } from '../standing/edited.ts';
import { knownAdditions } from '../standing/known.ts';
import { participantsOf } from '../story/meetings.ts';
import { outlookOf } from '../story/outlook.ts';
import type { Candidate } from './candidates.ts';
import type { Choosable } from './choosing/choose.ts';
import type { Concept, Concepts } from './choosing/concepts.ts';
import { type Form, qualityOf } from './quality.ts';
import { wordCount } from './tighten/cut.ts';
import { tighten } from './tighten/tighten.ts';
import { voiceOf } from './voice.ts';

/** A candidate in the words in which it would be said. */
export interface Draft extends Choosable, Candidate {
  readonly text: string;
}

const drafting = {
  /** Words to which a sentence is tightened where it can be without loss. Where words are counted, more sentences fit. */
  words: { bullets: 30, running: 22 },
  /** Words beyond which no bullet goes. */
  most: 36,
  /** Candidates looked at closely, the most promising first: bounds the work for a story of thousands of articles. */
  closely: 200,
} as const;

/** The most promising candidates, tightened; those that would not stand in their article are left out, and among
 * `bullets`, each read by itself, those that would not stand alone. */
export function draftsOf(candidates: readonly Candidate[], concepts: Concepts, form: Form): Draft[] {
  return promising(candidates, concepts).flatMap((candidate) => draftOf(candidate, concepts, form) ?? []);
}

function draftOf(candidate: Candidate, concepts: Concepts, form: Form): Draft | undefined {
  const { article, span } = candidate;
  const whole = edited(article, span);
  const text = tighten(whole, drafting.words[form]);
  const fault = faultOf(text);
  const words = wordCount(text);
  if (fault?.kind === 'unfit' || (form === 'bullets' && (fault || words > drafting.most))) return undefined;
  const known = text.includes('[') ? knownAdditions([article]) : undefined;
  if (!stands(text, [{ article: article.article.id, span }], () => article.article.text, known)) return undefined;
  return {
    ...candidate,
    ...(form === 'bullets' && forBullets(candidate, text)),
    text,
    words,
    concepts: concepts.of(text),
    quality: qualityOf(candidate, text, form, fault !== undefined),
  };
}

/** What keeps two bullets from telling one thing, and lets one tell what comes next. */
function forBullets(candidate: Candidate, text: string): Partial<Choosable> {
  const { article, claim, sentence } = candidate;
  const voice = voiceOf(candidate, text);
  const speech = voice && /\b(?:speech|address|remarks|speaking (?:at|in|to))\b/.test(text) ? [`${voice} speaks`] : [];
  return {
    reports: [claim.id, ...participantsOf(article.reading, sentence), ...speech],
    source: article.article.id,
    ahead: outlookOf(candidate, text) !== undefined,
    ...(voice && { voice }),
  };
}

function promising(candidates: readonly Candidate[], concepts: Concepts): Candidate[] {
  if (candidates.length <= drafting.closely) return [...candidates];
  return candidates
    .map((candidate) => ({ candidate, worth: roughWorth(candidate, concepts) }))
    .sort((a, b) => b.worth - a.worth)
    .slice(0, drafting.closely)
    .map(({ candidate }) => candidate);
}

function roughWorth({ article, span, sentence }: Candidate, concepts: Concepts): number {
  const isOne = article.reading.sentences[sentence]?.span.end === span.end;
  const known = isOne ? concepts.ofSentence(article, sentence) : concepts.of(article.article.text.slice(span.start, span.end));
  return known.reduce((sum: number, { pair, worth }: Concept) => sum + (pair ? worth : 0), 0) / Math.sqrt(known.length || 1);
}
