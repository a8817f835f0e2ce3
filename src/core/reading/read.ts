import type { Article, Reading } from '../model.ts';
import { blocksOf } from './blocks.ts';
import { datesOf } from './dates.ts';
import { lexisOf } from './lexis.ts';
import { mentionsOf } from './mentions.ts';
import { publishedOf } from './published.ts';
import { quotesOf } from './quotes.ts';
import { withoutSpokenRoles } from './roles.ts';
import { sentencesOf } from './sentences.ts';
import { tag } from './tokens.ts';

/** Names the code that made a reading: a stored reading of another version is read again. Raise it with every change of a pass. */
export const READING_VERSION = 23;

/** Reads one article: what it is made of, what it quotes, whom it names and when things happen. Pure. */
export function read(article: Article): Reading {
  const blocks = blocksOf(article);
  const sentences = sentencesOf(article.text, blocks);
  const published = publishedOf(article, sentences);
  // What stands before the first sentence, front matter mostly, is costly to tag and nobody asks for it.
  const tokens = tag(article.text, sentences[0]?.span.start ?? article.text.length);
  const mentions = mentionsOf(article.text, sentences, tokens);
  const quotes = quotesOf(article.text, sentences, blocks, tokens, mentions);
  return {
    article: article.id,
    published,
    blocks,
    sentences,
    quotes,
    mentions: withoutSpokenRoles(article.text, mentions, quotes),
    dates: datesOf(article.text, sentences, published),
    lexis: lexisOf(article.text, sentences, quotes),
  };
}
