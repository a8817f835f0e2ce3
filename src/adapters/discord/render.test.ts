import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { refusal } from '../../../test/doubles/discord/refusal.ts';
import { digestMessage as digest, longMessage, points, run } from '../../../test/property/digest-message.ts';
import { anyInvocation, anyMessage } from '../../../test/property/messages.ts';
import type { Message } from '../../message/model.ts';
import { render, renderBlocks, renderPage } from './render.ts';

const body = (component: unknown) => ({ components: [component], flags: 1 << 15, allowed_mentions: { parse: [] } });
describe('a message on Discord', () => {
  it('shows a digest as one container with the first button beside the as-of line', () => {
    expect(renderPage(digest, run, 0)).toEqual({
      rest: 0,
      component: {
        type: 17,
        accent_color: expect.any(Number),
        components: [
          { type: 10, content: '## Envoys agree to meet again in Istanbul' },
          {
            type: 9,
            components: [{ type: 10, content: '-# As of 23 Jan 2026 · 4 articles, 3 independent outlets' }],
            accessory: { type: 2, style: 1, label: 'Evidence', custom_id: '1~run~ukraine-talks~evidence' },
          },
          { type: 10, content: '- The two sides spoke for three hours.\n  -# Two outlets, 22 Jan' },
          { type: 10, content: '> “It was useful in every respect.”\n> -# — Yuri Ushakov, Kremlin aide' },
          {
            type: 1,
            components: [
              { type: 2, style: 2, label: 'Quotes', custom_id: '1~run~ukraine-talks~quotes' },
              { type: 2, style: 2, label: 'Share', custom_id: '1~share~ukraine-talks~latest' },
            ],
          },
        ],
      },
    });
  });

  it('has no Share where everybody sees it already', () => {
    expect(JSON.stringify(renderPage({ ...digest, audience: 'public' }, run, 0))).not.toContain('Share');
  });

  it('shows a long answer page by page, each but the last with More', () => {
    const seen: string[] = [];
    for (let page = 0; page < 10; page++) {
      const written = JSON.stringify(renderPage(longMessage, run, page).component);
      seen.push(...(written.match(/Point \d+/g) ?? []));
      if (!written.includes(`1~page${page + 1}~`)) break;
    }
    expect(seen).toEqual(points);
  });

  it('shows as a command to type what does not fit a button', () => {
    const question = `What did ${'the negotiators of both sides '.repeat(5)}say?`;
    const message: Message = {
      ...digest,
      actions: [{ kind: 'button', label: 'Ask', run: { ...run, verb: 'ask', options: { question } } }],
    };
    expect(JSON.stringify(render(message))).toContain(`/ukraine-talks ask question: ${question}`);
  });

  it('says the summary when there is no block', () => {
    expect(JSON.stringify(render({ ...digest, blocks: [] }))).toContain('Envoys agree to meet again in Istanbul');
  });

  it('is never one that Discord would refuse', () => {
    fc.assert(
      fc.property(anyMessage, anyInvocation, fc.nat(4), (message, invocation, page) => {
        for (const component of render(message)) expect(refusal('message', body(component))).toBeUndefined();
        expect(refusal('answer', body(renderPage(message, invocation, page).component))).toBeUndefined();
        for (const component of renderBlocks(message.detail ?? [])) expect(refusal('message', body(component))).toBeUndefined();
      }),
      { numRuns: 150, endOnFailure: true },
    );
  }, 60_000);
});
