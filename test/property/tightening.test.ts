import fc from 'fast-check';
import { expect, test } from 'vitest';
import { headlineOf } from '../../src/core/briefing/headline.ts';
import { tighten } from '../../src/core/briefing/tighten/tighten.ts';

/** Sentences of every shape that tightening shortens, each with who says so in one of the places where news puts it. */
const opener = fc.constantFrom('', 'But ', 'Meanwhile, ', 'Hours earlier, ', 'LINDHAVEN (AP) — ');
const subject = fc.constantFrom('the port of Lindhaven', 'Ana Ruiz', 'the Norwegian parliament', 'Dahl Shipping');
const aside = fc.constantFrom(
  '',
  ', which borders the old town,',
  ' (founded in 1911)',
  ', a former lighthouse,',
  ' — the largest in the north —',
);
const deed = fc.constantFrom('closed two of its five quays', 'lost a third of the herring', 'will pay for the repairs');
const tail = fc.constantFrom(
  '',
  ', ending a quarrel of nine years',
  ' on Monday after a night of storms',
  ', just as the first boats came in',
  ' in a bid to save money',
);
const second = fc.constantFrom('', ', and the army sent boats', ', but nobody was hurt', '; the quay stays shut');
const source = fc.constantFrom(
  'the mayor said',
  'according to her office',
  'the harbour master has confirmed',
  'two clerks told the paper',
  'Eva Vos argued',
);
const place = fc.constantFrom<'front' | 'end' | 'that'>('front', 'end', 'that');

const sentence = fc
  .record({ opener, subject, aside, deed, tail, second, source, place })
  .map(({ opener, subject, aside, deed, tail, second, source, place }) => {
    const claim = `${subject}${aside} ${deed}${tail}${second}`;
    if (place === 'front' && source.startsWith('according'))
      return { source, text: capital(`${opener}according to her office, ${claim}.`) };
    if (place === 'that' && !source.startsWith('according'))
      return { source, text: capital(`${opener}${source} that ${claim}.`) };
    return { source, text: capital(`${opener}${claim}, ${source}.`) };
  });

function capital(text: string): string {
  return text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}

test('who says so never falls away, however short a sentence is made', () => {
  fc.assert(
    fc.property(sentence, fc.integer({ min: 5, max: 30 }), ({ source, text }, words) => {
      expect(tighten(text, words).toLowerCase(), text).toContain(source.toLowerCase());
    }),
    { numRuns: 500 },
  );
});

test('a headline keeps who says so', () => {
  fc.assert(
    fc.property(sentence, ({ source, text }) => {
      const headline = headlineOf(tighten(text, 30));
      if (headline) expect(headline.toLowerCase(), text).toContain(source.toLowerCase());
    }),
    { numRuns: 500 },
  );
});
