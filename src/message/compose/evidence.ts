import type { Article, ArticleId, Bullet, Digest, Evidence, SomeEvidence } from '../../core/model.ts';
import { emphasis, heading, item, list, paragraph, strong } from '../build.ts';
import type { Block, ListItem, Message } from '../model.ts';
import { evidenceWords, sourcesNote } from './lines.ts';
import { numberSources, type SourceNumbers } from './markers.ts';

/** Each line of a digest with the sentences of the articles that carry it. */
export function composeEvidence(digest: Digest, articles: ReadonlyMap<ArticleId, Article>): Message {
  return {
    blocks: [...evidenceBlocks(digest, articles), sourcesNote(numberSources(digest.sources))],
    actions: [],
    summary: `The source sentences behind: ${digest.headline.text}`,
    audience: 'asker',
  };
}

/** A headline that is made of a bullet's sentence rests on the same words, so it isn't shown again. */
export function evidenceBlocks(digest: Digest, articles: ReadonlyMap<ArticleId, Article>): Block[] {
  const lead = digest.bullets.some(({ evidence }) => sameWords(evidence, digest.headline.evidence)) ? [] : [digest.headline];
  return sentencesBehind([...lead, ...digest.bullets], numberSources(digest.sources), articles);
}

/** Lines, each with the sentences that carry it. */
export function sentencesBehind(
  lines: readonly Pick<Bullet, 'text' | 'evidence'>[],
  sources: SourceNumbers,
  articles: ReadonlyMap<ArticleId, Article>,
): Block[] {
  return [
    heading('Where each line comes from'),
    ...lines.flatMap(({ text, evidence }) => [
      paragraph(strong(text)),
      list(evidence.map((one) => evidenceItem(text, one, articles, sources))),
    ]),
  ];
}

function sameWords([a]: SomeEvidence, [b]: SomeEvidence): boolean {
  return a.article === b.article && a.span.start === b.span.start && a.span.end === b.span.end;
}

function evidenceItem(
  line: string,
  evidence: Evidence,
  articles: ReadonlyMap<ArticleId, Article>,
  sources: SourceNumbers,
): ListItem {
  const words = evidenceWords(evidence, articles);
  if (words === undefined) return item([emphasis('This article is no longer here.'), ' ', ...sources.of([evidence])]);
  return item([words === line ? 'word for word in' : words, ' ', ...sources.of([evidence])]);
}
