/** What a character is for the words of a text. */
export const kinds = { space: 1, letter: 2, digit: 3, other: 4 } as const;

/** The kind of each UTF-16 code unit, 0 where it was not met yet. */
const known = new Uint8Array(0x10000);

/** The kind of the character at a place of a text; both halves of a surrogate pair are of the kind of their character. */
export function kindAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (known[code]) return known[code];
  if (code >= 0xd800 && code < 0xe000) return kindOf(String.fromCodePoint(text.codePointAt(code < 0xdc00 ? at : at - 1) ?? code));
  const kind = kindOf(text[at]!);
  known[code] = kind;
  return kind;
}

function kindOf(character: string): number {
  if (/^\p{L}/u.test(character)) return kinds.letter;
  if (/^\p{N}/u.test(character)) return kinds.digit;
  return /^\s/.test(character) ? kinds.space : kinds.other;
}

/** Whether a character of this kind is part of a word. */
export function isWordly(kind: number): boolean {
  return kind === kinds.letter || kind === kinds.digit;
}

/** How many pieces white space parts a stretch of a text into; one more for white space at either end. */
export function piecesIn(text: string, start: number, end: number): number {
  let pieces = 1;
  let wasSpace = false;
  for (let at = start; at < end; at++) {
    const isSpace = kindAt(text, at) === kinds.space;
    if (isSpace && !wasSpace) pieces++;
    wasSpace = isSpace;
  }
  return pieces;
}
