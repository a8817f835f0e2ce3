import type { ArticleId, Mention, Reading, SomeEvidence, Span, StoryArticle } from '../model.ts';
import { demonyms } from '../reading/names/tables/demonyms.ts';
import { companyForms } from '../reading/names/tables/kind-words.ts';
import { roleNouns } from '../reading/names/tables/role-nouns.ts';
import { statesmen } from '../reading/names/tables/statesmen.ts';
import { titles } from '../reading/names/tables/titles.ts';
import { unknownTo } from '../reading/tokens.ts';
import { capitalised } from '../words/capitalised.ts';
import { masked } from './masked.ts';

interface Line {
  readonly text: string;
  readonly evidence: SomeEvidence;
}

/** Words of a line beyond which it takes no more of them, and words that a role before a name has at most. */
const room = { line: 34, role: 4 } as const;

/**
 * Lines that are read one after another, in which whoever is named by the family name alone is introduced at the first naming, in the
 * words of the line's own article: "Dahl said" becomes "[Port director Ida] Dahl said". Those whom the news of the world calls by the
 * family name need no introduction, and neither does whom `told` names: a question that the lines answer, say. Where two
 * share a name nothing is added.
 */
export function introduced<Some extends Line>(
  lines: readonly Some[],
  articles: ReadonlyMap<ArticleId, StoryArticle>,
  told = '',
): Some[] {
  let before = told;
  return lines.map((line) => {
    const [{ article, span }] = line.evidence;
    const reading = articles.get(article)?.reading;
    const isKnown = (name: string) => statesmen.has(name.toLowerCase()) || isNamed(name, before);
    const text = (reading ? surnamesIn(reading, span) : []).reduce(
      (text, { name, isTold }) => (isKnown(name) ? text : withIntroduction(text, name, isTold, reading!)),
      reading ? withFullName(line.text, reading, isKnown) : line.text,
    );
    before += `\n${text}`;
    return text === line.text ? line : { ...line, text };
  });
}

/** What may stand before the family name of somebody whom an article introduces: the given name, and that with the role before it. */
export function introductionsFor(reading: Reading, surname: string): string[] {
  const full = reading.mentions.filter(
    ({ kind, text }) => kind === 'person' && fullName.test(text) && withoutGeneration(text).endsWith(` ${surname}`),
  );
  const [first] = full;
  if (!first || full.some(({ text }) => givenName(text) !== givenName(first.text))) return [];
  if (reading.mentions.some(({ kind, text }) => kind === 'org' && text.startsWith(`${first.text} `) && isCompany(text)))
    return [];
  const given = withoutGeneration(first.text).slice(0, -surname.length - 1);
  const titled = full.find((mention) => mention.text === first.text && standsBefore(mention));
  return titled?.role ? [`${withinLine(titled, reading)} ${given}`, given] : [given];
}

/** A role without the capital that it has only because it opens its sentence: "Port director Ida Dahl said", but "President Ida Dahl said". */
function withinLine({ role, sentence }: Mention, { sentences, mentions }: Reading): string {
  const { text, span } = role!;
  const [first, next] = text.split(' ');
  const lower = first!.toLowerCase();
  const opens = sentences.some(({ index, span: { start } }) => index === sentence && start === span.start);
  if (!opens || mentions.some((name) => name.span.start === span.start) || demonyms.has(lower)) return text;
  const isPlain = next === undefined ? roleNouns.has(lower) && (!titles.has(lower) || trades.test(lower)) : /^\p{Ll}/u.test(next);
  return isPlain && unknownTo([lower]).size === 0 ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

/** Titles that are what somebody does, and no office. */
const trades =
  /^(?:engineer|scientist|historian|researcher|(?:co-?)?founder|billionaire|(?:business|screen)?(?:man|woman|writer)|entrepreneur|investor|act(?:or|ress)|singer|author|activist|lawyer|strategist|pollster|banker|astronaut|pilot|veteran|analyst|economist|producer|filmmaker|composer|meteorologist|reporter|correspondent|columnist|quarterback|goalkeeper|midfielder|striker)$/;

/** "E. F. Dahl Group Inc." */
function isCompany(name: string): boolean {
  return companyForms.has(name.split(' ').at(-1)!.toLowerCase().replace('.', ''));
}

/** "James Dahl |Jr." is called Dahl. */
export function withoutGeneration(name: string): string {
  return name.replace(/,? (?:[JS]r\.?|I{2,3}|IV)$/, '');
}

/** "Kremlin aide |Yuri Ushakov": not "the aide", "his lawyer", nor with a word that has run into it ("MOREOslo Governor"). */
function standsBefore({ role, span }: Mention): boolean {
  return (
    role !== undefined &&
    role.span.end + 1 === span.start &&
    role.text.split(' ').length <= room.role &&
    !ofAnother.test(role.text) &&
    !/\p{Lu}{3}\p{Ll}/u.test(role.text) &&
    !/^(?:(?:under|by|with|from|of|for|in|at|as|to|on|like|than|against)(?! secretar)|an?|the|its|his|her|their|two|three|both|close|watch|play|embed|videos?|photos?)\b|['’]s\b/i.test(
      role.text,
    )
  );
}

/** Says who somebody is only where it is known whose: "rival Ida Dahl". */
const ofAnother =
  /^(?:rival|opponent|critic|ally|colleague|partner|friend|supporter|staffer|aide|successor|predecessor|fellow|member|teammate|classmate|neighbou?r)$/i;

const fullName = /^\p{Lu}[\p{L}'’.-]*(?: \p{Lu}[\p{L}'’.-]*){1,3}$/u;

