import type { DiscordSettings } from '../adapters/discord/connect.ts';
import type { Settings } from '../config/settings.ts';

/** The adapter's settings of the house's. */
export function discordSettings({ token, ...rest }: NonNullable<Settings['discord']>): DiscordSettings {
  return { token: token.reveal(), ...rest };
}
