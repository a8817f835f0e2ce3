import type { ActorRole } from '../model.ts';
import { titlesInFull } from '../reading/names/tables/short-titles.ts';

/** What somebody is to whoever stands beside them in one report tells nobody who they are: "rival", "fellow candidate". */
const onlyBeside =
  /^(?:(?:\p{L}+ )?(?:rival|opponent|counterpart|colleague|critic|ally|supporter|friend|winner|loser|predecessor|successor|incumbent)|fellow .*|candidate|star|legend|icon)s?(?: (?:at|in|on) .*)?$/iu;

/**
 * The roles worth telling, in their order: those that another says more fully are left out ("US envoy" beside "US special envoy"), and
 * so are those told by way of somebody else ("Donald Trump’s envoy") where a plain one of the same office is there.
 */
export function plainRoles(roles: readonly ActorRole[]): ActorRole[] {
  const worded = roles.filter(({ text }) => !onlyBeside.test(text)).map((role) => ({ role, words: wordsOf(role.text) }));
  const direct = worded.filter(({ role, words }) => !isByAnother(role.text) || !worded.some((other) => isPlainer(other, words)));
  return direct
    .filter(
      (one, i) => !direct.some((other, k) => k !== i && (saysMore(other.words, one.words, k < i) || isFormerOf(other, one))),
    )
    .map(({ role }) => role);
}

interface Worded {
  readonly role: ActorRole;
  readonly words: readonly string[];
}

/** Whether a bare title is the courtesy to whoever held the office once: "Governor" beside "former Governor of Oslo". */
function isFormerOf(former: Worded, { role, words }: Worded): boolean {
  const [title, ...more] = words;
  if (more.length > 0 || !/^(?:former|ex)$/.test(former.words[0] ?? '') || !former.words.includes(title!)) return false;
  return role.asOf !== undefined && former.role.asOf !== undefined && former.role.asOf >= role.asOf;
}

/** The same office without somebody else's name. */
function isPlainer({ role, words }: Worded, other: readonly string[]): boolean {
  return !isByAnother(role.text) && words.at(-1) === other.at(-1);
}

function isByAnother(text: string): boolean {
  return /['’]s? /.test(text);
}

/** Whether all words of the one stand in this order in the other; of two alike the earlier is told. */
function saysMore(fuller: readonly string[], words: readonly string[], isEarlier: boolean): boolean {
  if (isSameOf(fuller, words)) return true;
  if (fuller.length < words.length || (fuller.length === words.length && !isEarlier) || fuller.at(-1) !== words.at(-1))
    return false;
  if (fuller.some((word) => otherOffice.test(word) && !words.includes(word))) return false;
  let at = 0;
  for (const word of fuller) if (word === words[at]) at++;
  return at === words.length;
}

/** Whether the one goes on where the other stops, or says whose besides: "widowed mother of three" after "mother", "son-in-law of US President Ida Berg" after "son-in-law of the US president". */
function isSameOf(fuller: readonly string[], words: readonly string[]): boolean {
  const head = fuller.slice(0, fuller.indexOf('of'));
  if (
    head.length > words.length &&
    words.every((word, i) => head.at(i - words.length) === word) &&
    !head.some((word) => otherOffice.test(word))
  )
    return true;
  if (fuller.length <= words.length || words.some((word, i) => fuller[i] !== word)) return false;
  return words.includes('of') || /^(?:of|and)$/.test(fuller[words.length]!);
}

const otherOffice = /^(?:former|ex|then|acting|deputy|vice|assistant|designate)$/;

/** Folded, so that "U.S." and "US", "American" and "US", "Gov." and "Governor" are one word, and "now the mayor" is the mayor. */
function wordsOf(text: string): string[] {
  return text
    .toLowerCase()
    .replace(/\bu\.\s?s\.?(?= |$)|\bamerican\b/g, 'us')
    .replace(/[.]|\bthe |^now /g, '')
    .replace(/\bchief executive(?: officer)?\b/g, 'ceo')
    .split(/[\s-]+/)
    .filter(Boolean)
    .map((word) => titlesInFull.get(word) ?? word);
}
