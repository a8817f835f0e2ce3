import { inspect } from 'node:util';

/** A value that never shows itself in a log, a message or JSON; `reveal` gives it to the one who needs it. */
export interface Secret {
  reveal(): string;
}

export function secret(value: string): Secret {
  const hidden = () => '[secret]';
  return Object.freeze({ reveal: () => value, toString: hidden, toJSON: hidden, [inspect.custom]: hidden });
}
