import { eld } from 'eld/extrasmall';

const names = new Intl.DisplayNames('en', { type: 'language' });
const sampleLength = 4_000;
/** Fewer letters than this don't tell one language from the next. */
const fewestLetters = 60;

/** The English name of the language a text is in, when it is clearly not English; undefined when it is, or can't be told. */
export function foreignLanguageOf(text: string): string | undefined {
  const sample = text.slice(0, sampleLength);
  if ((sample.match(/\p{L}/gu)?.length ?? 0) < fewestLetters) return undefined;
  const found = eld.detect(sample);
  if (found.language === 'en' || found.language === '' || !found.isReliable()) return undefined;
  return names.of(found.language);
}
