import { setImmediate as breathe } from 'node:timers/promises';
import type { Article, Reading, Story, TopicProfile } from '../core/model.ts';
import { READING_VERSION, read } from '../core/reading/read.ts';
import { weave } from '../core/story/weave.ts';
import type { ArticleSource } from '../sources/source.ts';

/** Where readings are kept over a restart. A reading depends on its article and the version of the reading code alone. */
export interface ReadingStore {
  load(articles: readonly string[], version: number): Promise<ReadonlyMap<string, Reading>>;
  save(readings: readonly Reading[], version: number): Promise<void>;
}

/** A topic's story as it stands: each article is read once, and the story is woven once for a set of articles. */
export interface Shelf {
  story(): Promise<Story>;
}

export function openShelf(profile: TopicProfile, source: ArticleSource, store?: ReadingStore): Shelf {
  let readings: ReadonlyMap<string, Reading> = new Map();
  let woven: { readonly version: string; readonly story: Promise<Story> } | undefined;

  async function weaveOf(articles: readonly Article[]): Promise<Story> {
    readings = await readAll(articles, readings, store);
    return weave(
      articles.flatMap((article) => {
        const reading = readings.get(article.id);
        return reading ? [{ article, reading }] : [];
      }),
      profile,
    );
  }

  return {
    async story() {
      const { version, articles } = await source.gather();
      if (woven?.version !== version) {
        const story = (woven?.story ?? Promise.resolve()).then(() => weaveOf(articles));
        woven = { version, story };
        // What failed is tried again with the next question, not remembered.
        story.catch(() => {
          if (woven?.story === story) woven = undefined;
        });
      }
      return woven.story;
    },
  };
}

/** Long work gives way this often, so that a chat stays alive while thousands of articles are read. */
const breathEveryMs = 50;

async function readAll(
  articles: readonly Article[],
  known: ReadonlyMap<string, Reading>,
  store: ReadingStore | undefined,
): Promise<ReadonlyMap<string, Reading>> {
  const unknown = articles.filter(({ id }) => !known.has(id));
  const stored =
    store && unknown.length
      ? await store.load(
          unknown.map(({ id }) => id),
          READING_VERSION,
        )
      : new Map<string, Reading>();
  const fresh: Reading[] = [];
  const readings = new Map<string, Reading>();
  let breathed = performance.now();
  for (const article of articles) {
    const reading = known.get(article.id) ?? stored.get(article.id) ?? read(article);
    if (!known.has(article.id) && !stored.has(article.id)) fresh.push(reading);
    readings.set(article.id, reading);
    if (performance.now() - breathed > breathEveryMs) {
      await breathe();
      breathed = performance.now();
    }
  }
  if (store && fresh.length) await store.save(fresh, READING_VERSION);
  return readings;
}
