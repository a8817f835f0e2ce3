import fc from 'fast-check';
import { expect, it } from 'vitest';
import { refusal } from '../../../test/doubles/slack/refusal.ts';
import { anyMessage } from '../../../test/property/messages.ts';
import { homeOf, viewBlocks, WAITING, windowOf } from './surface.ts';

it('shows in a window that it reads, until the answer is there', () => {
  const view = windowOf('Ukraine peace talks, from the first day on', WAITING, 'C0NEWS001');
  expect(view).toMatchObject({ title: { text: 'Ukraine peace talks, fr…' }, private_metadata: 'C0NEWS001' });
  expect(JSON.stringify(view.blocks)).toContain('Reading the articles…');
  expect(refusal('modal', view)).toBeUndefined();
});

it('is never a window or a Home tab that Slack would refuse', () => {
  fc.assert(
    fc.property(anyMessage, (message) => {
      expect(refusal('modal', windowOf(message.summary, message, 'C0NEWS001'))).toBeUndefined();
      expect(refusal('home', homeOf(viewBlocks(message), 'D0OLENA01'))).toBeUndefined();
    }),
    { numRuns: 40, endOnFailure: true },
  );
}, 60_000);
