/**
 * Whole numbers as the characters of a string, one each: a list that takes a byte or two a number wherever it is kept, and is read back
 * with no parsing. It begins after the backslash, and so below 55,000 it needs no escape in JSON and is no half of a surrogate pair.
 */
const first = 0x5d;

/** Numbers from here on don't fit. */
export const packedLimit = 0xd800 - first;

export function packed(numbers: readonly number[]): string {
  return String.fromCharCode(...numbers.map((number) => number + first));
}

export function packedAt(list: string, at: number): number {
  return list.charCodeAt(at) - first;
}
