import type { Span } from '../model.ts';
import type { Word } from './names/word.ts';
import { hangsOn, isOpen, isPluralRole, isRoleNoun, opensRelative, type PartOfSpeechAt } from './role-words.ts';
import { headOf, roleSpan, tailEnd } from './roles-behind.ts';

/** What a sentence says that somebody is, and whether somebody has just become it, so that it outdoes what stands beside the name. */
export interface Told {
  readonly span: Span;
  readonly isNew: boolean;
}

/**
 * The role that a clause tells of whom it is about, without its article: "Ida Dahl was named |interim mayor of Oslo|", "Otto Marsh, who is
 * the |team’s coach|,". What somebody was in other days is none: "Ida Dahl was mayor until 2014". `first` is the index of the first word
 * of the name with what stands before it, `after` that of the word behind it.
 */
export function toldRole(words: readonly Word[], first: number, after: number, posAt: PartOfSpeechAt): Told | undefined {
  const predicate = predicateOf(words, first, after);
  if (!predicate) return undefined;
  const { at, verb } = predicate;
  const isOpened = words[at] !== undefined && isOpen(words[at]) && article.test(words[at].lower);
  const from = isOpened ? at + 1 : at;
  const opener = words[from];
  if (!opener || !isOpen(opener)) return undefined;
  if (!isOpened && (verb === 'was' || posAt(opener.start) === 'ADV') && !opener.possessive) return undefined;
  const head = headOf(words, from, isOpened, posAt);
  if (head === undefined || isPluralRole(words[head]!.lower) || noRole.test(words[head]!.lower)) return undefined;
  if (words.slice(from, head).some(({ lower }) => praises.test(lower))) return undefined;
  const end = tailEnd(words, from, head, posAt);
  const cut = cutFrom(words, head + 1, end, verb);
  if (isOfOtherDays(words, first, head + 1, verb) || (cut === end && !isClosed(words, end))) return undefined;
  if (/^(?:since|to)$/.test(words[cut]?.lower ?? '') && words.slice(from, head).some(({ lower }) => lower === 'first'))
    return undefined;
  return { span: roleSpan(words, from, head, cut), isNew: verb === 'became' };
}

const article = /^(?:an?|the|its)$/;

/** What the clause says: that somebody is something, was it, or has become it. */
type Verb = 'is' | 'was' | 'became';

const verbs: readonly (readonly [Verb, RegExp])[] = [
  [
    'became',
    /^(?:(?:was|has been|had been) (?:(?:recently|later|also|then|officially|formally|unanimously) )?(?:named|appointed|elected|re-elected|reelected|crowned|ordained|(?:sworn in|hired|installed|confirmed|inaugurated|appointed|chosen|selected|elected|named|picked) (?:as|to be)|promoted to)|(?:(?:recently|later|soon|then|eventually) )?became) /,
  ],
  ['is', /^(?:is|has been|remains|has served as|serves as|works as) (?:(?:now|also|currently|still|himself|herself) )?/],
  ['was', /^was (?:(?:also|himself|herself) )?/],
];

/** The first words of these. */
const opensVerb = new Set('is was has had remains serves works became recently later soon then eventually'.split(' '));

/** In words: the longest of the verbs above, and the word behind it. */
const longestVerb = 7;

/** Where what is told begins, if the clause is of the name. */
function predicateOf(
  words: readonly Word[],
  first: number,
  after: number,
): { readonly at: number; readonly verb: Verb } | undefined {
  const next = words[after];
  if (!next || (next.gap !== ', ' && !opensVerb.has(next.lower))) return undefined;
  let start = after;
  if (next.gap === ', ' && words[start + 1]?.gap === ', ' && /^\d\d$/.test(next.text)) start++;
  const isRelative = words[start]?.lower === 'who' && words[start]!.gap === ', ';
  if (isRelative) start++;
  if (!opensVerb.has(words[start]?.lower ?? '') || (start === after && words[start]!.gap !== ' ')) return undefined;
  const clause = words
    .slice(start, start + longestVerb)
    .map(({ gap, lower }, i) => (i === 0 || gap === ' ' ? lower : `|${lower}`))
    .join(' ');
  for (const [verb, pattern] of verbs) {
    const [found] = pattern.exec(clause) ?? [];
    if (found === undefined) continue;
    if (!isRelative && !opensClause(words, first, verb)) return undefined;
    return { at: start + found.trim().split(' ').length, verb };
  }
  return undefined;
}