function givenName(name: string): string {
  return name.split(' ')[0]!;
}

/**
 * The family names that stand alone in a stretch and have no role before them, in their order, and whether a role beside them tells who it
 * is; “Republican” is none, whatever “Carolina Republican” was taken for.
 */
function surnamesIn({ mentions }: Reading, { start, end }: Span): { readonly name: string; readonly isTold: boolean }[] {
  const there = mentions.filter(({ kind, span }) => kind === 'person' && span.start >= start && span.end <= end);
  return there
    .filter(
      ({ text, role, span, fullest }) =>
        (!role || courtesy.test(role.text) || role.span.start > span.end) &&
        !/[\s.]/.test(text) &&
        !demonyms.has(text.toLowerCase()) &&
        withoutGeneration(fullest).endsWith(` ${text}`),
    )
    .map(({ text, role, span }) => ({
      name: text,
      isTold: (role !== undefined && role.span.start > span.end) || there.some((other) => hasInRole(other, span)),
    }));
}

/** "Dahl |aide Ida Falk": a name within the role of another, and no owner, takes no role of its own there. */
function hasInRole({ role, span: { start } }: Mention, span: Span): boolean {
  if (!role || start < span.end || role.span.start > span.start || span.end > role.span.end) return false;
  return !/^['’]/.test(role.text.slice(span.end - role.span.start));
}

/** Whom an editor has named for a pronoun, "[Dahl] said", is named in full: "[Ida Dahl] said". */
function withFullName(text: string, { mentions }: Reading, isKnown: (name: string) => boolean): string {
  return text.replace(/\[(\p{Lu}[\p{L}’'-]*?)((?:['’]s)?:?)\]/gu, (whole, name: string, owner: string) => {
    const full = new Set(
      mentions.flatMap(({ kind, fullest }) => (kind === 'person' && fullest.endsWith(` ${name}`) ? [fullest] : [])),
    );
    return isKnown(name) || full.size !== 1 ? whole : `[${[...full][0]!}${owner}]`;
  });
}

/** With the fullest introduction that leaves the line short enough, of whom the line tells by the given name alone; unchanged where the name has a title already or stands in quotation marks. */
function withIntroduction(text: string, surname: string, isTold: boolean, reading: Reading): string {
  const [at] = [...masked(text).matchAll(new RegExp(`(?<![\\p{L}’'-])${surname}(?![\\p{L}-])`, 'gu'))].map(({ index }) => index);
  const isCourteous = at !== undefined && afterCourtesy.test(text.slice(0, at));
  if (at === undefined || (!isCourteous && isTitled(text.slice(0, at)))) return text;
  const words = text.split(/\s+/).length;
  const addition = introductionsFor(reading, surname)
    .slice(isCourteous || isTold || described.test(text.slice(0, at)) ? -1 : 0)
    .find((some) => words + some.split(' ').length <= room.line);
  return addition ? `${text.slice(0, at)}[${at ? addition : capitalised(addition)}] ${text.slice(at)}` : text;
}

/** "Mr. Dahl" becomes "Mr. [Per] Dahl". */
const courtesy = /^(?:Mr|Mrs|Ms|Miss)\.?$/;
const afterCourtesy = /(?<![\p{L}.])(?:Mr|Mrs|Ms|Miss)\.? $/u;

/** "An angry |Dahl": nothing but the name goes on there. */
const described = /(?<!\p{L})(?:an?|the) \p{Ll}[\p{L}-]* $/iu;

/** Whether the word before is a title, or may be part of the name. */
function isTitled(before: string): boolean {
  if (/[,.?!]["”’'] $/.test(before)) return false;
  const [, word] = /([\p{L}\]”"’'-]+)\.? $/u.exec(before) ?? [];
  if (!word) return false;
  return roleNouns.has(word.toLowerCase()) || word.endsWith('-old') || (/^\p{Lu}|[\]”"’']$/u.test(word) && !opening.test(before));
}

/** A word that has its capital only because it opens the sentence. */
const opening =
  /(?:^|[.:“"] )(?:But|And|While|When|As|After|Before|In|On|At|Although|Though|If|Since|Because|Later|Then|Yet|Still|Now|So|For) $/;

/** Whether some text names somebody in full, or at all, by the family name. */
function isNamed(surname: string, text: string): boolean {
  return new RegExp(`(?<![\\p{L}-])${surname}(?![\\p{L}-])`, 'u').test(text);
}
