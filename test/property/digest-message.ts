/** A digest as an adapter is given it, for tests of how it is shown. */
import type { Message } from '../../src/message/model.ts';

export const text = (words: string) => [{ kind: 'text' as const, text: words }];
export const run = { topic: 'ukraine-talks', verb: 'latest', options: {} };

export const digestMessage: Message = {
  blocks: [
    { kind: 'heading', content: text('Envoys agree to meet again in Istanbul') },
    { kind: 'note', content: text('As of 23 Jan 2026 · 4 articles, 3 independent outlets') },
    {
      kind: 'list',
      ordered: false,
      items: [{ content: text('The two sides spoke for three hours.'), note: text('Two outlets, 22 Jan') }],
    },
    { kind: 'quotation', text: 'It was useful in every respect.', by: text('Yuri Ushakov, Kremlin aide') },
  ],
  actions: [
    { kind: 'button', label: 'Evidence', run: { ...run, verb: 'evidence' }, primary: true },
    { kind: 'button', label: 'Quotes', run: { ...run, verb: 'quotes' } },
  ],
  summary: 'Envoys agree to meet again in Istanbul',
  audience: 'asker',
};

/** An answer of so many points that no platform shows it at once. */
export const longMessage: Message = {
  ...digestMessage,
  blocks: [
    {
      kind: 'list',
      ordered: true,
      items: Array.from({ length: 60 }, (_, index) => ({
        content: text(`Point ${index} of the plan is still open, and ${'so on '.repeat(20)}`),
      })),
    },
  ],
};
/** The points of {@link longMessage}, in order. */
export const points = Array.from({ length: 60 }, (_, index) => `Point ${index}`);
