/**
 * Whole numbers as the characters of a string, one each: a list that takes a byte or two a number wherever it is kept, and is read back
 * with no parsing. It begins after the backslash, and so below 55,000 it needs no escape in JSON and is no half of a surrogate pair.
 * Several lists stand in one string, a space behind each: one string is read far quicker than many small ones.
 */
const first = 0x5d;

/** Numbers from here on don't fit. */
export const packedLimit = 0xd800 - first;

/** Stands behind each of several lists. Less than any number. */
export const listEnd = 0x20 - first;

/** No function takes more arguments than this everywhere. */
const atOnce = 10_000;

/** @param numbers whole numbers below the limit, `listEnd` behind each list where there are several */
export function packed(numbers: readonly number[]): string {
  const codes = numbers.map((number) => number + first);
  if (codes.length <= atOnce) return String.fromCharCode(...codes);
  let list = '';
  for (let at = 0; at < codes.length; at += atOnce) list += String.fromCharCode(...codes.slice(at, at + atOnce));
  return list;
}

export function packedAt(list: string, at: number): number {
  return list.charCodeAt(at) - first;
}

/** The numbers of one of several lists; none where there are not so many. @param index from 0 */
export function unpacked(lists: string, index: number): number[] {
  let at = 0;
  for (let before = 0; before < index && at < lists.length; at++) if (packedAt(lists, at) === listEnd) before++;
  const numbers: number[] = [];
  for (; at < lists.length && packedAt(lists, at) !== listEnd; at++) numbers.push(packedAt(lists, at));
  return numbers;
}

/** The numbers of each of several lists. */
export function unpackedAll(lists: string): number[][] {
  const all: number[][] = [];
  let numbers: number[] = [];
  for (let at = 0; at < lists.length; at++) {
    const number = packedAt(lists, at);
    if (number !== listEnd) numbers.push(number);
    else {
      all.push(numbers);
      numbers = [];
    }
  }
  return all;
}
