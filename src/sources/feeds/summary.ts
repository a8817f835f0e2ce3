/** The way to the page that feeds put at the end of a summary. */
const pointer =
  /(?<=^|[.!?…”’")\]\n])\s*(?:continue reading|read (?:more|the (?:full|rest of the|whole) (?:story|article|post))|full story)\b\s*(?:on [\w.-]+)?\s*(?:\.{3}|…|»|→|>+)?\s*$/i;
/** What a plug-in of WordPress puts at the end of every entry. */
const signature = /\s*The post .{1,300} (?:first )?appeared (?:first )?on .{1,100}\.\s*$/s;

/** Where a text breaks off: "…", "[…]", "[...]", "(more…)" at its end. */
const brokenOff = /\s*(?:\[(?:…|\.{3}|&#8230;)\]|…|\.{3})\s*$/;

/** Whether a text says itself that there is more of it elsewhere. */
export function isExcerpt(text: string): boolean {
  const bare = text.trim().replace(signature, '');
  return pointer.test(bare) || brokenOff.test(bare);
}

/** A feed's text without what is no part of the article, and without a last sentence that breaks off: half of one is no evidence. */
export function wholeSentences(text: string): string {
  let kept = text.trim().replace(signature, '').replace(pointer, '').trimEnd();
  if (!brokenOff.test(kept)) return kept;
  kept = kept.replace(brokenOff, '');
  const ends = [...kept.matchAll(/[.!?]["”’)\]]*(?=\s+["“‘([]?[\p{Lu}\p{N}])|[.!?]["”’)\]]*$|\n\n/gu)];
  const last = ends.findLast(({ 0: mark, index }) => !isAbbreviation(kept.slice(Math.max(0, index - 6), index + mark.length)));
  return last ? kept.slice(0, last.index + last[0].length).trimEnd() : '';
}

/** A stop after an initial or a short title ends no sentence. */
function isAbbreviation(before: string): boolean {
  return /(?:^|[\s.(“"])(?:\p{Lu}|Mr|Mrs|Ms|Dr|St|Gen|Sen|Rep|Gov|Lt|Col|No|vs)\.$/u.test(before);
}
