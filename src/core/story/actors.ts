import type { Actor, ActorKind, ActorMention, StoryArticle, TopicProfile } from '../model.ts';
import { folded } from './spelling.ts';

interface Group {
  readonly kind: ActorKind;
  readonly names: Map<string, number>;
  readonly mentions: ActorMention[];
}

/** The actors of a story: every mention of its articles, tied together over spellings. */
export function actorsOf(articles: readonly StoryArticle[], _topic: TopicProfile): Actor[] {
  const groups = new Map<string, Group>();
  for (const { article, reading } of articles) {
    for (const mention of reading.mentions) {
      const key = `${mention.kind}:${folded(mention.fullest)}`;
      const group: Group = groups.get(key) ?? { kind: mention.kind, names: new Map(), mentions: [] };
      groups.set(key, group);
      group.names.set(mention.text, (group.names.get(mention.text) ?? 0) + 1);
      group.mentions.push({ article: article.id, span: mention.span, sentence: mention.sentence });
    }
  }
  return [...groups.values()].map(({ kind, names, mentions }, i) => {
    const sorted = [...names].sort((a, b) => b[1] - a[1]).map(([name]) => name);
    return { id: String(i), name: sorted[0]!, kind, names: sorted, roles: [], mentions };
  });
}
