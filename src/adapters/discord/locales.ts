/** Names and descriptions in other languages. English stands in the table of verbs itself. */
import { Locale } from 'discord.js';
import uk from './locales/uk.json' with { type: 'json' };

interface Wording {
  readonly name: string;
  readonly description: string;
}

interface Translation {
  readonly verbs: Readonly<Record<string, Wording>>;
  readonly options: Readonly<Record<string, Wording>>;
  readonly choices: Readonly<Record<string, string>>;
}

export const TRANSLATIONS: Readonly<Partial<Record<Locale, Translation>>> = { [Locale.Ukrainian]: uk };

type Localizations = Partial<Record<Locale, string>>;

/** What a verb, an option or a choice is called in each language that has a word for it. */
export function localized(pick: (translation: Translation) => string | undefined): Localizations {
  const entries = Object.entries(TRANSLATIONS).map(([locale, translation]) => [locale, pick(translation)] as const);
  return Object.fromEntries(entries.filter(([, text]) => text !== undefined));
}
