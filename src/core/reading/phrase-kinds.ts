import type { Item } from './item.ts';
import { isPersonNoun } from './person-nouns.ts';
import type { Phrase } from './phrases.ts';

/** What a phrase stands for, as far as it matters to whether it can speak. */
export type PhraseKind = 'person' | 'org' | 'place' | 'proper' | 'he' | 'pronoun' | 'people' | 'document' | 'thing';

/** Told by the mention it ends in, by the pronoun, or by the noun at its head. */
export function kindOfPhrase({ form, mention, head }: Phrase, items: readonly Item[]): PhraseKind {
  const item = items[head]!;
  if (form === 'pronoun') return PERSONAL.has(item.text.toLowerCase()) ? 'he' : 'pronoun';
  if (form === 'name' && mention) return mention.kind === 'other' ? 'proper' : mention.kind;
  if (item.lemma === 'old' || isPersonNoun(item.lemma)) return 'people';
  if (DOCUMENTS.has(item.lemma)) return 'document';
  return item.pos === 'PROPN' ? 'proper' : 'thing';
}

const PERSONAL = new Set(['he', 'she', 'his', 'her']);

const set = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** What is written or broadcast, and speaks through what it says. */
const DOCUMENTS = set(`
  statement report email e-mail letter ad advertisement article story editorial op-ed post tweet memo document release transcript
  poll survey study book headline website site page message caption sign banner poster plan resolution bill law ruling
  opinion indictment complaint lawsuit filing note text speech press video clip show program programme column review account
  blog card t-shirt shirt mailer flyer petition rule constitution amendment order agreement deal treaty draft summary notice
  advisory bulletin questionnaire invitation description biography memoir advert commercial song lyric chant placard excerpt
`);
