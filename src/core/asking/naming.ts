/** A name tied to a noun in a sentence, with the text before the noun, and behind it. */
export interface Tied {
  readonly name: string;
  readonly before: string;
  readonly behind: string;
}

const NAME = String.raw`(?<name>\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}.’'-]*){0,3})`;

/** What may stand between a noun and the name: "her father, the welder |Otto Marsh", "her father was identified as |Otto Marsh". */
const LEADS = String.raw`(?:,| –| —| \()?(?: (?:(?:the|an?) \p{Ll}+(?: (?!(?:of|by|with|in|from|to|for|and|who|at|on|that|is|was)\b)\p{Ll}+)?|is|was|named|called|identified|known|as|by|police|who|the|late|then|\d+-year-old)){0,6} \(?`;

/** What may stand between a name and the noun: "Otto Marsh, 51, |the girl's |father". */
const TRAILS = String.raw`(?:, (?:\d+, )?| (?:is|was|\() ?)(?:(?:who|is|was|the|his|her|their|late|older|younger|\p{Lu}[\p{L}’'-]*|\p{Ll}+['’]s?|\d+-year-old) ){0,6}`;

/** Finds the names that a sentence ties to one of some nouns. */
export function namingOf(nouns: readonly string[]): (sentence: string) => Tied[] {
  const noun = `(?<noun>${nouns.join('|')})`;
  const behind = new RegExp(String.raw`(?<![\p{L}-])${noun}${LEADS}${NAME}(?! (?:said|says|told|added)\b)`, 'dgu');
  const before = new RegExp(
    String.raw`(?<!\b(?:[Ii]n|[Oo]n|[Aa]t|[Ff]rom|[Bb]y) |[\p{L}’'])${NAME}${TRAILS}${noun}(?= of\b|[,.;)]|$)`,
    'dgu',
  );
  return (sentence) =>
    [behind, before]
      .flatMap((pattern) => Array.from(sentence.matchAll(pattern)))
      .filter(({ groups }) => !beginsNoName.test(groups!['name']!))
      .map(({ groups, indices }) => {
        const [start, end] = indices!.groups!['noun']!;
        return { name: groups!['name']!, before: sentence.slice(0, start), behind: sentence.slice(end) };
      });
}

/** Days and months, and what opens a sentence. "May" and "Will" are names. */
const beginsNoName =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|June|July|August|September|October|November|December|I|It|He|She|They|But|And|The|A|An|His|Her|When|While|As|After|Before|If)\b/;

/** "Her father, whose name was not released": somebody of whom it is said that the name isn't told. */
export function unnamedOf(nouns: readonly string[]): RegExp {
  return new RegExp(
    String.raw`\b(?:${nouns.join('|')})\b(?:,| –| —|-)? ?(?:(?:who|also) )?(?:whose (?:name|identity) (?:was|has|is|were)(?: not|n['’]t)|(?:has|was|is|have|had)(?:n['’]t| not| yet)(?: yet)?(?: to)?(?: been| be)? (?:named|identified)|(?:declined|refused|did not want|asked not) to be (?:named|identified))`,
  );
}
