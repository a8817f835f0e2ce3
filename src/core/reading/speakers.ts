import type { Mention, Span, Speaker } from '../model.ts';
import { isWordly, kindAt, kinds } from '../words/characters.ts';
import { Antecedents, type Said } from './antecedents.ts';
import { bodyMeant } from './bodies.ts';
import { type Candidate, type Earlier, LazyFrame, type Place, type Quoted, type ReadFrame } from './candidate.ts';
import { type Frame, REACH } from './frames.ts';
import { innerOf } from './inner.ts';
import type { MarkedRun } from './marks.ts';
import { indexMentions, type Phrase } from './phrases.ts';
import { isSourced } from './source-lines.ts';
import { candidatesFor } from './speaker-candidates.ts';
import { type Trait, weights } from './speaker-weights.ts';
import { namedBy, spokenOf } from './spoken-names.ts';

/** Who says a marked run, and by which word. */
export interface Attribution {
  readonly speaker: Speaker | null;
  readonly cue: Span | null;
  /** Somebody says it, though the article doesn't tell who. */
  readonly spoken: boolean;
  /** How likely the choice is right, 0 to 1, as the weights have it. */
  readonly sureness: number;
}

/**
 * Decides who says each marked run, in the order of the text: of everyone who could be, nobody included, the one whose traits weigh
 * most (see speaker-weights.ts). A choice among scored candidates follows O’Keefe et al. (2012) and Muzny et al. (2017).
 */
export function attribute(
  text: string,
  frames: readonly Frame[],
  runs: readonly MarkedRun[],
  mentions: readonly Mention[],
): (Attribution | undefined)[] {
  const places = placesOf(frames, runs.length);
  const read = readFrames(frames, mentions, places);
  const antecedents = new Antecedents(read, mentions, () => spokenOf(runs, mentions));
  const earlier: Earlier[] = [];
  return runs.map((run, r) => {
    const place = places[r]?.[0];
    if (!place) return undefined;
    antecedents.readTo(place.frame);
    const quoted = quotedAt(text, run, places[r]!);
    const candidates = candidatesFor(quoted, read, earlier);
    const asked =
      quoted.words < UTTERANCE
        ? candidates
        : candidates.filter(({ who, traits }) => isSomebody(who) || traits.includes('nobody.onShow'));
    const weighed = asked.map(({ traits }) => weigh(traits));
    const best = asked[heaviest(weighed)] ?? { who: null, traits: [] };
    const chosen = attributionBy(best, text, read, antecedents, quoted.words >= UTTERANCE, () => namedBy(text, run, mentions));
    const share = surenessOf(best, chosen.speaker, asked, weighed);
    const doubt = isSourced(read, quoted) && !isByCue(best, quoted) ? half : doubtOf(best, antecedents);
    const attribution = { ...chosen, sureness: share * doubt };
    antecedents.heard(attribution.speaker, place.frame);
    earlier.push({ place, speaker: attribution.speaker });
    return attribution;
  });
}

/** The frames that are near enough to a quotation to name its speaker are read when they are asked for; the others stay unread. */
function readFrames(frames: readonly Frame[], mentions: readonly Mention[], places: readonly (readonly Place[])[]): ReadFrame[] {
  const index = indexMentions(mentions);
  const near = new Uint8Array(frames.length);
  for (const ofRun of places) for (const { frame } of ofRun) near.fill(1, Math.max(0, frame - REACH), frame + 2);
  return frames.map((frame, f) => (near[f] ? new LazyFrame(frame, index) : { ...frame, phrases: [], cues: [] }));
}

/** Where each run stands: one place for each of its parts. */
function placesOf(frames: readonly Frame[], runs: number): Place[][] {
  const places: Place[][] = Array.from({ length: runs }, () => []);
  frames.forEach(({ items }, frame) => {
    items.forEach(({ run }, item) => {
      if (run >= 0) places[run]!.push({ frame, item });
    });
  });
  return places;
}

function quotedAt(text: string, { parts }: MarkedRun, places: readonly Place[]): Quoted {
  const inner = innerOf(text, parts[0]);
  const last = places.length > 1 ? places.at(-1) : undefined;
  return {
    place: places[0]!,
    ...(last && { last }),
    inner,
    words: wordsIn(inner),
  };
}

/** How many words a quotation has, as far as anybody asks. */
function wordsIn(inner: string): number {
  let words = 0;
  for (let at = 0; at < inner.length && words < MANY; at++) {
    if (!isWordly(kindAt(inner, at))) continue;
    words++;
    at = endOf(inner, at, isWordly);
    if ((inner[at] === "'" || inner[at] === '’') && isLetter(kindAt(inner, at + 1))) at = endOf(inner, at + 1, isLetter);
    at--;
  }
  return words;
}

function endOf(text: string, from: number, goesOn: (kind: number) => boolean): number {
  let at = from;
  while (at < text.length && goesOn(kindAt(text, at))) at++;
  return at;
}

const isLetter = (kind: number) => kind === kinds.letter;

/** More words than this tell no more. */
const MANY = 9;

/** So many words in quotation marks are always somebody’s, but for titles: on “The Late Show with Anna Weiss”. */
const UTTERANCE = 6;

