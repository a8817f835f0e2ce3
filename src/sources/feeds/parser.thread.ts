/** The thread in which what strangers wrote is parsed: it may take too long, or too much memory, and is ended then. */
import { parentPort } from 'node:worker_threads';
import { NoFeedError, type Received, readFeed } from './feed.ts';
import { readPage } from './page.ts';

export interface Job {
  readonly kind: 'feed' | 'page';
  readonly bytes: Uint8Array;
  readonly from: Received;
}

/** What is sent back: the result, or what to say about bytes that are none. */
export type Done = { readonly result: unknown } | { readonly because: string; readonly mend?: string | undefined };

const port = parentPort;
port?.on('message', ({ kind, bytes, from }: Job) => port.postMessage(outcomeOf(kind, bytes, from)));

function outcomeOf(kind: Job['kind'], bytes: Uint8Array, from: Received): Done {
  try {
    return { result: kind === 'feed' ? readFeed(bytes, from) : readPage(bytes, from) };
  } catch (error) {
    if (error instanceof NoFeedError) return { because: error.message, mend: error.mend };
    return { because: `it can’t be read (${error instanceof Error ? error.message.split('\n', 1)[0] : error})` };
  }
}
