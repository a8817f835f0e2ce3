/** The title that a text gives itself: a leading `# ` heading, or a first line that looks like a headline. */
export function headlineOf(text: string): string | undefined {
  const lines = text.trimStart().split(/\r\n|\r|\n/, 40);
  const first = (lines[0] ?? '').trim();
  const heading = /^#\s+(.+?)(?:\s+#+)?$/.exec(first);
  if (heading) return heading[1];
  const hasMore = lines.slice(1).some((line) => line.trim() !== '');
  return hasMore && looksLikeHeadline(first) ? first : undefined;
}

/** Three to 25 words in one line, begun with a capital, a digit or a mark, and without the full stop of a sentence. */
function looksLikeHeadline(line: string): boolean {
  const words = line.split(/\s+/).length;
  if (words < 3 || words > 25 || line.length > 200) return false;
  if (!/^[\p{Lu}\p{N}'"‘“]/u.test(line)) return false;
  return !/[.;:,…]['"’”]?$/.test(line) && !/[.!?]\s+\p{Lu}/u.test(line.replace(/\b\p{Lu}\./gu, ''));
}
