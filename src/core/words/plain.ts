/** The words of a text as they stand, possessive endings and the full stops of abbreviations taken off: "U.S." gives "US". */
export function plainWords(text: string): string[] {
  return (
    text
      .replace(/\.(?<=\b\p{Lu}\.)(?=\p{Lu}\b|\s|$)/gu, '')
      .replace(/['’]s\b/g, '')
      .match(/\p{N}+(?:[.,]\p{N}+)*|[\p{L}\p{N}]+/gu) ?? []
  );
}

/** A text in small letters, with one space for whatever else stands between its words. */
export function plainText(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
