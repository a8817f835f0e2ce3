/**
 * Porter's stemmer: words of one root meet in one form ("negotiated", "negotiating" → "negoti").
 * M. F. Porter, "An algorithm for suffix stripping", Program 14(3), 1980, with his later rules bli → ble and logi → log.
 */
export function stem(word: string): string {
  if (word.length < 4 || /[^a-z]/.test(word)) return word;
  return lastLetters(suffixes(finalY(pastAndGerund(plural(word)))));
}

const vowel = '(?:[aeiou]|(?<=[^aeiou])y)';
const hasVowel = new RegExp(vowel);
const doubled = /([^aeiou])\1$/;
const closed = /[^aeiou](?:[aeiou]|(?<=[^aeiou])y)[^aeiouwxy]$/;

function plural(word: string): string {
  if (/(?:ss|i)es$/.test(word)) return word.slice(0, -2);
  return /[^s]s$/.test(word) ? word.slice(0, -1) : word;
}

function pastAndGerund(word: string): string {
  if (word.endsWith('eed')) return measure(word.slice(0, -3)) > 0 ? word.slice(0, -1) : word;
  const ending = /(?:ed|ing)$/.exec(word);
  if (!ending) return word;
  const root = word.slice(0, ending.index);
  if (!hasVowel.test(root)) return word;
  if (/(?:at|bl|iz)$/.test(root)) return `${root}e`;
  if (doubled.test(root) && !/[lsz]$/.test(root)) return root.slice(0, -1);
  return measure(root) === 1 && closed.test(root) ? `${root}e` : root;
}

function finalY(word: string): string {
  return word.endsWith('y') && hasVowel.test(word.slice(0, -1)) ? `${word.slice(0, -1)}i` : word;
}

const first: Record<string, string> = {
  ational: 'ate',
  tional: 'tion',
  enci: 'ence',
  anci: 'ance',
  izer: 'ize',
  bli: 'ble',
  alli: 'al',
  entli: 'ent',
  eli: 'e',
  ousli: 'ous',
  ization: 'ize',
  ation: 'ate',
  ator: 'ate',
  alism: 'al',
  iveness: 'ive',
  fulness: 'ful',
  ousness: 'ous',
  aliti: 'al',
  iviti: 'ive',
  biliti: 'ble',
  logi: 'log',
};
const second: Record<string, string> = { icate: 'ic', ative: '', alize: 'al', iciti: 'ic', ical: 'ic', ful: '', ness: '' };
const third = /(?:ement|ance|ence|able|ible|ment|ant|ent|ism|ate|iti|ous|ive|ize|al|er|ic|ou|(?<=[st])ion)$/;

function suffixes(word: string): string {
  const once = replaced(replaced(word, first), second);
  const ending = third.exec(once);
  return ending && measure(once.slice(0, ending.index)) > 1 ? once.slice(0, ending.index) : once;
}

function replaced(word: string, rules: Record<string, string>): string {
  for (let length = 7; length > 1; length--) {
    const rule = rules[word.slice(-length)];
    if (rule === undefined || word.length <= length) continue;
    const root = word.slice(0, -length);
    return measure(root) > 0 ? root + rule : word;
  }
  return word;
}

function lastLetters(word: string): string {
  let result = word;
  if (result.endsWith('e')) {
    const root = result.slice(0, -1);
    const size = measure(root);
    if (size > 1 || (size === 1 && !closed.test(root))) result = root;
  }
  return result.endsWith('ll') && measure(result) > 1 ? result.slice(0, -1) : result;
}

/** How often a run of vowels is followed by a run of consonants. */
function measure(root: string): number {
  return root.match(/(?:[aeiou]|(?<=[^aeiou])y)+(?:[^aeiouy]|(?<=[aeiou])y)+/g)?.length ?? 0;
}
