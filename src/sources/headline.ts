/** The title that a text gives itself: a leading `# ` heading, or a first line that looks like a headline. */
export function headlineOf(text: string): string | undefined {
  const lines = text.trimStart().split(/\r\n|\r|\n/, 40);
  const first = (lines[0] ?? '').trim();
  const heading = /^#\s+(.+?)(?:\s+#+)?$/.exec(first);
  if (heading) return heading[1];
  const hasMore = lines.slice(1).some((line) => line.trim() !== '');
  return hasMore && looksLikeHeadline(first) ? first : undefined;
}

/**
 * Three to 25 words in one line, begun with a capital, a digit or a mark, and without the full stop of a sentence; not what a page puts
 * over or under its pictures and lists, nor a place from which something is reported ("OSLO, Norway |").
 */
function looksLikeHeadline(line: string): boolean {
  if (ofPage.test(line) || bareDateline.test(line)) return false;
  const words = line.split(/\s+/).length;
  if (words < 3 || words > 25 || line.length > 200) return false;
  if (!/^[\p{Lu}\p{N}'"‘“]/u.test(line)) return false;
  return !/[.;:,…]['"’”]?$/.test(line) && !/[.!?]\s+\p{Lu}/u.test(line.replace(/\b\p{Lu}\./gu, ''));
}

const ofPage =
  /^(?:Story [Hh]ighlights|Media (?:playback|caption)|Image (?:copyright|caption|source)|(?:Photo|Video|Image|Picture)s?(?: by|:)|Key [Pp]oints:|Last updated|Updated?:|Published:?|By (?:\p{Lu}[\p{L}.’'-]* ){1,3}\p{Lu}[\p{L}.’'-]*$|Advertisement\b|Skip to\b|Share this\b|Read more\b|Follow us\b|Close\b.*\bEmbed\b|CLOSE\b)|\b(?:HIDE|SHOW) CAPTION\b|\bSee Gallery\b/u;

/** Nothing but a place in capitals with its country or its day, up to the mark that parts it from the report. */
const bareDateline = /^\p{Lu}{2}[\p{Lu} .'’-]*,[^|]{0,40}[|—–-]\s*$/u;
