import { expect, test } from 'vitest';
import type { Article, Digest } from '../../core/model.ts';
import { plain } from '../inline.ts';
import { markdown } from '../markdown.ts';
import { composeDigest } from './digest.ts';
import { composeEvidence } from './evidence.ts';
import { composeQuotes } from './quotes.ts';

const text =
  'Engineers opened the second sluice of the Lind dam on Wednesday, the council said. “Now we wait,” said Ana Petrova.';
const article: Article = { id: 'a', text, origin: 'post.txt', outlet: 'The Harbour Post', url: 'https://post.example/dam' };
const lead = { article: 'a', span: { start: 0, end: 82 } };

const digest: Digest = {
  topic: 'dam-repair',
  headline: { text: 'Engineers opened the second sluice of the Lind dam', evidence: [lead] },
  coverage: { asOf: '2026-03-13', from: '2026-03-12', to: '2026-03-13', articles: 3, outlets: 2 },
  bullets: [
    { text: 'Engineers opened the second sluice of the Lind dam.', evidence: [lead], support: 2, standing: 'agreed', claim: '1' },
    { text: text.slice(0, 82), evidence: [{ ...lead, article: 'b' }], support: 1, standing: 'single', claim: '2' },
  ],
  quotes: [
    {
      text: 'Now we wait,',
      speaker: 'Ana Petrova',
      role: 'harbour master',
      said: '2026-03-12',
      evidence: [{ article: 'a', span: { start: 83, end: 97 } }],
      family: 'f',
      alsoIn: ['b'],
      otherWordings: [],
    },
  ],
  disputes: [
    {
      claim: '1',
      about: 'figure',
      question: 'how many people left',
      sides: [
        { value: '400', evidence: [lead] },
        { value: '600', evidence: [{ ...lead, article: 'b' }] },
      ],
    },
  ],
  sources: [
    {
      article: 'a',
      label: 'The Harbour Post',
      url: 'https://post.example/dam',
      published: { known: 'stated', date: '2026-03-12' },
      origin: 0,
    },
    { article: 'b', label: 'copy.txt', published: { known: 'no' }, origin: 0 },
  ],
  leftOut: [],
};
const articles = new Map([
  ['a', article],
  ['b', { ...article, id: 'b' }],
]);
const shown = (length: 'brief' | 'standard' | 'full') =>
  composeDigest(digest, { length, audience: 'public', actions: [], articles });
const words = (message: ReturnType<typeof shown>) => markdown({ ...message, detail: [] });

test('a digest says what it covers, and each line where it comes from and how it stands', () => {
  const out = words(shown('standard'));
  expect(out).toContain('As of 13 Mar 2026 · 3 articles, 2 independent outlets · 12–13 Mar 2026');
  expect(out).toContain('of the Lind dam. [[1]](<https://post.example/dam>) *· from 2 outlets*');
  expect(out).toMatch(/the council said\. \[2\]$/m);
});

test('a line that two articles carry as one text says so', () => {
  const copied = {
    ...digest.bullets[0]!,
    evidence: [lead, { ...lead, article: 'b' }] as const,
    support: 1,
    standing: 'single' as const,
  };
  const out = markdown(
    composeDigest({ ...digest, bullets: [copied] }, { length: 'brief', audience: 'public', actions: [], articles }),
  );
  expect(out).toContain('of the Lind dam. [[1]](<https://post.example/dam>), same text in [2]');
});

test('a quotation names its speaker, role and day, and who else carries it', () => {
  const out = words(shown('standard'));
  expect(out).toContain('> “Now we wait”');
  expect(out).toContain('— Ana Petrova, harbour master, 12 Mar 2026 [[1]](<https://post.example/dam>), also carried by [2]');
});

test('another wording is no copy: a digest says where it stands, the list of quotations what it says', () => {
  const [quote] = digest.quotes;
  const otherwise = { ...quote!, otherWordings: [{ text: 'Now we shall wait', evidence: { ...lead, article: 'b' } }] };
  const out = words(
    composeDigest({ ...digest, quotes: [otherwise] }, { length: 'standard', audience: 'public', actions: [], articles }),
  );
  expect(out).toContain('12 Mar 2026 [[1]](<https://post.example/dam>), worded differently in [2]\n');
  expect(out).not.toContain('also carried by');
  expect(words(composeQuotes('Quotations', [otherwise], digest.sources))).toContain(
    ', worded differently in [2]: “Now we shall wait”',
  );
});

test('each side of a difference stands in its own words', () => {
  expect(words(shown('standard'))).toContain('How many people left: 400 [[1]](<https://post.example/dam>) / 600 [2]');
});

test('the sources say their dates and which are copies', () => {
  const out = words(shown('standard'));
  expect(out).toContain(
    '[1] [The Harbour Post](<https://post.example/dam>), 12 Mar 2026; [2] copy.txt, no date known, same text as [1]',
  );
});

test('brief leaves out quotations and differences; full says all at once', () => {
  expect(words(shown('brief'))).not.toContain('Now we wait');
  expect(words(shown('full'))).toContain('Where each line comes from');
  expect(shown('standard').detail?.length).toBeGreaterThan(0);
  expect(shown('full').detail).toBeUndefined();
});

test('the summary is one plain line', () => {
  expect(shown('standard').summary).toBe('Engineers opened the second sluice of the Lind dam (as of 13 Mar 2026)');
});

test('evidence gives the sentence, or says that the line is the sentence, or that it is gone', () => {
  const out = markdown(composeEvidence(digest, articles));
  expect(out).toContain(`- ${text.slice(0, 82)} [[1]]`);
  expect(out).toContain('- word for word in [2]');
  const gone = markdown(composeEvidence(digest, new Map()));
  expect(gone).toContain('no longer here');
});

test('a headline that rests on a bullet’s sentence is not shown twice in the evidence', () => {
  const labels = composeEvidence(digest, articles).blocks.flatMap((block) =>
    block.kind === 'paragraph' ? [plain(block.content)] : [],
  );
  expect(labels).toEqual(digest.bullets.map((bullet) => bullet.text));
});

test('a headline that is the first bullet itself stands for it, with its sources', () => {
  const asLead = { ...digest, headline: { ...digest.headline, lead: true as const } };
  const message = composeDigest(asLead, { length: 'brief', audience: 'asker', actions: [], articles });
  const [first, second, list] = message.blocks;
  expect(first).toMatchObject({ kind: 'heading' });
  expect(second?.kind === 'note' && plain(second.content)).toMatch(/^Headline: \[1\] · As of 13 Mar 2026/);
  expect(list?.kind === 'list' && list.items.map(({ content }) => plain(content))).toEqual([`${digest.bullets[1]!.text} [2]`]);
  const alone = { ...asLead, bullets: asLead.bullets.slice(0, 1) };
  const short = composeDigest(alone, { length: 'brief', audience: 'asker', actions: [], articles });
  expect(short.blocks.map(({ kind }) => kind)).toEqual(['heading', 'note', 'note']);
});
