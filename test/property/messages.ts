/** Messages of every shape that the model allows, with the text that adapters must fear. */
import fc from 'fast-check';
import type { Action, Block, Inline, Invocation, ListItem, Message } from '../../src/message/model.ts';

const SNARES = [
  '@everyone',
  '<@123456789012345678>',
  '<!channel>',
  '[here](https://example.org)',
  '**bold** _it_ ~~no~~ ||hidden||',
  '`code` ```block```',
  '# heading',
  '- item',
  '> quoted',
  '1. first',
  '<https://example.org|a link>',
  '&lt;b&gt; & <b>',
  '\u202eright to left\u202c',
  'zero\u200bwidth',
  ':smile: <:name:123>',
  'https://example.org/a_b',
  '*',
  '\\',
  ' ',
  '',
];

const words = fc.oneof(
  { weight: 3, arbitrary: fc.lorem({ maxCount: 30 }) },
  { weight: 2, arbitrary: fc.constantFrom(...SNARES) },
  { weight: 2, arbitrary: fc.string({ unit: 'grapheme', maxLength: 60 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
  { weight: 1, arbitrary: fc.lorem({ maxCount: 900 }) },
  { weight: 1, arbitrary: fc.string({ minLength: 3000, maxLength: 5000 }) },
);

const url = fc.oneof(
  fc.webUrl({ withQueryParameters: true }),
  fc.constantFrom(
    ...['javascript:alert(1)', 'data:text/html,<b>', 'slack://channel?id=C1', 'discord://-/invite/x', 'file:///etc/passwd'],
    ...['not a url', '//example.org', 'https://', 'https://example.org/(a)<b>|c', 'https://me:pass@example.org', 'http://[::1]/'],
  ),
);

const { inline } = fc.letrec<{ inline: Inline; content: Inline[] }>((tie) => ({
  inline: fc.oneof(
    { maxDepth: 3, depthSize: 'small' },
    words.map((text): Inline => ({ kind: 'text', text })),
    words.map((text): Inline => ({ kind: 'code', text })),
    fc.record({
      kind: fc.constant('time' as const),
      at: fc.oneof(
        fc.date({ noInvalidDate: true }).map((date) => date.toISOString()),
        fc.constant('never'),
      ),
      text: words,
    }),
    fc.record({ kind: fc.constantFrom('strong' as const, 'emphasis' as const), children: tie('content') }),
    fc.record({ kind: fc.constant('link' as const), url, children: tie('content') }),
  ),
  content: fc.array(tie('inline'), { maxLength: 3 }),
}));
const content = fc.array(inline, { maxLength: 4 });

const item: fc.Arbitrary<ListItem> = fc.oneof(
  content.map((value) => ({ content: value })),
  fc.record({ content, note: content }),
);

export const anyBlock: fc.Arbitrary<Block> = fc.oneof(
  fc.record({ kind: fc.constantFrom('heading' as const, 'paragraph' as const, 'note' as const), content }),
  fc.record({ kind: fc.constant('list' as const), ordered: fc.boolean(), items: fc.array(item, { maxLength: 12 }) }),
  fc.record({ kind: fc.constant('quotation' as const), text: words, by: content }),
  fc.record({
    kind: fc.constant('table' as const),
    columns: fc.array(words, { maxLength: 4 }),
    rows: fc.array(fc.array(content, { maxLength: 4 }), { maxLength: 6 }),
  }),
  fc.constant<Block>({ kind: 'divider' }),
);

export const anyInvocation: fc.Arbitrary<Invocation> = fc.record({
  topic: fc.constantFrom('ukraine-talks', 'budget'),
  verb: fc.constantFrom('latest', 'actor', 'quotes', 'ask', 'evidence'),
  options: fc.dictionary(fc.constantFrom('name', 'about', 'question'), words, { maxKeys: 2, noNullPrototype: true }),
});

const anyAction: fc.Arbitrary<Action> = fc.oneof(
  fc.record(
    { kind: fc.constant('button' as const), label: words, run: anyInvocation, primary: fc.boolean() },
    { requiredKeys: ['kind', 'label', 'run'] },
  ),
  fc.record({
    kind: fc.constant('select' as const),
    label: words,
    choices: fc.array(fc.record({ label: words, run: anyInvocation }), { maxLength: 60 }),
  }),
) as fc.Arbitrary<Action>;

export const anyMessage: fc.Arbitrary<Message> = fc.record(
  {
    blocks: fc.array(anyBlock, { maxLength: 25 }),
    actions: fc.array(anyAction, { maxLength: 20 }),
    summary: words,
    audience: fc.constantFrom('asker' as const, 'public' as const),
    detail: fc.array(anyBlock, { maxLength: 5 }),
  },
  { requiredKeys: ['blocks', 'actions', 'summary', 'audience'] },
);
