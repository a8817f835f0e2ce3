/** Marks over text: what they say in plain words, and how to cut them without losing a mark. */
import type { Inline } from './model.ts';

/** The words alone. */
export function plain(content: readonly Inline[]): string {
  return content.map((part) => ('children' in part ? plain(part.children) : part.text)).join('');
}

/** Cuts in two at an offset into {@link plain}; marks that span the cut stand on both sides. White space at the cut falls away. */
export function cut(content: readonly Inline[], at: number): readonly [readonly Inline[], readonly Inline[]] {
  const before: Inline[] = [];
  const after: Inline[] = [];
  let left = at;
  for (const part of content) {
    const length = plain([part]).length;
    if (left >= length) before.push(part);
    else if (left <= 0) after.push(part);
    else if ('children' in part) {
      const [first, second] = cut(part.children, left);
      before.push({ ...part, children: first });
      after.push({ ...part, children: second });
    } else {
      const kind = part.kind === 'code' ? 'code' : 'text';
      before.push({ kind, text: part.text.slice(0, left).trimEnd() });
      after.push({ kind, text: part.text.slice(left).trimStart() });
    }
    left -= length;
  }
  return [before, after];
}

/** Where to cut a text near its middle: after a sentence if there is an end between a fifth and four fifths, else after a word. */
export function middle(text: string): number {
  const low = Math.floor(text.length / 5);
  const half = Math.floor(text.length / 2);
  const ends = [...text.matchAll(/[.!?…][”"’»)\]]*\s+/gu)].map((end) => end.index + end[0].length);
  const blanks = [...text.matchAll(/\s+/gu)].map((blank) => blank.index + blank[0].length);
  const near = (places: readonly number[]) =>
    places.filter((place) => place > low && place < text.length - low).sort((a, b) => Math.abs(a - half) - Math.abs(b - half))[0];
  const place = near(ends) ?? near(blanks) ?? half;
  const splitsPair = /[\ud800-\udbff]/.test(text[place - 1] ?? '') && /[\udc00-\udfff]/.test(text[place] ?? '');
  return splitsPair ? place + 1 : place;
}
