import type { Actor, Story } from '../model.ts';
import { normalForm, wordsOf } from '../words/words.ts';
import { placesNear, seatsOf } from './neighbours.ts';
import type { Ranked } from './ranked.ts';
import type { Inquiry } from './relevance.ts';
import { sentenceAt } from './sentence-index.ts';
import { speaks } from './speaking.ts';
import { namesOf, type Subject, subjectOf } from './subject.ts';

/** A question for somebody's words: "what did Marsh say about the cable?" */
export interface Account {
  /** Whose words, and about what, as the question has it. */
  readonly speaker: string;
  readonly about?: string;
  readonly subject?: Subject;
  /** Whether the speaker has a name, or is one of the articles' actors: not "the official". */
  readonly named: boolean;
  /** Whether the articles know the speaker as a person or a body. */
  readonly known: boolean;
  /** Whether nothing but the speaker's words will do: not for "Marsh on the cable". */
  readonly strict: boolean;
  /** Positions of sentences that may tell them, ascending. */
  readonly positions: readonly number[];
  /** Whether the sentence at a position tells the speaker's words. */
  speaks(position: number): boolean;
  /** Whether that sentence names the speaker. */
  names(position: number): boolean;
}

/** "What did Marsh say about the cable?", "What did she tell the fishermen?": the speaker, and the rest. */
const shape =
  /\bwhat (?:did|does|do|has|have|is|was|are|were) (.{2,60}?) (?:say|said|saying|think|thinking|tell|told|telling|announced?|argued?|claim(?:ed)?|warn(?:ed)?|write(?= (?:in|on|to|about)\b))\b(.*)$/i;
/** What the rest of a question says of its subject, after a word that leads to it, or as the one who is told. */
const subjectShape =
  /\b(?:about|of|on|regarding|concerning) (.+?)[\s?.!]*$|^ (?!(?:about|of|on|regarding|concerning|in|at|to|after|before|when|during|with|by|for|from|today|yesterday|this|last|now|if|as|that)\b)(.+?)[\s?.!]*$/i;
/** Who asks for words seldom cares that they were said to the press. */
const toThePress = /^(?: to)?(?: the)? (?:reporters|journalists|press|media)\b/i;
/** "Marsh on the cable?" */
const note = /^(.{2,60}?) (?:on|about|regarding|re) (.+?)[\s?.!]*$/i;

/** "How did Marsh react to the vote?" */
const reaction = /^(?:so |and )?how (?:did|does|do|has|have) (.{2,60}?) (?:react(?:ed)?|respond(?:ed)?)(?: to (.+?))?[\s?.!]*$/i;

/** "Marsh cable" */
const bare = /^(\p{L}+) (\p{L}+(?: \p{L}+)?)[\s?.!]*$/u;

/** Whose words are asked for, and about what. */
function asked(question: string, story: Story) {
  const [, reacting, event] = reaction.exec(question) ?? [];
  if (reacting !== undefined) return { speaker: reacting, about: event, strict: false };
  const [, speaker, rest = ''] = shape.exec(question) ?? [];
  if (speaker !== undefined) {
    const [, about, told] = subjectShape.exec(rest.replace(toThePress, '')) ?? [];
    return { speaker, about: about ?? told, strict: true };
  }
  const [, noted, about] = note.exec(question) ?? bare.exec(question) ?? [];
  const isPerson = noted !== undefined && actorsCalled(noted, story).some(({ kind }) => kind === 'person');
  return isPerson ? { speaker: noted, about, strict: false } : undefined;
}

/** Sentences looked at for one question, at most. */
const MOST_LOOKED_AT = 250;

/** Reads a question for somebody's words; undefined for any other question. */
export function accountOf(story: Story, inquiry: Inquiry): Account | undefined {
  const { speaker = '', about, strict = true } = asked(inquiry.question.text, story) ?? {};
  const head = wordsOf(speaker).at(-1);
  if (!head) return undefined;
  const { index } = inquiry;
  const called = actorsCalled(speaker, story);
  const bearer = index.bearers.get(head.stem);
  const meant = bearer === undefined ? index.variants({ ...head, name: true }) : [bearer];
  const actors = called.length > 0 ? called : actorsNamed(meant, story);
  const isPlace = actors[0]?.kind === 'place' || placesNear(head.text.toLowerCase()).length > 0;
  const seats = isPlace ? seatsOf(head.text.toLowerCase()).flatMap((seat) => normalForm(seat.split(' ').at(-1)!)) : [];
  const stems = new Set([head.stem, ...index.variants({ ...head, name: true }), ...actors.flatMap(familyNames), ...seats]);
  const whole = new Set(actors.flatMap((actor) => namesOf(actor, story)).map((name) => name.toLowerCase()));
  const subject = about === undefined ? undefined : subjectOf(about, story, inquiry);
  return {
    speaker,
    named: actors.length > 0 || /^\p{Lu}/u.test(head.text),
    ...(about !== undefined && { about }),
    ...(subject && { subject }),
    known: actors.some(({ kind }) => kind === 'person' || kind === 'org'),
    strict,
    names: (position) => namedIn(sentenceAt(position, index).text, stems),
    positions: positionsOf(stems, subject, inquiry),
    speaks(position) {
      const { article, at } = index.sentences[position]!;
      const { reading } = index.articles[article]!;
      return speaks(reading.sentences[at]!, reading, { stems, whole, isPlace });
    },
  };
}

