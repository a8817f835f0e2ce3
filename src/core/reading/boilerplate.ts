/**
 * Lines that stand in a page without belonging to its text: share bars, pointers to other pages, notices. Short lines only; each
 * pattern must match the line from its start. Collected from the templates of news sites and content-management systems.
 */
const patterns: readonly RegExp[] = [
  /^(?:(?:share|tweet|email|e-mail|print|save|pin|facebook|twitter|x|whatsapp|telegram|linkedin|reddit|pinterest|messenger|copy link|comments?|listen|bookmark|like|follow|gift|flipboard|this|on|via|link|article|story)\b[\s|/,·•.:]*)+$/i,
  /^(?:scroll to top|back to top|skip to (?:main )?content|go to comments|close|menu|search|home|next|previous|loading\b.*)$/i,
  /^(?:read (?:the rest|it all|the full|the whole|more|also|next|on)|continue reading|see also|more on this|click here|tap here|learn more|watch (?:the|this|more|now|live|below)|listen to|view (?:gallery|comments))\b.{0,80}$/i,
  /^(?:related|recommended|more from|most read|trending|popular|editors?[’'] picks?|you may also like|don[’']t miss|in case you missed it|also on)\b.{0,80}:?$/i,
  /^(?:sign up|subscribe|register|log ?in|join (?:us|our)|get (?:the|our) .{0,60}newsletter|download (?:the|our)|support (?:us|our)|donate|become a member)\b.{0,120}$/i,
  /^follow (?:@|us\b|.{2,50}\bon (?:twitter|x|facebook|instagram|telegram|bluesky|threads)).{0,60}$/i,
  /^(?:©|\(c\)|copyright\b|all rights reserved).{0,120}$/i,
  /^(?:advertisement|advertising|sponsored(?: content)?|promoted|paid post|ad)\.?$/i,
  /^(?:this (?:story|article|post|page|report) (?:has been|was|will be) (?:updated|corrected|edited|first published|originally)|this is a (?:breaking|developing) (?:news )?story)\b.{0,160}$/i,
  /^(?:the )?(?:associated press|reuters|afp|agence france-presse|bloomberg|.{2,40} and .{2,40}) contributed (?:reporting )?to this (?:report|story|article)\b.{0,60}$/i,
  /^(?:we use cookies|by (?:continuing|using|clicking)|accept (?:all )?cookies|terms of (?:use|service)|privacy policy)\b.{0,120}$/i,
  /^(?:tags?|topics?|filed under|categories|category|location)\s*:.{0,120}$/i,
  /^(?:\d+ (?:min(?:ute)?s?|hours?|days?) (?:read|ago)|\d+ (?:comments?|shares|views|likes))\.?$/i,
  /^[\s_*=~#•·|/\\—–-]{1,}\.?$/,
];

/** All in one, so that a line is gone to once. */
const anyPattern = new RegExp(patterns.map(({ source }) => source).join('|'), 'i');

/** Whether a line is no part of the article, though it may stand in the marks of an excerpt. */
export function isBoilerplate(line: string): boolean {
  const bare = line.startsWith('"') ? line.slice(1).replace(/"$/, '') : line;
  return (line.length <= 200 && anyPattern.test(bare)) || isCutOff(line) || isArchiveNotice(line);
}

/** A text of another page, or about a writer, that breaks off with a link to the rest of it: "… after four years in Oslo... → Learn more". */
function isCutOff(line: string): boolean {
  return (line.includes('...') || line.includes('…')) && cutOff.test(line);
}

const cutOff = /(?:\.{3}|…)\s*(?:→|»|>|\[|\()?\s*(?:learn|read|see|view|show) (?:more|all)\W*$/i;

/** What a web archive says of its own copies ("crawl data", "web captures"), put where the article should be. */
function isArchiveNotice(line: string): boolean {
  return (
    line.length <= 1000 &&
    /rchiv|ayback|rawl/.test(line) && // quick to ask of every line
    /\b(?:Internet Archive|Wayback|archived? pages|Common Crawl|Archive-It)\b/i.test(line) &&
    /\b(?:crawl(?:s|ed|er|ing)? (?:data|of|are|is|was|were|performed)|these crawls|web (?:captures?|collections?)|WARCs?)\b/i.test(
      line,
    )
  );
}

/** Who wrote it and when: "By Anna Weiss and Jonas Falk", "Reporting by …; editing by …", "Updated: 23 January 2026". */
export function isByline(line: string): boolean {
  if (line.length > 160) return false;
  return (
    /^(?:[Bb]y|BY|Written by|Reported by|Story by|Posted by|Edited by|Author:?)\s+\p{Lu}[\p{L}.’'-]*(?:[\s,|]+(?:(?:and|&|van|von|de|for|in)\s+)?\p{Lu}[\p{L}.’'-]*){1,9}$/u.test(
      line,
    ) ||
    /^\(?(?:additional )?(?:reporting|writing|editing) by\s/i.test(line) ||
    /^(?:published|updated|posted|last (?:updated|modified)|first published)\b[^.!?]{0,80}\d/i.test(line)
  );
}
