import type { Mention, Span } from '../model.ts';
import type { MarkedRun } from './marks.ts';

/** How the words of a quotation name somebody; in brackets an editor says who is meant. */
export type Spoken = 'named' | 'bracketed';

/** Whom the words of a run name: not as who speaks (“I am Otto Marsh”), nor before what bears the name (“the Marsh campaign”). */
export function namedBy(text: string, { parts }: MarkedRun, mentions: readonly Mention[]): ReadonlyMap<string, Spoken> {
  const named = new Map<string, Spoken>();
  for (const { kind, span, fullest } of parts.flatMap((part) => within(part, mentions))) {
    if (kind !== 'person') continue;
    const before = text.slice(Math.max(0, span.start - LONGEST), span.start);
    const after = text.slice(span.end, span.end + LONGEST);
    if (/\[[^\]]*$/.test(before) && /^[^[]*\]/.test(after)) named.set(fullest, 'bracketed');
    else if (!SELF.test(before) && ENDS.test(after) && !named.has(fullest)) named.set(fullest, 'named');
  }
  return named;
}

/** The mentions that stand in somebody's words. */
export function spokenOf(runs: readonly MarkedRun[], mentions: readonly Mention[]): ReadonlySet<Mention> {
  return new Set(runs.flatMap(({ parts }) => parts.flatMap((part) => within(part, mentions))));
}

/** Characters looked at on either side of a name. */
const LONGEST = 40;

const SELF = /(?:\bI am|\bI['’]m|\bI,|\bname is|\bthis is|\bcall me) $/i;

/** What follows a name that is no part of a longer phrase. */
const ENDS =
  /^(?:[^\p{L}\p{N}\s-]|\s*$|\s+(?:[^\p{L}\p{N}\s]|(?:is|was|has|had|will|would|can|could|should|shall|must|may|might|do|does|did|and|or|but|in|on|at|to|for|with|from|of|by|as|than|who|whom|that|when|because|if|not|never|always|also|just|\p{Ll}+ed)(?:n[’']t)?(?!\p{L})))/u;

/** The mentions that lie in a span; they stand in the order of the text. */
function within({ start, end }: Span, mentions: readonly Mention[]): Mention[] {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (mentions[middle]!.span.start > start) high = middle;
    else low = middle + 1;
  }
  const found: Mention[] = [];
  for (let m = low; m < mentions.length && mentions[m]!.span.end <= end; m++) found.push(mentions[m]!);
  return found;
}
