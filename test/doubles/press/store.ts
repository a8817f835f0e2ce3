import type { FeedState, Item } from '../../../src/sources/feeds/model.ts';
import type { FeedStore } from '../../../src/sources/feeds/store.ts';

/** Feeds and items kept in memory, by the rules that the contract holds the database to. */
export function feedStore(): FeedStore {
  const states = new Map<string, FeedState>();
  const items = new Map<string, Item & { readonly topic: string }>();
  const revisions = new Map<string, number>();
  const count = (topic: string) => void revisions.set(topic, (revisions.get(topic) ?? 0) + 1);
  const of = (topic: string) => [...items.values()].filter((item) => item.topic === topic).map(({ topic: _, ...item }) => item);
  return {
    async take(topic, urls, at, leaseMs, wanted) {
      return urls.flatMap((url) => {
        const state = states.get(`${topic} ${url}`) ?? { topic, url, due: at, everyMinutes: 0, failures: 0 };
        if (wanted === 'due' && state.due > at) return [];
        const taken = { ...state, due: new Date(at.getTime() + leaseMs) };
        states.set(`${topic} ${url}`, taken);
        return [taken];
      });
    },
    async states(topic) {
      return [...states.values()].filter((state) => state.topic === topic).sort((a, b) => (a.url < b.url ? -1 : 1));
    },
    async known(topic, keys, feed, guids) {
      return of(topic).filter(
        (item) => keys.includes(item.key) || (item.feed === feed && item.guid !== undefined && guids.includes(item.guid)),
      );
    },
    async record(state, changed, visible) {
      states.set(`${state.topic} ${state.url}`, state);
      for (const item of changed) items.set(`${state.topic} ${item.key}`, { ...item, topic: state.topic });
      if (visible) count(state.topic);
    },
    async prune(topic, before) {
      const gone = of(topic).filter(({ moment }) => moment < before);
      for (const { key } of gone) items.delete(`${topic} ${key}`);
      if (gone.length > 0) count(topic);
    },
    revision: async (topic) => revisions.get(topic) ?? 0,
    async items(topic, urls, most) {
      return of(topic)
        .flatMap((item) => (item.text !== undefined && urls.includes(item.feed) ? [{ ...item, text: item.text }] : []))
        .sort((a, b) => b.moment.getTime() - a.moment.getTime() || (a.key < b.key ? -1 : 1))
        .slice(0, most);
    },
  };
}
