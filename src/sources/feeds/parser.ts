import { Worker } from 'node:worker_threads';
import { NoFeedError, type Received } from './feed.ts';
import type { Page, SentFeed } from './model.ts';
import type { Done, Job } from './parser.thread.ts';

/** Reads feeds and pages in a thread of their own, one after the other. Both throw {@link NoFeedError} with the reason. */
export interface Parser {
  feed(bytes: Uint8Array, from: Received): Promise<SentFeed>;
  /** Undefined where no article is on the page. */
  page(bytes: Uint8Array, from: Received): Promise<Page | undefined>;
  close(): Promise<void>;
}

export interface ParserLimits {
  /** A feed of 10 MB takes 2 s. */
  readonly mostMs: number;
  readonly mostMegabytes: number;
  /** The thread ends when it had nothing to do for so long. */
  readonly idleMs: number;
}

const usual: ParserLimits = { mostMs: 20_000, mostMegabytes: 512, idleMs: 30_000 };

export function openParser(limits: Partial<ParserLimits> = {}): Parser {
  const { mostMs, mostMegabytes, idleMs } = { ...usual, ...limits };
  let thread: Worker | undefined;
  let idle: NodeJS.Timeout | undefined;
  let last: Promise<unknown> = Promise.resolve();

  function start(): Worker {
    const worker = new Worker(new URL('./parser.thread.ts', import.meta.url), {
      resourceLimits: { maxOldGenerationSizeMb: mostMegabytes },
      // What the process was started with may not fit a thread.
      execArgv: [],
    });
    worker.unref();
    // One that fails while it has nothing to do is of no consequence.
    worker.on('error', () => {
      if (thread === worker) thread = undefined;
    });
    return worker;
  }

  async function end(): Promise<void> {
    const ending = thread;
    thread = undefined;
    await ending?.terminate();
  }

  async function run(job: Job): Promise<unknown> {
    clearTimeout(idle);
    thread ??= start();
    const { promise, resolve, reject } = Promise.withResolvers<Done>();
    const late = setTimeout(() => reject(new NoFeedError(`it took longer than ${mostMs / 1000} s to read`)), mostMs);
    const tooMuch = () => reject(new NoFeedError('it took too much memory to read'));
    thread.once('message', resolve);
    thread.once('error', tooMuch);
    thread.postMessage(job);
    try {
      const done = await promise;
      thread.off('error', tooMuch);
      if ('because' in done) throw new NoFeedError(done.because, done.mend);
      return done.result;
    } catch (error) {
      // A thread that still has the job, or is gone, is not used again.
      if (!(await promise.catch(() => undefined))) await end();
      throw error;
    } finally {
      clearTimeout(late);
      idle = setTimeout(() => void end(), idleMs).unref();
    }
  }

  function queued(job: Job): Promise<unknown> {
    const turn = last.then(() => run(job));
    last = turn.catch(() => {});
    return turn;
  }

  return {
    feed: (bytes, from) => queued({ kind: 'feed', bytes, from }) as Promise<SentFeed>,
    page: (bytes, from) => queued({ kind: 'page', bytes, from }) as Promise<Page | undefined>,
    async close() {
      clearTimeout(idle);
      await end();
    },
  };
}
