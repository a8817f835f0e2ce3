import { couldSpeak, cueClass, isPhrasal } from './cues.ts';
import type { Item } from './item.ts';

/** "The letter claims", "Weiss shot back": verbs of speech that the tagger takes for plural nouns; "a news comment" is none. */
export function retagged(item: Item, i: number, items: readonly Item[]): Item {
  if (item.pos === 'VERB' && item.text === item.lemma && endsPhraseWithA(items, i)) return { ...item, pos: 'NOUN' };
  if (isPossessiveMark(item, items[i - 1])) return { ...item, pos: 'PART' };
  if (item.run >= 0 || (item.pos !== 'NOUN' && item.pos !== 'ADJ' && item.pos !== 'PROPN')) return item;
  const next = items[i + 1];
  if (isPhrasal(item, next)) return { ...item, pos: 'VERB' };
  const before = items[i - 1];
  if (item.pos === 'ADJ') return isPastVerb(item, before, next) ?? item;
  if (item.pos !== 'NOUN' || !before || before.run >= 0) return item;
  const isSubject = before.pos === 'PROPN' || (before.pos === 'NOUN' && !/s$/.test(before.text)) || before.text === ')';
  if (isSubject && item.text.endsWith('s') && /^an?$/.test(next?.text ?? '')) return { ...item, pos: 'VERB' }; // the ad targets a …
  if ((before.pos !== 'PROPN' && !item.text.endsWith('s')) || !couldSpeak(item)) return item;
  const hasObjectPronoun = next !== undefined && OBJECTS.has(next.text);
  if (before.pos === 'PROPN' && (hasObjectPronoun || PAST.test(item.text))) return { ...item, pos: 'VERB' };
  if (!item.text.endsWith('s')) return item;
  if (next?.pos === 'SCONJ' && next.text === 'that') return { ...item, pos: 'VERB' };
  const hasObject =
    !next || next.run >= 0 || /^(?:DET|SCONJ|PRON)$/.test(next.pos) || /^[:.]$/.test(next.text) || isTagged(items, i);
  return isSubject && hasObject ? { ...item, pos: 'VERB' } : item;
}

/** "Japan branded | Korea a “…”", "it referenced “…”": pasts of verbs of speech that the tagger takes for adjectives, as before a noun they are. */
function isPastVerb(item: Item, before: Item | undefined, next: Item | undefined): Item | undefined {
  if (!item.text.endsWith('ed') || !/^(?:PROPN|PRON)$/.test(before?.pos ?? '')) return undefined;
  if (!next || (next.run < 0 && !/^(?:PROPN|DET|PRON)$/.test(next.pos))) return undefined;
  const lemma = [item.text.slice(0, -2), item.text.slice(0, -1)].find((stem) => cueClass({ pos: 'VERB', lemma: stem }));
  return lemma === undefined ? undefined : { ...item, pos: 'VERB', lemma };
}

/** “…,” the agency notes, …: right behind a quotation, before a comma. */
function isTagged(items: readonly Item[], at: number): boolean {
  return items[at + 1]?.text === ',' && items.slice(Math.max(0, at - 4), at).some(({ run }) => run >= 0);
}

/** After "a" or "an" and nouns a verb without an ending is none. */
function endsPhraseWithA(items: readonly Item[], at: number): boolean {
  let from = at - 1;
  while (from > at - 4 && from >= 0 && NOMINAL.has(items[from]!.pos)) from--;
  return from >= 0 && from < at - 1 && /^an?$/i.test(items[from]!.text);
}

const NOMINAL = new Set(['NOUN', 'PROPN', 'ADJ']);

/** The tagger takes the possessive mark after an s ("the envoys’ plane") for punctuation. */
function isPossessiveMark({ text, start, run }: Item, before: Item | undefined): boolean {
  return run < 0 && (text === '’' || text === "'") && before !== undefined && before.end === start && /s$/i.test(before.text);
}

/** Verbs whose past looks like a noun. */
const PAST = /^(?:cast|hit)$/;

/** What a noun has no place before: "Weiss and Falk call them". */
const OBJECTS = new Set(['it', 'him', 'her', 'them', 'us', 'me']);
