/** Nearly every headline is shorter than this and stands whole. */
const most = 90;
/** Fewer characters than this say too little of a title to end at a comma. */
const least = 25;

/**
 * The title of an article in a list of sources: whole, or ended where a reader would pause, and never inside a quotation or on a word
 * that waits for the next.
 */
export function shortTitle(title: string): string {
  const line = title.replace(/\s+/g, ' ').trim();
  if (line.length <= most) return line;
  const cut = withoutOpenMark(line.slice(0, most + 1).replace(/\s+\S*$/, ''));
  const pause = /^(.*)(?:[,;:]| [–—|-])(?= )/u.exec(`${cut} `)?.[1];
  const ended = (pause && pause.length >= least ? pause : cut.replace(waiting, '')).replace(/[\s,;:–—-]+$/u, '');
  return `${ended || line.slice(0, most)}…`;
}

/** Without a quotation that the cut leaves open. */
function withoutOpenMark(text: string): string {
  const marks = [...text.matchAll(/(?<!\p{L})[‘'“"«](?=\S)|[”"»](?!\p{L})|(?<=[\p{L}\p{P}])['’](?!\p{L})/gu)];
  const last = marks.at(-1);
  return last && /[‘'“"«]$/.test(last[0]) && marks.length % 2 === 1 ? text.slice(0, last.index).trimEnd() : text;
}

/** Words that a title can't end on. */
const waiting =
  /(?: (?:an?|the|of|in|on|at|to|for|from|by|with|as|and|or|but|over|after|before|into|its|his|her|their|that|than|is|are|was|were|will))+$/i;
