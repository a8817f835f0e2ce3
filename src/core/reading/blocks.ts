import type { Article, Block, BlockKind } from '../model.ts';

/** Splits an article into its paragraphs, each with its kind. Covers every character that is not white space. */
export function blocksOf(article: Pick<Article, 'text' | 'title'>): Block[] {
  const { text } = article;
  const blocks: Block[] = [];
  const frontMatter = /^---\r?\n[\s\S]*?\n---[ \t]*(?:\r?\n|$)/.exec(text);
  const from = frontMatter ? frontMatter[0].length : 0;
  if (frontMatter) blocks.push({ kind: 'frontMatter', span: { start: 0, end: from } });
  for (const line of text.slice(from).matchAll(/[^\r\n]+/g)) {
    const trimmed = line[0].trim();
    if (!trimmed) continue;
    const start = from + line.index + line[0].indexOf(trimmed);
    blocks.push({ kind: kindOf(trimmed, article.title), span: { start, end: start + trimmed.length } });
  }
  return blocks;
}

function kindOf(paragraph: string, title: string | undefined): BlockKind {
  if (title && paragraph.replace(/^#+\s*|\.$/g, '') === title.replace(/\.$/, '')) return 'title';
  if (/^#+\s/.test(paragraph)) return 'heading';
  return 'body';
}
