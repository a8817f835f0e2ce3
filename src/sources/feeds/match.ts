/** Whether a text holds one of some words or phrases, as whole words in any case; `ukrain*` stands for all that begin with it. */
export function matcher(words: readonly string[]): (text: string) => boolean {
  if (words.length === 0) return () => true;
  const forms = words.map((word) => {
    const open = word.endsWith('*');
    const parts = (open ? word.slice(0, -1) : word).trim().split(/\s+/).map(RegExp.escape);
    return `${parts.join('\\s+')}${open ? '' : '(?![\\p{L}\\p{N}])'}`;
  });
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${forms.join('|')})`, 'iu');
  return (text) => pattern.test(text);
}
