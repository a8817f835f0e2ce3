import { remembering } from './lazy.ts';
import { usualName } from './name-variants.ts';
import { folded } from './spelling.ts';

/** Under what a name meets its other spellings: its folded words, without "the" and without what only says that it is a company. */
export interface NameKey {
  readonly words: readonly string[];
  /** The words with blanks between them. */
  readonly text: string;
}

const companyForm =
  /[,\s]+(?:inc|incorporated|corp|corporation|co|company|ltd|limited|llc|plc|ag|sa|se|nv|n\.v|gmbh|spa|asa|oyj|group)\.?$/i;

/** The key of a name; remembered as its folded words are. */
export const keyOf = remembering(keyOfAnew, 50_000);

function keyOfAnew(name: string): NameKey {
  let plain = usualName(name.replace(/^the\s+/i, '').replace(/\s+/g, ' '));
  for (let shorter = plain.replace(companyForm, ''); shorter && shorter !== plain; shorter = plain.replace(companyForm, ''))
    plain = shorter;
  const words = usualName(plain).split(' ').map(folded).filter(Boolean);
  return { words, text: words.join(' ') };
}