function isSomebody(who: Candidate['who']): boolean {
  return who !== null && !('earlier' in who && !who.earlier.speaker);
}

/** Where the greatest of some weights stands; of equals, the first. */
function heaviest(weighed: readonly number[]): number {
  let best = 0;
  for (let i = 1; i < weighed.length; i++) if (weighed[i]! > weighed[best]!) best = i;
  return best;
}

function weigh(traits: readonly Trait[]): number {
  let sum = 0;
  for (const trait of traits) sum += weights[trait];
  return sum;
}

/** The share of the chosen speaker in the odds of all candidates: the probability of the conditional logit. */
function surenessOf(
  best: Candidate,
  speaker: Speaker | null,
  candidates: readonly Candidate[],
  weighed: readonly number[],
): number {
  let mine = 0;
  let all = 0;
  candidates.forEach((candidate, i) => {
    const odds = Math.exp(weighed[i]!);
    all += odds;
    if (candidate === best || isSame(candidate.who, best.who, speaker)) mine += odds;
  });
  return all > 0 ? mine / all : 0;
}

/** What is left of its sureness where it is told beside a quotation only where it was printed. */
const half = 0.5;

/** Whether somebody is said in its own sentence to say a quotation. */
function isByCue({ who }: Candidate, { place }: Quoted): boolean {
  return who !== null && 'phrase' in who && who.cue !== undefined && who.frame === place.frame;
}

/** Below this share of the odds the person behind a pronoun was right two times in three, above it five in six. */
const clear = 0.7;

/** What is left of its sureness where "he" may as well be another person. */
function doubtOf({ who }: Candidate, antecedents: Antecedents): number {
  const share = who && 'phrase' in who && who.phrase.form === 'pronoun' ? antecedents.surenessOf(who.phrase) : 1;
  return share < clear ? share : 1;
}

/** Whether two candidates are one speaker: one phrase, one name, or nobody. */
function isSame(who: Candidate['who'], best: Candidate['who'], speaker: Speaker | null): boolean {
  if (!who || !best) return who === best;
  if ('earlier' in who) return who.earlier.speaker?.name === speaker?.name;
  if ('phrase' in best && who.phrase === best.phrase) return true;
  return who.phrase.mention !== undefined && who.phrase.mention.fullest === speaker?.name;
}

function attributionBy(
  { who }: Candidate,
  text: string,
  frames: readonly ReadFrame[],
  antecedents: Antecedents,
  spoken: boolean,
  said: Said,
): Omit<Attribution, 'sureness'> {
  if (!who) return { speaker: null, cue: null, spoken };
  if ('earlier' in who) return { speaker: who.earlier.speaker, cue: null, spoken: true };
  const word = who.cue && frames[who.frame]!.items[who.cue.at]!;
  return {
    speaker: speakerOf(who.phrase, who.frame, text, frames, antecedents, said),
    cue: word && /\p{L}/u.test(word.text) ? { start: word.start, end: word.end } : null,
    spoken: true,
  };
}

/** The phrase as a speaker: the fullest name the article gives, the one a pronoun stands for, or the phrase itself. */
function speakerOf(
  phrase: Phrase,
  f: number,
  text: string,
  frames: readonly ReadFrame[],
  antecedents: Antecedents,
  said: Said,
): Speaker {
  const { items } = frames[f]!;
  const to = phrase.form === 'name' || phrase.possessor ? phrase.to : withComplement(phrase, frames[f]!);
  const span = { start: items[phrase.from]!.start, end: items[to - 1]!.end };
  const literal = text
    .slice(span.start, span.end)
    .replace(/\s+/g, ' ')
    .replace(/['’]s?$/, '');
  if (phrase.form === 'name')
    return { name: phrase.mention?.fullest ?? literal, form: 'name', span: phrase.mention?.span ?? span };
  const labelled = /^\p{Lu}{2,}$/u.test(literal) ? antecedents.labelled(literal) : undefined;
  if (labelled) return { name: labelled, form: 'name', span };
  if (phrase.form === 'nominal')
    return { name: literal.replace(/^(?:the|a|an)\s/i, (article) => article.toLowerCase()), form: 'nominal', span };
  const body = bodyMeant(phrase, f, frames);
  const name = body
    ? speakerOf(body.phrase, body.frame, text, frames, antecedents, said).name
    : antecedents.nameOf(phrase, f, said);
  return { name: name ?? literal, form: 'pronoun', span };
}

/** "a spokesman | for the port", "one | of her advisers": what belongs to the noun by a preposition, up to two of them. */
function withComplement({ to, form }: Phrase, { items, phrases }: ReadFrame): number {
  let end = to;
  for (let n = 0; n < 2; n++) {
    const preposition = items[end];
    if (
      !preposition ||
      preposition.run >= 0 ||
      !(form === 'pronoun' ? /^of$/ : /^(?:of|for|at|from|in)$/).test(preposition.lemma)
    )
      break;
    const next = phrases.find((phrase) => phrase.from === end + 1 && !phrase.possessor);
    if (!next) break;
    end = next.to;
  }
  return end;
}
