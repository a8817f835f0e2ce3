/** How typed text is read: words, quoted runs and durations. */
import { CommandError, type Options } from './command.ts';

/** The words of a line; what stands in quotation marks of any style is one word: `quotes "Steve Witkoff" about land`. */
export function words(line: string): readonly string[] {
  return [...line.matchAll(/["“”„«]([^"“”„»]*)["“”»]|(?<=^|\s)'([^']*)'(?=\s|$)|\S+/gu)].map(
    (match) => match[1] ?? match[2] ?? match[0],
  );
}

/** A hundred years in hours. Calendars end somewhere, and no article is older. */
const mostHours = 876_600;

/** "24h", "3 days", "2w" or "90 min" in hours; undefined for anything else, and for more than a hundred years. */
export function hours(text: string): number | undefined {
  const match = /^(\d+(?:\.\d+)?)\s*(m|min|mins|minutes?|h|hrs?|hours?|d|days?|w|weeks?)$/i.exec(text.trim());
  if (!match) return undefined;
  const unit = (match[2] ?? '').charAt(0).toLowerCase();
  const span = Number(match[1]) * ({ m: 1 / 60, h: 1, d: 24, w: 168 }[unit] ?? 0);
  return span <= mostHours ? span : undefined;
}

/** The text before and after a word that joins two options: "Witkoff about land" → ["Witkoff", "land"]. */
export function around(text: string, joint: string): readonly [before: string, after: string] {
  const parts = words(text);
  const at = parts.findIndex((word) => word.toLowerCase() === joint);
  if (at === -1) return [parts.join(' '), ''];
  return [parts.slice(0, at).join(' '), parts.slice(at + 1).join(' ')];
}

/** The parser of a verb that takes nothing: anything after it is a misunderstanding. */
export function nothingAfter(verb: string): (text: string) => Options {
  return (text) => {
    if (text.trim())
      throw new CommandError(`\`${verb}\` takes nothing after it, but “${text.trim()}” stands there.`, `Type \`${verb}\` alone.`);
    return {};
  };
}
