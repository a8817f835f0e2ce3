import { type Logger, LogLevel } from '@slack/bolt';
import type { Log } from '../../log.ts';

/** Slack's SDK writes into our log. Its debug lines stay out: they hold whole requests. */
export function sdkLogger(log: Log): Logger {
  const line = (parts: readonly unknown[]) =>
    parts.map((part) => (part instanceof Error ? part.message : String(part))).join(' ');
  return {
    debug: () => undefined,
    // What it tells of its own accord, such as that it waits, is of use to nobody but its makers.
    info: (...parts) => log.debug(line(parts)),
    warn: (...parts) => log.warn(line(parts)),
    error: (...parts) => log.error(line(parts)),
    setLevel: () => undefined,
    getLevel: () => LogLevel.INFO,
    setName: () => undefined,
  };
}
