import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { refusal, textRefusal } from '../../../test/doubles/slack/refusal.ts';
import { digestMessage as digest, longMessage, points, run, text } from '../../../test/property/digest-message.ts';
import { anyInvocation, anyMessage } from '../../../test/property/messages.ts';
import { type Body, render, renderBlocks, renderPage } from './render.ts';

const taken = ({ blocks, text }: Body) => refusal('message', blocks) ?? textRefusal(text);

describe('a message on Slack', () => {
  it('shows a digest with header, small print, list, quotation and buttons', () => {
    const body = renderPage(digest, run, 0);
    expect(body.text).toBe('Envoys agree to meet again in Istanbul');
    expect(body.blocks).toEqual([
      { type: 'header', text: { type: 'plain_text', text: 'Envoys agree to meet again in Istanbul', emoji: false } },
      {
        type: 'context',
        elements: [{ type: 'mrkdwn', text: 'As of 23 Jan 2026 · 4 articles, 3 independent outlets', verbatim: true }],
      },
      {
        type: 'rich_text',
        elements: [
          {
            type: 'rich_text_list',
            style: 'bullet',
            elements: [
              {
                type: 'rich_text_section',
                elements: [
                  { type: 'text', text: 'The two sides spoke for three hours.' },
                  { type: 'text', text: '\n' },
                  { type: 'text', text: 'Two outlets, 22 Jan', style: { italic: true } },
                ],
              },
            ],
          },
        ],
      },
      {
        type: 'rich_text',
        elements: [
          {
            type: 'rich_text_quote',
            elements: [
              { type: 'text', text: '“It was useful in every respect.”' },
              { type: 'text', text: '\n— ' },
              { type: 'text', text: 'Yuri Ushakov, Kremlin aide' },
            ],
          },
        ],
      },
      {
        type: 'actions',
        elements: [
          {
            type: 'button',
            text: { type: 'plain_text', text: 'Evidence', emoji: false },
            value: '1~run~ukraine-talks~evidence',
            style: 'primary',
            action_id: 'press0.0',
          },
          {
            type: 'button',
            text: { type: 'plain_text', text: 'Quotes', emoji: false },
            value: '1~run~ukraine-talks~quotes',
            action_id: 'press0.1',
          },
          {
            type: 'button',
            text: { type: 'plain_text', text: 'Share', emoji: false },
            value: '1~share~ukraine-talks~latest',
            action_id: 'press0.2',
          },
        ],
      },
    ]);
  });

  it('shows sources as a table, and two tables on two pages', () => {
    const table = (name: string) => ({
      kind: 'table' as const,
      columns: ['Source', 'Published'],
      rows: [[text(name), text('22 Jan')]],
    });
    const two = render({ ...digest, blocks: [table('A paper'), table('An agency')] });
    expect(two.map(({ blocks }) => blocks.filter(({ type }) => type === 'table').length)).toEqual([1, 1]);
  });

  it('has no Share where everybody sees it already', () => {
    expect(JSON.stringify(renderPage({ ...digest, audience: 'public' }, run, 0))).not.toContain('Share');
  });

  it('shows a long answer page by page, each but the last with More', () => {
    const seen: string[] = [];
    for (let page = 0; page < 10; page++) {
      const written = JSON.stringify(renderPage(longMessage, run, page));
      seen.push(...(written.match(/Point \d+/g) ?? []));
      if (!written.includes(`1~page${page + 1}~`)) break;
    }
    expect(seen).toEqual(points);
  });

  it('lets nothing of an article act: no mark, no mention, no link, no emoji', () => {
    const snare = '<!channel> *bold* _it_ `code` :tada: <https://example.org|here> & \u202eback';
    const { blocks, text: line } = renderPage(
      {
        ...digest,
        summary: snare,
        blocks: [
          { kind: 'note', content: text(snare) },
          { kind: 'paragraph', content: text(snare) },
        ],
      },
      run,
      0,
    );
    const quiet = '&lt;!channel&gt; ∗bold∗ ＿it＿ ‵code‵ ∶tada: &lt;https://example.org|here&gt; &amp; back';
    expect(line).toBe(quiet);
    expect(blocks[0]).toMatchObject({ elements: [{ text: quiet, verbatim: true }] });
    expect(blocks[1]).toMatchObject({ elements: [{ elements: [{ type: 'text', text: snare.replace('\u202e', '') }] }] });
  });

  it('is never one that Slack would refuse', () => {
    fc.assert(
      fc.property(anyMessage, anyInvocation, fc.nat(4), (message, invocation, page) => {
        for (const body of render(message)) expect(taken(body)).toBeUndefined();
        expect(taken(renderPage(message, invocation, page))).toBeUndefined();
        for (const body of renderBlocks(message.detail ?? [], message.summary)) expect(taken(body)).toBeUndefined();
      }),
      { numRuns: 80, endOnFailure: true },
    );
  }, 60_000);
});
