import type { Article, ArticleId, News } from '../../core/model.ts';
import { emphasis, heading, list, note, paragraph, strong } from '../build.ts';
import { count } from '../count.ts';
import { humanDate } from '../dates.ts';
import type { Action, Block, ListItem, Message } from '../model.ts';
import { coverageLine } from './coverage.ts';
import { sentencesBehind } from './evidence.ts';
import { bulletItem, keyQuotation, sourcesNote } from './lines.ts';
import { numberSources, type SourceNumbers } from './markers.ts';

export interface NewsOptions {
  readonly title: string;
  readonly audience: Message['audience'];
  readonly actions: readonly Action[];
  /** Those that the news rest on, for the source sentences as detail; without them there is none. */
  readonly articles?: ReadonlyMap<ArticleId, Article>;
}

/** Only what a listener has not heard: what is new, what has changed and what it was before, and how much stands as it was. */
export function composeNews(news: News, { title, audience, actions, articles }: NewsOptions): Message {
  const { fresh, changed, unchanged, since } = news;
  const lines = [...fresh, ...changed.map(({ now }) => now)];
  const sources = numberSources(news.sources);
  const says = newsText(news);
  return {
    blocks: [
      heading(`${title}: ${says}`),
      note([since ? `Since ${humanDate(since)}` : 'Nothing was told here before', coverageLine(news.coverage)].join(' · ')),
      ...(fresh.length ? [list(fresh.map((bullet) => bulletItem(bullet, sources)))] : []),
      ...changedBlocks(news, sources),
      ...news.quotes.map((quote) => keyQuotation(quote, sources)),
      note(unchangedText(unchanged)),
      ...(sources.lines.length ? [sourcesNote(sources)] : []),
    ],
    actions,
    summary: `${title}: ${says}${fresh[0] ? `. ${fresh[0].text}` : ''}`,
    audience,
    ...(articles && lines.length > 0 && { detail: sentencesBehind(lines, sources, articles) }),
  };
}

function newsText({ fresh, changed }: News): string {
  if (fresh.length + changed.length === 0) return 'nothing new';
  return [fresh.length ? `${fresh.length} new` : '', changed.length ? `${changed.length} changed` : '']
    .filter(Boolean)
    .join(', ');
}

function changedBlocks({ changed }: News, sources: SourceNumbers): Block[] {
  if (changed.length === 0) return [];
  const items = changed.map(
    ({ now, before }): ListItem => ({ ...bulletItem(now, sources), note: [emphasis(`Before: ${before}`)] }),
  );
  return [paragraph(strong('Changed')), list(items)];
}

function unchangedText(unchanged: number): string {
  return unchanged === 0
    ? 'Nothing of what was told before is among it.'
    : `${count(unchanged, 'earlier claim')} ${unchanged === 1 ? 'stands' : 'stand'} as ${unchanged === 1 ? 'it was' : 'they were'}.`;
}