/** Sentences that may answer a question for somebody's words, or for who somebody is, best first. */
export interface Heard {
  readonly ranked: readonly Ranked[];
  /** Whether they do: for words, by the speaker's own on the subject asked about. */
  readonly answered: boolean;
  /** Why they don't, where that is known. */
  readonly because?: string;
}

/** Keeps what the speaker said on the subject; where that is nothing, what else the speaker said, or all there is. */
export function hear(account: Account | undefined, ranked: readonly Ranked[]): Heard {
  if (!account?.named) return { ranked, answered: false };
  const { speaker, about, subject, known, strict } = account;
  const said = ranked.filter(({ features }) => features.tells > 0);
  if (said.length === 0) {
    return { ranked, answered: false, ...(known && strict && { because: `${upper(speaker)} is named here, but not quoted.` }) };
  }
  if (!subject) return { ranked: said, answered: false };
  const own = subject.among(said);
  const near = own.length > 0 || !strict ? own : subject.beside(said, account.names);
  const fitting = near.length > 0 ? near : subject.ofTheme(said);
  if (fitting.length > 0) return { ranked: fitting, answered: true };
  if (!strict) return { ranked, answered: false };
  const beside = subject.beside(said, () => true);
  return {
    ranked: beside.length > 0 ? beside : said,
    answered: false,
    because: `${upper(speaker)} is quoted here, but not on ${about}.`,
  };
}

/** Whether a text has a name other than behind a preposition: "an aide of Marsh" tells of the aide. */
function namedIn(text: string, stems: ReadonlySet<string>): boolean {
  return wordsOf(text).some(({ stem, start }) => stems.has(stem) && !ofName.test(text.slice(0, start)));
}

const ofName = /\b(?:of|to|for|with|by|from|under|against) (?:the )?(?:\p{Lu}[\p{L}.’-]* )*$/u;

function upper(text: string): string {
  return text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}

/** The actors that are called so, by any of their names or its last word. */
function actorsCalled(speaker: string, story: Story): Actor[] {
  const wanted = speaker.toLowerCase().replace(/^the /, '');
  return story.actors.filter((actor) =>
    namesOf(actor, story).some(
      (name) => name.toLowerCase() === wanted || (actor.kind === 'person' && name.toLowerCase().endsWith(` ${wanted}`)),
    ),
  );
}

/** The people whose family names have one of some stems: "witkof" is Witkoff. */
function actorsNamed(stems: readonly string[], { actors }: Story): Actor[] {
  return actors.filter((actor) => actor.kind === 'person' && familyNames(actor).some((name) => stems.includes(name)));
}

function familyNames({ name, names }: Actor): string[] {
  return [name, ...names].flatMap((one) => {
    const last = wordsOf(one).at(-1);
    return last && /^\p{Lu}/u.test(last.text) ? [normalForm(last.text)] : [];
  });
}

/** Sentences that name the speaker, those beside them, and those of the same articles with a word of the subject. */
function positionsOf(stems: ReadonlySet<string>, subject: Subject | undefined, { index }: Inquiry): number[] {
  const { postings, sentences } = index;
  const found = new Map<number, number>();
  const add = (position: number, worth: number) => found.set(position, (found.get(position) ?? 0) + worth);
  const naming = [...stems].flatMap((stem) => postings.get(stem) ?? []);
  const articles = new Set(naming.map((position) => sentences[position]!.article));
  for (const position of naming) {
    add(position, 2);
    for (const other of [position - 1, position + 1]) {
      if (sentences[other]?.article === sentences[position]!.article) add(other, 1);
    }
  }
  for (const stem of subject?.stems ?? []) {
    for (const position of postings.get(stem) ?? []) if (articles.has(sentences[position]!.article)) add(position, 2);
  }
  return [...found]
    .sort(([a, left], [b, right]) => right - left || a - b)
    .slice(0, MOST_LOOKED_AT)
    .map(([position]) => position)
    .sort((a, b) => a - b);
}
