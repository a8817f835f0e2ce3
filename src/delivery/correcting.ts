import { type ChatAdapter, ChatError, type Receipt } from '../chat.ts';
import { citedArticles } from '../commands/cited.ts';
import { correct } from '../core/briefing/correct.ts';
import type { Story } from '../core/model.ts';
import type { Desk } from '../desk.ts';
import { composeCorrection } from '../message/compose/correction.ts';
import { articlesIn } from '../storage/articles.ts';
import { correctionsIn, type TakenCorrection } from '../storage/corrections.ts';
import { deliveriesIn } from '../storage/deliveries.ts';
import type { Database } from '../storage/engine/engine.ts';
import { heardIn } from '../storage/heard.ts';
import { inTime } from './in-time.ts';
import type { Newsroom } from './newsroom.ts';
import { mostAttempts, waitBefore } from './retry.ts';

export interface CorrectingParts {
  readonly db: Database;
  readonly desk: Desk;
  readonly newsroom: Newsroom;
  readonly editors: readonly Editor[];
  readonly now: () => Date;
  readonly onProblem: (message: string, error: unknown) => void;
  readonly settings?: Partial<typeof usual>;
}

/** A platform as corrections need it. */
export type Editor = Pick<ChatAdapter, 'platform' | 'edit' | 'reply'>;

const usual = { timeoutMs: 60_000, retryMs: 5_000 };
/** What was posted longer ago stays as it was. */
const lookBackMs = 7 * 24 * 3_600_000;
/** Corrections that are said in one look. */
const atMost = 100;

/**
 * Looks once whether sources have changed what was posted, and puts it right: the message is edited, and its thread says what changed.
 * The correction is recorded before it is posted, so the edit can be done again, and what is said under it is said once.
 */
export function correcting({ db, desk, newsroom, editors, now, onProblem, settings }: CorrectingParts): () => Promise<void> {
  const { timeoutMs, retryMs } = { ...usual, ...settings };
  const byPlatform = new Map(editors.map((editor) => [editor.platform, editor]));
  /** Deliveries that were compared with a story and stand. */
  const compared = new WeakMap<Story, Set<string>>();

  return async function look() {
    const since = new Date(now().getTime() - lookBackMs);
    const followed = new Set(desk.topics.map(({ slug }) => slug));
    for (const topic of await correctionsIn(db).topics(since)) if (followed.has(topic)) await plan(topic, since);
    for (const { key, delivery } of await correctionsIn(db).due(atMost)) await put(key, delivery);
  };

  async function plan(slug: string, since: Date): Promise<void> {
    const topic = desk.topic(slug);
    const story = await topic.story();
    const current = story.articles.map(({ article }) => article);
    const stood = compared.get(story) ?? new Set();
    compared.set(story, stood);
    for (const key of await correctionsIn(db).outdated(slug, current, since)) {
      if (stood.has(key)) continue;
      const news = (await deliveriesIn(db).find(key))?.news;
      const corrected = news && correct(news, story, await citedArticles(topic, news));
      if (!corrected) {
        stood.add(key);
        continue;
      }
      const rests = new Set(corrected.news.sources.map(({ article }) => article));
      await db.transaction(async (tx) => {
        await articlesIn(tx).keep(
          slug,
          current.filter(({ id }) => rests.has(id)),
        );
        await correctionsIn(tx).plan(key, news, corrected);
      });
    }
  }

  /** One attempt at one correction. */
  async function put(key: string, of: string): Promise<void> {
    const delivery = await deliveriesIn(db).find(of);
    const editor = delivery && byPlatform.get(delivery.place.platform);
    if (!editor || !delivery.news || !delivery.message) return;
    const taken = await correctionsIn(db).claim(key, 3 * timeoutMs);
    if (!taken) return;
    if (taken.wasSaying) return end(key, 'unknown', 'It was interrupted while it was said.');
    const receipt: Receipt = { to: delivery.place, message: delivery.message };
    try {
      const message = await newsroom.message(delivery.topic, delivery.news);
      await inTime(editor.edit(receipt, message, delivery.key), timeoutMs, 'unavailable');
    } catch (error) {
      return threw(taken, error, 'editing');
    }
    if (!(await correctionsIn(db).begin(key))) return;
    try {
      await inTime(editor.reply(receipt, composeCorrection(taken.lines), key), timeoutMs, 'unknown');
    } catch (error) {
      return threw(taken, error, 'saying');
    }
    await db.transaction(async (tx) => {
      if (!(await correctionsIn(tx).sent(key)) || taken.told.length === 0) return;
      await heardIn(tx).hear(delivery.topic, delivery.destination, taken.told, delivery.news?.coverage.asOf);
    });
  }

  /** An edit may be tried again whatever became of it; what may have been said is not said again. */
  async function threw({ key, attempts }: TakenCorrection, error: unknown, stage: 'editing' | 'saying'): Promise<void> {
    const because = error instanceof Error ? error.message : String(error);
    const code = error instanceof ChatError ? error.code : 'unknown';
    if (code === 'gone' || code === 'forbidden' || code === 'refused') return end(key, 'failed', because);
    if (stage === 'saying' && code === 'unknown') return end(key, 'unknown', because);
    if (attempts >= mostAttempts) return end(key, 'failed', because);
    const asked = error instanceof ChatError ? error.retryAfterMs : undefined;
    await correctionsIn(db).postpone(key, waitBefore(attempts, asked, Math.random(), retryMs), because);
  }

  async function end(key: string, state: 'failed' | 'unknown', because: string): Promise<void> {
    await correctionsIn(db).end(key, state, because);
    onProblem(`Correction ${key} ended as ${state}`, new Error(because));
  }
}
