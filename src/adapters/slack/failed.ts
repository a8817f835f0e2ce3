import { randomUUID } from 'node:crypto';
import type { RespondFn } from '@slack/bolt';
import type { Log } from '../../log.ts';
import { composeFailed } from '../../message/compose/notice.ts';
import { tellAsker } from './answer.ts';

/** Logs what went wrong under a reference and says it politely where that is possible. Never throws. */
export async function failed(log: Log, error: unknown, what: string, respond?: RespondFn): Promise<void> {
  const reference = randomUUID().slice(0, 8);
  log.error({ err: error, reference }, `${what} failed`);
  if (respond)
    await tellAsker(respond, composeFailed(reference)).catch((again: unknown) => log.warn({ err: again }, 'no answer'));
}
