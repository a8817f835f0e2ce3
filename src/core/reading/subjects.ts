import type { Item } from './item.ts';
import type { Phrase } from './phrases.ts';

/** The phrases of a frame by where they begin and end, possessors apart. */
export interface Places {
  readonly items: readonly Item[];
  readonly starting: Map<number, Phrase>;
  readonly ending: Map<number, Phrase>;
}

/** The grammatical subject of a verb: to the left, past adverbs, appositions, relative clauses and coordinated verbs. */
export function subjectOf(places: Places, verb: number, depth = 0): Phrase | undefined {
  const { items, ending } = places;
  if (depth > 5) return undefined;
  const participle = /ing$/.test(items[verb]!.text) && items[verb - 1]?.pos !== 'AUX';
  let j = verb - 1;
  for (let steps = 0; j >= 0 && steps < 40; steps++) {
    const item = items[j]!;
    const phrase = ending.get(j + 1);
    if (phrase) {
      if (participle && phrase.mention?.kind === 'person') return phrase;
      const described = openingDescribed(places, phrase, verb);
      if (described) return described;
      const found = opensClause(items, phrase) ? phrase : climbed(places, phrase);
      if (typeof found === 'number') j = found;
      else if (!participle) return antecedent(places, found);
      else if (items[found.from - 1]?.pos === 'VERB') return governing(places, verb, found.from - 1, depth);
      else return antecedent(places, found);
    } else if (item.run >= 0) {
      return undefined;
    } else if (item.text === ')') {
      j = openingParenthesis(items, j) - 1;
    } else if (/^[,—–-]$/.test(item.text)) {
      if (participle) return governing(places, verb, j, depth);
      const past = pastComma(places, j);
      if (typeof past === 'object') return past;
      j = past;
    } else if (item.pos === 'CCONJ') {
      return governing(places, verb, j, depth);
    } else if (item.pos === 'VERB') {
      const clause = j === verb - 1 ? subjectOf(places, j, depth + 1) : undefined;
      if (!clause || !opensClause(items, clause)) return clause ?? subjectOf(places, j, depth + 1);
      j = clause.from - 2; // the news that broke after the vote |ended said
    } else if (participle && /^(?:ADP|SCONJ)$/.test(item.pos)) {
      return governing(places, verb, j, depth);
    } else {
      j--;
    }
  }
  return participle ? ahead(places, verb) : undefined;
}

/** "hours after the envoy said": what follows such a word is a clause of its own when a verb follows. */
function opensClause(items: readonly Item[], { from, to }: Phrase): boolean {
  return (
    /^(?:after|before|since|until|till|as|than|like|once|because)$/.test(items[from - 1]?.lemma ?? '') &&
    /^(?:VERB|AUX|ADV)$/.test(items[to]?.pos ?? '')
  );
}

/**
 * "A page |made to help him get the boat posted": the opening phrase that a participle describes, where the phrase before the verb is
 * the object of another.
 */
function openingDescribed({ items, starting }: Places, { from, form }: Phrase, verb: number): Phrase | undefined {
  const opening = starting.get(0);
  const participle = opening && items[opening.to];
  if (form !== 'nominal' || opening?.form !== 'nominal' || items[from - 1]?.pos !== 'VERB' || from - 1 <= opening.to)
    return undefined;
  const describes =
    participle?.pos === 'VERB' && participle.text.endsWith('ed') && /^(?:ADP|PART)$/.test(items[opening.to + 1]?.pos ?? '');
  const isWhole = items
    .slice(opening.to, verb)
    .every(({ text, run, pos }) => run < 0 && text !== ',' && pos !== 'AUX' && pos !== 'CCONJ');
  return describes && isWhole && items[verb]!.text.endsWith('ed') ? opening : undefined;
}

/** From a noun after a preposition to the noun that it belongs to; a position to go on from where there is none. */
function climbed({ items, ending }: Places, phrase: Phrase): Phrase | number {
  let at = phrase;
  for (let steps = 0; steps < 8; steps++) {
    const before = items[at.from - 1];
    if (before?.pos !== 'ADP' && before?.lemma !== 'of') return at;
    if (/^(?:that|whether|if|as|because|while|although)$/.test(before.lemma)) return at;
    const owner = ending.get(at.from - 1);
    if (!owner) return at.from - 2;
    at = owner;
  }
  return at;
}

