import { carriesMeaning, without } from '../../standing/cut.ts';
import { masked } from '../../standing/masked.ts';

/**
 * Drops what hangs on the end of a sentence after a comma and only sets its scene: "…, speaking in English", "…, amid protests",
 * "…, just as markets opened". What says by whom, whether or on what condition stays.
 */
export function dropTail(text: string): string {
  const match = tail.exec(masked(text));
  if (!match || carriesMeaning(text.slice(match.index))) return text;
  return without(text, { start: match.index, end: text.length - 1 });
}

const tail =
  /, (?:\p{L}+ing|amid|as|just as|even as|particularly|especially|while|with|after|before|following|days after|hours after|weeks after)\b [^,;:—–]+(?=\.$)/u;
