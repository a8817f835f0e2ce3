import { beforeAll, describe, expect, it } from 'vitest';
import type { Story } from '../../src/core/model.ts';
import { articleOf, loadGold, loadStory, wordsOf } from './gold.ts';

let gold: Awaited<ReturnType<typeof loadGold>>;
let story: Story;
beforeAll(async () => {
  gold = await loadGold();
  ({ story } = await loadStory());
});

/** What the core does not get right yet; every line that can go, goes. */
const notYet = {
  blocks: ['MOSCOW', '– Europe', 'The aircraft', 'Sweden', 'Finland', 'Only a tenth'],
  quotations: [] as string[],
  speakers: [
    'last-mile-from-davos.md: the backstop of President Trump is needed: the Ukrainian president, not Volodymyr Zelensky',
  ],
  scare: ['shadow fleet', 'Board of Peace'],
};

/** "the Kremlin" and "Kremlin" are one name. */
function withoutArticle(name: string | null | undefined): string {
  return (name ?? '').replace(/^(?:the|an?) /i, '');
}

function quotesIn(origin: string) {
  const { article, reading } = articleOf(story, origin);
  return reading.quotes.map((quote) => ({ ...quote, words: wordsOf(article.text, quote) }));
}

describe('reading our articles', () => {
  it('tells what is not the article’s own sentences', () => {
    const wrong = Object.entries(gold.blocks).flatMap(([origin, wanted]) => {
      const { article, reading } = articleOf(story, origin);
      return wanted.flatMap(({ kind, text }) => {
        const at = article.text.indexOf(text);
        const block = reading.blocks.find(({ span }) => span.start >= at && span.start < at + text.length);
        return block?.kind === kind ? [] : [text];
      });
    });
    expect(wrong.filter((text) => !notYet.blocks.some((beginning) => text.startsWith(beginning)))).toEqual([]);
  });

  it('finds every passage in quotation marks, over paragraphs too, and no other', () => {
    const wrong = Object.entries(gold.quotes).flatMap(([origin, wanted]) => {
      const found = quotesIn(origin).map(({ words }) => words);
      const missed = wanted.filter(({ text, optional }) => !optional && !found.includes(text));
      const extra = found.filter((words) => !wanted.some(({ text }) => text === words));
      return [...missed.map(({ text }) => `${origin}: missed ${text}`), ...extra.map((words) => `${origin}: made up ${words}`)];
    });
    expect(wrong.filter((line) => !notYet.quotations.includes(line))).toEqual([]);
  });

  it('gives each quotation the speaker that its article gives', () => {
    const wrong = Object.entries(gold.quotes).flatMap(([origin, wanted]) =>
      wanted.flatMap(({ text, speaker, kind }) => {
        const found = quotesIn(origin).find(({ words }) => words === text);
        if (!found || kind === 'scare' || withoutArticle(found.speaker?.name) === withoutArticle(speaker)) return [];
        return [`${origin}: ${text}: ${found.speaker?.name ?? 'nobody'}, not ${speaker}`];
      }),
    );
    expect(wrong.filter((line) => !notYet.speakers.includes(line))).toEqual([]);
  });

  it('takes a name or a term in quotation marks for nobody’s words', () => {
    const wrong = Object.entries(gold.quotes).flatMap(([origin, wanted]) =>
      quotesIn(origin).filter(
        ({ words, kind }) => wanted.some((one) => one.text === words && one.kind === 'scare') && kind !== 'scare',
      ),
    );
    expect(wrong.map(({ words }) => words).filter((words) => !notYet.scare.includes(words))).toEqual([]);
  });

  it('tells whole utterances from parts of the reporter’s sentence', () => {
    for (const [origin, wanted] of Object.entries(gold.quotes)) {
      for (const { words, kind } of quotesIn(origin)) {
        const right = wanted.find(({ text }) => text === words)?.kind;
        if (right === 'direct' || kind === 'direct') expect(`${kind}: ${words}`).toBe(`${right}: ${words}`);
      }
    }
  });
});
