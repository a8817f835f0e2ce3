import { remembering } from './lazy.ts';

/**
 * Spellings of one name that differ by transliteration meet in one key: Zelensky, Zelenskiy, Zelenskyy → "zelenski". Remembered, since
 * every weaving asks for the same names; about 5 MB at most.
 */
export const folded = remembering(foldedAnew, 50_000);

function foldedAnew(name: string): string {
  return name
    .normalize('NFD')
    .replace(/[\p{M}'’.-]/gu, '')
    .toLowerCase()
    .replace(/kh/g, 'h')
    .replace(/ph/g, 'f')
    .replace(/ck/g, 'k')
    .replace(/w/g, 'v')
    .replace(/[yj]/g, 'i')
    .replace(/\p{L}{4,}/gu, (word) => word.replace(/(.)\1+/gu, '$1'));
}

/**
 * Likeness of two strings from 0 to 1: M. A. Jaro, "Advances in record-linkage methodology", JASA 84 (1989), with the bonus for
 * a common prefix of up to four letters of W. E. Winkler (1990).
 */
export function jaroWinkler(a: string, b: string): number {
  if (a === b) return 1;
  const reach = Math.max(0, Math.floor(Math.max(a.length, b.length) / 2) - 1);
  const taken = new Array<boolean>(b.length).fill(false);
  const matchedA: string[] = [];
  for (let i = 0; i < a.length; i++) {
    const to = Math.min(b.length - 1, i + reach);
    for (let j = Math.max(0, i - reach); j <= to; j++) {
      if (taken[j] || a[i] !== b[j]) continue;
      taken[j] = true;
      matchedA.push(a[i]!);
      break;
    }
  }
  const m = matchedA.length;
  if (!m) return 0;
  const matchedB = [...b].filter((_, j) => taken[j]);
  const transposed = matchedA.filter((letter, i) => letter !== matchedB[i]).length / 2;
  const jaro = (m / a.length + m / b.length + (m - transposed) / m) / 3;
  let prefix = 0;
  while (prefix < 4 && a[prefix] !== undefined && a[prefix] === b[prefix]) prefix++;
  return jaro + prefix * 0.1 * (1 - jaro);
}