/** "who" and "which" stand for the phrase before them. */
function antecedent({ items, ending }: Places, phrase: Phrase): Phrase {
  if (!/^(?:who|which)$/.test(items[phrase.head]!.lemma)) return phrase;
  const before = items[phrase.from - 1];
  const end = before?.text === ',' ? phrase.from - 1 : phrase.from;
  const closed = items[end - 1]?.text === ')' ? openingParenthesis(items, end - 1) : end;
  const owner = ending.get(closed);
  return owner && owner.form !== 'pronoun' ? owner : phrase;
}

/** Left over ", a Kremlin aide," and ", who met him," to the phrase that they describe; a position to go on from otherwise. */
function pastComma(places: Places, comma: number): Phrase | number {
  const { items, starting, ending } = places;
  let from = comma - 1;
  while (from >= 0 && !/^[,—–]$/.test(items[from]!.text) && items[from]!.run < 0) {
    from = items[from]!.text === ')' ? openingParenthesis(items, from) - 1 : from - 1;
  }
  if (from < 0) return comma - 1;
  const apposed = starting.get(from + 1);
  const described = clauseOwner(places, from);
  if (apposed && described) return described;
  if (apposed?.mention?.kind === 'person' && (apposed.to === comma || isParenthesis(items, apposed.to, comma))) return apposed;
  const closed = items[from - 1]?.text === ')' ? openingParenthesis(items, from - 1) : from;
  const before = ending.get(closed);
  if (!before) return from - 1;
  const found = climbed(places, before);
  if (typeof found === 'number') return found;
  const further = items[found.from - 1]?.text === ',' && found.form === 'nominal' ? ending.get(found.from - 1) : undefined;
  return antecedent(places, further?.form === 'name' ? further : found);
}

/** "Anna Weiss, who is married to Karl’s father, |Otto Holm, wrote": whom a clause describes that a person apposed within it ends. */
function clauseOwner({ items, ending }: Places, comma: number): Phrase | undefined {
  if (ending.get(comma)?.form !== 'nominal') return undefined;
  const who = items.findLastIndex(({ lemma, run }, i) => i < comma && run < 0 && lemma === 'who');
  const owner = who > 0 && items[who - 1]!.text === ',' ? ending.get(who - 1) : undefined;
  return owner?.mention?.kind === 'person' ? owner : undefined;
}

/** "(D-Me.)" from one item to another. */
function isParenthesis(items: readonly Item[], from: number, to: number): boolean {
  return items[from]?.text === '(' && items[to - 1]?.text === ')' && openingParenthesis(items, to - 1) === from;
}

/** The subject of the clause that a participle or a second verb hangs on: "He left early, saying", "He came and said". */
function governing(places: Places, verb: number, from: number, depth: number): Phrase | undefined {
  for (let i = from; i >= 0; i--) {
    const { pos, text } = places.items[i]!;
    if ((pos !== 'VERB' && pos !== 'AUX') || /ing$/.test(text) || places.items[i - 1]?.lemma === 'to') continue;
    if (/^(?:who|which|that|whose)$/.test(places.items[i - 1]?.lemma ?? '')) continue;
    if (isPlain(places.items[i]!) && !isPlain(places.items[verb]!)) continue; // asked whom Falk would meet and said
    const subject = subjectOf(places, i, depth + 1);
    if (subject && !opensRelative(places, subject)) return subject;
  }
  return /ing$/.test(places.items[verb]!.text) ? ahead(places, verb) : undefined;
}

/** "an email, which | Falk sent, asking", "the strikes | many fear, saying": a clause that only describes the noun before it. */
function opensRelative({ items, ending }: Places, { from }: Phrase): boolean {
  const before = items[from - 1];
  if (/^(?:which|whom)$/.test(before?.lemma ?? '')) return true;
  return ending.has(from) && /^(?:many|most|some|few)$/.test(items[from]!.lemma);
}

/** A verb without an ending, or "would": no partner of one that has an ending. */
function isPlain({ text, lemma, pos }: Item): boolean {
  return pos === 'VERB' ? text === lemma : /^(?:will|would|can|could|shall|should|may|might|must|['’]ll|['’]d)$/.test(text);
}

/** The first phrase after the comma that ends an opening clause. */
function ahead({ items, starting }: Places, verb: number): Phrase | undefined {
  for (let i = verb + 1; i < items.length; i++) {
    if (items[i]!.run >= 0 && starting.get(i + 1)) return starting.get(i + 1);
    if (items[i]!.text === ',' && starting.get(i + 1)) return starting.get(i + 1);
  }
  return undefined;
}

/** Where the parenthesis opens that ends at an item; the item itself where that is far. */
export function openingParenthesis(items: readonly Item[], close: number): number {
  for (let i = close; i >= Math.max(0, close - 12); i--) if (items[i]!.text === '(') return i;
  return close;
}
