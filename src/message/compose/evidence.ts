import type { Article, ArticleId, Digest, Evidence } from '../../core/model.ts';
import { emphasis, heading, item, list, paragraph, strong } from '../build.ts';
import type { Block, ListItem, Message } from '../model.ts';
import { evidenceWords, sourcesNote } from './lines.ts';
import { numberSources, type SourceNumbers } from './markers.ts';

/** Each line of a digest with the sentences of the articles that carry it. */
export function composeEvidence(digest: Digest, articles: ReadonlyMap<ArticleId, Article>): Message {
  const sources = numberSources(digest.sources);
  return {
    blocks: [heading('Where each line comes from'), ...evidenceBlocks(digest, articles), sourcesNote(sources)],
    actions: [],
    summary: `The source sentences behind: ${digest.headline.text}`,
    audience: 'asker',
  };
}

export function evidenceBlocks(digest: Digest, articles: ReadonlyMap<ArticleId, Article>): Block[] {
  const sources = numberSources(digest.sources);
  const lines = [digest.headline, ...digest.bullets];
  return lines.flatMap((line) => [
    paragraph(strong(line.text)),
    list(line.evidence.map((evidence) => evidenceItem(evidence, articles, sources))),
  ]);
}

function evidenceItem(evidence: Evidence, articles: ReadonlyMap<ArticleId, Article>, sources: SourceNumbers): ListItem {
  return item([evidenceWords(evidence, articles) ?? emphasis('This article is no longer here.'), ' ', ...sources.of([evidence])]);
}
