import type { Span } from '../model.ts';

/** Words that put what happens into the time to come. These patterns are for small letters: to look for both takes several times as long. */
const ahead =
  /\b(?:(?:will|shall|(?:would|could|may|might)(?!(?:\s+not)?\s+have\b|\s+be (?:seen|heard|felt|related|linked|connected|tied|responsible)\b)|is to|are to|due to|set to|expected to|scheduled to)(?:\s+(?:not|also|then|likely))?(?:\s+be)?\s+[a-z]+|’ll|'ll|set for|scheduled|expects? to|plans? to|hopes? to|wants? to|aims? to|intends? to|prepar(?:es?|ing) (?:to|for)|planned|planning to|upcoming|coming|next|ahead of|as soon as|as early as|by|until|tomorrow|(?<!before |after |while )(?:starting|beginning|heading))\b/g;

/**
 * The present does so too in a report: "flies to Oslo on Monday", "the trial resumes", "is meeting him". Not the verbs that captions
 * have in the present of what they show ("meets", "speaks", "arrives"), and not in a headline.
 */
const present =
  /\b(?:(?:is|are) (?:also |now |then )?(?:(?:meeting|travell?ing|hosting|visiting|flying|holding|returning|arriving|leaving|going|coming|playing|opening|participating|taking part|attending|facing|joining|competing|performing)\b|(?:due|expected|set|scheduled|slated|planned|invited)\b|(?:on )?(?=(?:mon|tues|wednes|thurs|fri|satur|sun)day\b))|(?<=day )marks\b|(?:was|were) (?:then )?to [a-z]+|agreed to (?:meet|hold|resume|return|speak|talk|continue)|(?:travels|flies|opens|begins|resumes|reopens|convenes|expires|concludes|kicks off|(?:heads?|go|goes) (?:back )?to the polls|votes (?:for|in) (?:a|its) |(?:take|takes) (?:place|effect|office))\b)/g;

/** The same of words that may be nouns as well, where nothing in the clause speaks of the past. */
const presentAlone = /\b(?:starts|ends|closes?|returns|plays|goes|votes (?:for|in|on))\b/;

/** What is on the calendar: "planned for Sunday". */
const fixed =
  /(?<!had been |was originally |were originally )\b(?:(?:planned|scheduled|set|slated|billed) for|due on) (?:early |late |next )?$/;

/** "Starting in |May, the port dismissed hundreds". */
const since = /^(?:starting|beginning) (?:in |on |from )?(?:early |late )?$/;

/** "Marsh had been expected to resign on |Tuesday". */
const wasDue = /\bhad (?:originally )?been (?:expected|due|set|scheduled|supposed|slated|planned) to\b[^,;]*$/;

/** "200 were moved to safety by |Tuesday", but "was asked to leave by |Friday". */
const doneBy =
  /\b(?:was|were|had|has|have) (?:been |[a-z]+ly )?(?!(?:expected|needed|required|planned|scheduled|wanted|asked|hoped|promised)\b)[a-z]+ed\b(?!.*\b(?:to (?!safety)[a-z]+|must|should|would|will|due)\b).* by (?:late |early )?$/;

/** "By Tuesday| night, 200 had been moved". */
const hadBeen = /^(?: (?:morning|noon|afternoon|evening|night))?, [^,;]* (?:had|was|were) /;

/** "Pictures from |Tuesday’s march will be kept": of what is over. */
const behind = /\b(?:from|after|since|following|over) (?:late |last )?$/;

/** "Pictures of a wedding in Oslo |Tuesday will hang in the hall". */
const shownFrom = /^(?:the )?(?:scenes|images|pictures|photos|footage|video|results|remarks|comments) (?:from|of) [^,]*$/;

/** A bare infinitive does so where nothing in the clause speaks of the past: "leaders to meet on Friday". */
const intended =
  /(?<!\b(?:appears?|seems?|likely|ought|used|claims?|said|known|believed|thought) )\bto (?:be|meet|hold|take|begin|start|resume|travel|visit|attend|continue|discuss|vote|return|fly|arrive)\b/;

/** What goes on, and may as well be to come: "he’s taking part in the vote on Thursday". */
const goingOn = /(?:\b(?:is|are|am)|['’](?:s|re|m)) (?:also |now |then |not )?[a-z]+ing\b/;

/** Words that put it into the past. */
const past =
  /\b(?:said|says|told|was|were|had|has|have|did|met|held|took|began|came|went|left|won|lost|made|gave|sent|saw|spoke|flew|became|fell|rose|hit|killed|ago|last|previous|earlier|following|after|late|stretched|sat|stood|told|heard|found|kept|brought|thought|bought|caught|taught|felt|built|spent|lent|sold|paid|laid|led|drew|grew|knew|threw|blew|broke|chose|drove|rode|wrote|froze|stole|shook|swore|got|shot|sank|ran|rang|struck|dug|cut|put|hurt|spread|beat|burst|fought|sought|meant|dealt|slept|swept|bound|began|fled|led|undertook|[a-z]{3,}ed(?<!\bfollowed(?= by)))\b/g;

/** Whether the clause around a date speaks of what is still to come; without any cue, news speaks of what has happened. */
export function isAhead(sentence: string, date: Span): boolean {
  return tenseAt(sentence, date) === 'ahead';
}

/**
 * Whether what the clause around a date tells is still to come or has happened, undefined where no word of it says. The nearest cue
 * decides, within the clause first.
 */
export function tenseAt(sentence: string, date: Span): 'ahead' | 'gone' | undefined {
  const { start, end } = clauseAround(sentence, date);
  const clause = smallLetters(sentence.slice(start, end));
  const at = { start: date.start - start, end: date.end - start };
  const before = clause.slice(0, at.start);
  if (/\bsince (?:late |early |last )?$/.test(before)) return 'gone';
  if (behind.test(before) && /^['’]s\b/.test(clause.slice(at.end))) return 'gone';
  if (shownFrom.test(before)) return 'gone';
  if (wasDue.test(before) || (since.test(before) && isPast(sentence.slice(date.end)))) return 'gone';
  if (fixed.test(before)) return 'ahead';
  if (doneBy.test(before) || (/\bby (?:late |early )?$/.test(before) && hadBeen.test(sentence.slice(date.end)))) return 'gone';
  const isReport = /[.!?…]["”’)]*\s*$/.test(sentence);
  const future = Math.min(nearest(clause, ahead, at), isReport ? nearest(clause, present, at) : Number.POSITIVE_INFINITY);
  const gone = nearest(clause, past, at);
  if (future < Number.POSITIVE_INFINITY) return future <= gone ? 'ahead' : 'gone';
  if (gone < Number.POSITIVE_INFINITY) return 'gone';
  return intended.test(clause) || (isReport && presentAlone.test(clause)) ? 'ahead' : undefined;
}

function isPast(words: string): boolean {
  return /^,/.test(words) && isPastThroughout(words);
}

/** Whether a sentence speaks of the past alone: some word puts it there, and none into the time to come. */
export function isPastThroughout(sentence: string): boolean {
  const words = smallLetters(sentence);
  const has = (pattern: RegExp) => words.search(pattern) >= 0;
  return has(past) && ![ahead, present, presentAlone, intended, goingOn].some(has);
}

/** The month of May is no "may". */
function smallLetters(text: string): string {
  return text.replace(/\bMay\b/g, 'Mai').replace(/[A-Z]+/g, (capitals) => capitals.toLowerCase());
}

/** "By |the end of Monday", but not "by |a dog in the park on Monday". */
const byThen = /^ (?:(?:the|at|early|late|around|next|this|end|of|noon|midnight) )*.{0,12}$/;

/** How far the nearest match of the pattern is, in characters; what stands before the date counts as nearer. */
function nearest(clause: string, pattern: RegExp, date: Span): number {
  let best = Number.POSITIVE_INFINITY;
  pattern.lastIndex = 0;
  for (let match = pattern.exec(clause); match; match = pattern.exec(clause)) {
    const end = match.index + match[0].length;
    if (match.index < date.end && end > date.start) continue;
    // "On Thursday to discuss …" says what for, not that it is to come; "on Monday ahead of the vote" and "by police" say as little.
    if (match.index >= date.end && /^(?:to |(?:by|until|ahead of|as (?:soon|early) as)$)/.test(match[0])) continue;
    if (match[0] === 'by' && !byThen.test(clause.slice(end, date.start))) continue;
    best = Math.min(best, end <= date.start ? date.start - end : 2 * (match.index - date.end));
  }
  return best;
}

/** The words around the date up to the next comma, semicolon or dash, unless that leaves no more than the date. */
function clauseAround(sentence: string, date: Span): Span {
  const window = 160;
  let start = Math.max(0, date.start - window);
  let end = Math.min(sentence.length, date.end + window);
  const before = sentence.slice(start, date.start);
  const left = Math.max(...[', ', '; ', ' – ', ' — ', ' and ', ' but ', ' after '].map((mark) => before.lastIndexOf(mark)));
  if (left >= 0 && date.start - (start + left) > 12) start += left;
  // "Announcing on Thursday |that she will retire"
  if (reporting.test(before) && /^,? that\b/.test(sentence.slice(date.end, end))) return { start, end: date.end };
  const otherVerb = sentence.slice(date.end, end).search(/ and (?:will|is|are) /);
  if (otherVerb >= 0) end = date.end + otherVerb;
  const right = sentence.slice(date.end, end).search(/[;–—]|, (?!\p{Lu})| after /u);
  if (right > 12) end = date.end + right;
  else if (date.start - start > 12 && [teller, named].some((other) => other.test(sentence.slice(date.end, end)))) end = date.end;
  return { start, end };
}

const reporting = /\b(?:announc|say|declar|confirm|add|report|tell)ing\b[^,;]{0,30}$/;

/** Who says so, behind what is said: "is due to vote on Friday, |said the speaker", "…, |the speaker of parliament said". */
const teller = /^["”’]?, ["“‘]?(?:(?:said|says|added|told)\b|(?:\p{L}[\p{L}.’'-]* ){1,6}(?:said|says|added|told)\b)/u;

/** "Voters go to the polls on 1 March, |known as Herring Day" */
const named = /^, (?:also |now |once |better )?(?:called|dubbed|named|nicknamed|known)\b/;
