/** One log for the process: JSON lines on standard error, without any secret in them. */
import { type DestinationStream, type Logger, type LoggerOptions, pino } from 'pino';

export type Log = Logger;

/** Keys whose values are never written, at the top of a line and one or two levels below. */
const SECRET_KEYS = [
  'token',
  'botToken',
  'appToken',
  'signingSecret',
  'clientSecret',
  'secretKey',
  'databaseUrl',
  'authorization',
  'Authorization',
  'response_url',
  'responseUrl',
  'trigger_id',
];

/** Secrets where they stand inside other text, such as the address of a failed request. */
const SECRET_TEXT: readonly (readonly [RegExp, string])[] = [
  [/(\/webhooks\/\d+\/)[\w.~-]+/g, '$1[secret]'],
  [/(\/interactions\/\d+\/)[\w.~-]+/g, '$1[secret]'],
  [/(hooks\.slack\.com\/)[\w./-]+/g, '$1[secret]'],
  [/\bxox[a-z]-[\w-]+/g, '[secret]'],
  [/\bxapp-[\w-]+/g, '[secret]'],
  [/\b[MNO][\w-]{22,28}\.[\w-]{6,7}\.[\w-]{27,45}/g, '[secret]'],
  [/(postgres(?:ql)?:\/\/[^:@\s]+:)[^@\s]+@/g, '$1[secret]@'],
];

/** Writes to standard error unless a destination is given. */
export function createLog(level: string, destination: DestinationStream = pino.destination(2)): Log {
  const options: LoggerOptions = {
    level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    redact: { paths: SECRET_KEYS.flatMap((key) => [key, `*.${key}`, `*.*.${key}`]), censor: '[secret]' },
    formatters: { level: (label) => ({ level: label }) },
    serializers: { err: (error: unknown) => reported(error) },
  };
  return pino(options, { write: (line) => destination.write(withoutSecrets(line)) });
}

/** A text with everything in it that looks like a secret replaced. */
function withoutSecrets(text: string): string {
  return SECRET_TEXT.reduce((clean, [form, instead]) => clean.replace(form, instead), text);
}

/** An error as far as a reader of the log needs it. Its own fields stay out: SDKs keep whole requests there, tokens included. */
function reported(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  const code = 'code' in error ? { code: error.code } : {};
  const status = 'status' in error ? { status: error.status } : {};
  return {
    type: error.name,
    message: error.message,
    ...code,
    ...status,
    stack: error.stack,
    ...(error.cause === undefined ? {} : { cause: reported(error.cause) }),
  };
}
