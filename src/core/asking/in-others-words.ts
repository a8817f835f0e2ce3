import type { Actor, ActorProfile, Bullet, Claim, KeyQuote, SentenceRef, Story } from '../model.ts';
import { isSubject } from '../standing/names.ts';
import { type Lookup, lookup } from '../story/lookup.ts';
import { participantsOf } from '../story/meetings.ts';
import { normalForm, wordsOf } from '../words/words.ts';
import { isByTheWay } from './by-the-way.ts';
import { reportOf } from './reports.ts';
import { isMostly, quotedRuns, sharesRun, stemsOf } from './same-words.ts';
import { saysByRole } from './says-by-role.ts';
import { type Names, speaks } from './speaking.ts';
import { namesOf } from './subject.ts';

/** Most lines of either sort. */
const MOST = 8;
/** In words, of what tells that somebody said something: "Ruiz said." tells nothing. */
const SHORTEST = 4;

/**
 * What the articles' own sentences hold of an actor, each thing once: those that tell what it said, with or without a few words in
 * marks, newest first; and those that tell of it otherwise, first those in which it acts. Those that only name it are told where there
 * are no others. `quoted` stands elsewhere already.
 */
export function inOthersWords(
  story: Story,
  actor: Actor,
  quoted: readonly KeyQuote[],
): Pick<ActorProfile, 'reportedly' | 'reported'> {
  const shelf = lookup(story);
  const names = speakerNames(actor, story);
  const own = stemsOf(namesOf(actor, story).join(' '));
  const matter = (text: string) => new Set([...stemsOf(text)].filter((stem) => !own.has(stem)));
  const told = quoted.map(({ text }) => matter(text));
  const runs = quoted.map(({ text }) => quotedRuns(`“${text}”`));
  const days = new Set<string>();
  const reportedly: Bullet[] = [];
  const others: Bullet[] = [];
  const byTheWay: Bullet[] = [];
  const rowsFor = (line: Bullet) => {
    if (tellsWords(line, names, shelf)) return reportedly;
    return isByTheWay(line.text, actor.names) ? byTheWay : others;
  };
  for (const claim of claimsOn(story, actor, shelf)) {
    if (reportedly.length === MOST && others.length === MOST) break;
    const line = reportOf(claim, shelf, actor);
    if (!line) continue;
    const rows = rowsFor(line);
    if (rows === reportedly && line.text.split(' ').length < SHORTEST) continue;
    const day = rows === others ? dayOfMeeting(line, actor, shelf) : undefined;
    if (day !== undefined && days.size > 0 && (day === '' || days.has('') || days.has(day))) continue;
    if (rows.length === MOST || told.some((earlier) => isMostly(matter(line.text), earlier))) continue;
    const inMarks = quotedRuns(line.text);
    if (runs.some((earlier) => sharesRun(inMarks, earlier))) continue;
    rows.push(line);
    if (day !== undefined) days.add(day);
    if (rows === byTheWay) continue;
    told.push(matter(line.text));
    runs.push(inMarks);
  }
  return { reportedly, reported: others.length > 0 ? others : byTheWay };
}

/** The claims that name an actor: first those in which it acts, then the newest, then what more outlets carry. */
function claimsOn(story: Story, actor: Actor, shelf: Lookup): Claim[] {
  const naming = new Set(actor.mentions.map(keyOf));
  const acts = actsIn(actor, shelf);
  return story.claims
    .filter(({ sentences }) => sentences.some((ref) => naming.has(keyOf(ref))))
    .map((claim) => ({ claim, acts: claim.sentences.some((ref) => acts.has(keyOf(ref))) }))
    .sort(
      (a, b) =>
        Number(b.acts) - Number(a.acts) ||
        (b.claim.reported ?? '').localeCompare(a.claim.reported ?? '') ||
        b.claim.support - a.claim.support,
    )
    .map(({ claim }) => claim);
}

/** The sentences that the actor's name opens, as more than somebody's title ("Kremlin aide Yuri Ushakov"). */
function actsIn(actor: Actor, { articles }: Lookup): Set<string> {
  const opened = actor.mentions.filter(({ article: id, sentence, span }) => {
    const article = articles.get(id);
    const at = article?.reading.sentences[sentence];
    if (!article || !at || !isSubject(article.article.text, at.span, span)) return false;
    return actor.kind === 'person' || !partOfTitle.test(article.article.text.slice(span.end, at.span.end));
  });
  return new Set(opened.map(keyOf));
}

const partOfTitle = /^ (?:\p{Ll}+ ){1,3}\p{Lu}/u;

/** Whether the sentence of a line tells words of the speaker. */
function tellsWords({ text, evidence: [{ article, span }] }: Bullet, names: Names, { articles }: Lookup): boolean {
  const reading = articles.get(article)?.reading;
  const sentence = reading?.sentences.find((one) => one.span.start === span.start);
  return reading !== undefined && sentence !== undefined && (speaks(sentence, reading, names) || saysByRole(text, names));
}

/** The day of the actor's meeting that a line tells of, empty where it gives none; undefined where it tells of no such meeting. */
function dayOfMeeting({ evidence: [{ article, span }] }: Bullet, actor: Actor, { articles }: Lookup): string | undefined {
  const reading = articles.get(article)?.reading;
  const sentence = reading?.sentences.find((one) => one.span.start === span.start);
  if (!reading || !sentence) return undefined;
  const isIn = participantsOf(reading, sentence.index).some((last) => actor.name.endsWith(last));
  // "This year" is no day of a meeting.
  const day = reading.dates.find((one) => one.sentence === sentence.index && one.date.length === 'YYYY-MM-DD'.length);
  return isIn ? (day?.date ?? '') : undefined;
}

function speakerNames(actor: Actor, story: Story): Names {
  const all = namesOf(actor, story);
  const proper = all.map((name) => wordsOf(name).at(-1)).filter((last) => last && /^\p{Lu}/u.test(last.text));
  return {
    stems: new Set(proper.map((last) => normalForm(last!.text))),
    whole: new Set(all.map((name) => name.toLowerCase())),
  };
}

function keyOf({ article, sentence }: SentenceRef): string {
  return `${article}#${sentence}`;
}
