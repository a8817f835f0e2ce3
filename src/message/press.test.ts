import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Press, readPress, writePress } from './press.ts';

const actor: Press = { kind: 'run', run: { topic: 'ukraine-talks', verb: 'actor', options: { name: 'Rustem Umerov' } } };

describe('presses', () => {
  it('are written so that a person can read them in a log', () => {
    expect(writePress(actor, 100)).toBe('1~run~ukraine-talks~actor~name~Rustem Umerov');
  });

  it('come back as they were, whatever the options hold', () => {
    const options = fc.dictionary(fc.string({ minLength: 1 }), fc.string(), { noNullPrototype: true });
    const press = fc.record({
      kind: fc.constantFrom('run' as const, 'share' as const),
      run: fc.record({ topic: fc.string({ minLength: 1 }), verb: fc.string({ minLength: 1 }), options }),
    });
    fc.assert(
      fc.property(press, (value) => {
        expect(readPress(writePress(value, 10_000) ?? '')).toEqual(value);
      }),
    );
    for (const kind of ['page', 'share'] as const) {
      const press: Press = { kind, run: actor.run, page: 12 };
      expect(readPress(writePress(press, 100)!)).toEqual(press);
    }
  });

  it('are not written when they would be longer than the platform takes', () => {
    expect(writePress(actor, 20)).toBeUndefined();
  });

  it('of another version, or of none, are not understood', () => {
    for (const old of [
      '0~run~ukraine-talks~latest',
      'evidence:3',
      '',
      '1~run~ukraine-talks',
      '1~run~t~actor~name',
      '1~page~t~latest',
    ]) {
      expect(readPress(old), old).toBeUndefined();
    }
  });
});
