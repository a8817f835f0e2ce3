import { describe, expect, it } from 'vitest';
import { verbs } from './verbs.ts';

describe('the table of verbs', () => {
  it('reads from a typed line only options that the verb has', () => {
    for (const verb of verbs) {
      const names = verb.options.map(({ name }) => name);
      for (const example of [...verb.examples, `${verb.name} something`]) {
        try {
          const parsed = verb.parse(example.slice(verb.name.length).trim());
          for (const name of Object.keys(parsed)) expect(names, `${example}: ${name}`).toContain(name);
        } catch (error) {
          expect(error, example).toHaveProperty('name', 'CommandError');
        }
      }
    }
  });
});
