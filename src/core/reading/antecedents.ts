import type { Phrase } from './phrases.ts';
import type { Earlier, ReadFrame } from './speaker-candidates.ts';

/** The name that a pronoun stands for, looking back a few frames: subjects before others, the nearest before the farther. */
export function antecedentOf(
  pronoun: Phrase,
  f: number,
  frames: readonly ReadFrame[],
  earlier: readonly Earlier[],
): string | undefined {
  const last = earlier.at(-1);
  const scores = new Map<string, number>();
  const add = (name: string, score: number) => scores.set(name, Math.max(scores.get(name) ?? Number.NEGATIVE_INFINITY, score));
  for (let back = 0; back <= 8 && f - back >= 0; back++) {
    const frame = frames[f - back]!;
    for (const phrase of frame.phrases) {
      if (phrase.mention?.kind !== 'person' || (back === 0 && phrase.from >= pronoun.from)) continue;
      const subject =
        /^(?:VERB|AUX)$/.test(frame.items[phrase.to]?.pos ?? '') || frame.cues.some((cue) => cue.subject === phrase);
      add(phrase.mention.fullest, 10 - 2 * back + (subject ? 3 : 0) - (phrase.possessor ? 1 : 0));
    }
  }
  if (last?.speaker && last.speaker.form !== 'nominal' && f - last.place.frame <= 6)
    add(last.speaker.name, 10 - 2 * (f - last.place.frame) + 3);
  return [...scores].sort((a, b) => b[1] - a[1])[0]?.[0];
}
