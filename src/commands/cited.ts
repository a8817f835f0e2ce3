import type { Article, ArticleId, Evidence, SourceLine } from '../core/model.ts';
import type { TopicDesk } from '../desk.ts';

/** The articles that lines point into, as far as they are still there. */
export async function citedArticles(
  topic: TopicDesk,
  { sources }: { readonly sources: readonly Pick<SourceLine, 'article'>[] },
): Promise<ReadonlyMap<ArticleId, Article>> {
  const ids = [...new Set(sources.map((line: Pick<Evidence, 'article'>) => line.article))];
  const articles = await Promise.all(ids.map((id) => topic.article(id)));
  return new Map(articles.filter((article) => article !== undefined).map((article) => [article.id, article]));
}