/** Whether a clause begins with the name; one that only says when or why tells what somebody was in other days. */
function opensClause(words: readonly Word[], first: number, verb: Verb): boolean {
  const before = words[first - 1];
  if (!before) return true;
  const { gap } = words[first]!;
  if (before.possessive) return false;
  if (/^[;:,] $|^ [—–-]+ $/.test(gap)) return true;
  if (gap !== ' ') return false;
  return verb !== 'was' && (verb === 'is' ? /^(?:but|and|since|because)$/ : /^(?:but|and|after|when)$/).test(before.lower);
}

/** What a writer thinks of somebody, or how few are so, is no office or trade. */
const praises =
  /^(?:only|last|latest|next|best|worst|most|another|such|favou?rite|real|true|good|great|big|huge|strong|fantastic|incredible|proven|brilliant|excellent|tremendous|terrible|bad|perfect|likely|possible|potential|.*est(?:-\p{L}+)?)$/u;
const noRole = /^(?:suspect|favou?rite|victim|friend|fan|man|woman|person|youngster)$/;

/** Where the words begin that say when, how it came to be, or what else somebody did. */
function cutFrom(words: readonly Word[], from: number, end: number, verb: Verb): number {
  for (let at = from; at < end; at++) {
    const { lower } = words[at]!;
    if (/^(?:since|until|during|after|before|when|while|following|despite)$/.test(lower)) return at;
    if (verb === 'became' && /^(?:by|with|on|over|against|amid|instead)$/.test(lower)) return at;
    if (hangsOn.has(lower) && (tellsWhen(words, at + 1) || (verb === 'became' && /^an?$/.test(words[at + 1]?.lower ?? ''))))
      return at;
    if (lower === 'and' && !listsOn(words, at + 1, at === from)) return at;
  }
  return end;
}

/** "A collector |and lives in Oslo", but "a lawyer |and mother of two", "head of ports |and roads". */
function listsOn(words: readonly Word[], at: number, isBehindHead: boolean): boolean {
  const next = words[at];
  if (!next) return false;
  if (words.slice(at, at + 4).some(({ lower }) => isRoleNoun(lower))) return !/ed$|^one$/.test(next.lower);
  return (
    !isBehindHead && (next.capital || !/ed$|^(?:lives|works|writes|covers|won|led|ran|left|has|had|is|was)$/.test(next.lower))
  );
}

/** "Mayor |from 1990 to 1995", "|in 2004 Otto Marsh became", "player |of the year": of other days, or a prize. */
function isOfOtherDays(words: readonly Word[], first: number, from: number, verb: Verb): boolean {
  if (verb !== 'is' && words.slice(0, first).some(({ lower }) => /^\d{4}/.test(lower))) return true;
  for (const { gap, lower, index } of words.slice(from)) {
    if (!isOpen(words[index]!) && gap !== ', ') return false;
    if (lower === 'of' && tellsWhen(words, index + 1)) return true;
    if (/^\d{4}/.test(lower) && verb !== 'is') return true;
    if (
      verb === 'was' &&
      (/^(?:until|before|during|prior|when|while)$/.test(lower) || (hangsOn.has(lower) && tellsWhen(words, index + 1)))
    )
      return true;
  }
  return false;
}

function tellsWhen(words: readonly Word[], at: number): boolean {
  const few = words.slice(at, at + 4);
  const end = few.findIndex((word, i) => i > 0 && (!isOpen(word) || hangsOn.has(word.lower)));
  return few
    .slice(0, end < 0 ? few.length : end)
    .some(({ lower }, i) => (i === 0 && startsTime.test(lower)) || units.test(lower));
}

const startsTime =
  /^(?:\d{4}.*|jan(?:uary)?|feb(?:ruary)?|march|april|may|june|july|aug(?:ust)?|(?:sept|nov|dec)(?:ember)?|oct(?:ober)?|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/;
const units = /^(?:times?|years?|months?|weeks?|decades?|days?|seasons?|terms?|century|\d{4}s)$/;

/** Whether the clause ends there, or another goes on about it. */
function isClosed(words: readonly Word[], end: number): boolean {
  const word = words[end];
  if (!word) return true;
  if (!isOpen(word)) return /^\s*[,;:—–)(.]|^\s--?\s/.test(word.gap);
  return opensRelative.has(word.lower) || /^(?:when|while|after|before|as|because|but|if|although)$/.test(word.lower);
}
