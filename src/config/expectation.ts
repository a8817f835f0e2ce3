import type { z } from 'zod';

type Issue = z.core.$ZodIssue;

const kinds: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a block of keys',
};

/** What a check wants, in words: "3 or more", "one of person, org". The schema's own message is used where it has one. */
export function expectationOf(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return kinds[issue.expected] ?? issue.expected;
    case 'invalid_value':
      return `one of ${issue.values.map(String).join(', ')}`;
    case 'too_small':
      return bound(issue.origin, `at least ${issue.minimum}`, issue.minimum === 1);
    case 'too_big':
      return bound(issue.origin, `at most ${issue.maximum}`, issue.maximum === 1);
    default:
      return issue.message;
  }
}

function bound(origin: string, amount: string, single: boolean): string {
  if (origin === 'string') return `${amount} character${single ? '' : 's'}`;
  if (origin === 'array') return `${amount} entr${single ? 'y' : 'ies'}`;
  return amount;
}

/** A value as it may stand in a sentence: "9", "text of 130 characters", "nothing". */
export function found(value: unknown): string {
  if (value === undefined || value === null) return 'nothing';
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (typeof value === 'object') return 'a block of keys';
  if (typeof value === 'string') return value.length > 60 ? `text of ${value.length} characters` : JSON.stringify(value);
  return String(value);
}
