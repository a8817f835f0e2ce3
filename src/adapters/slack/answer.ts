/** Answers by a response URL: at most five times within half an hour, and never louder than was asked. */
import type { RespondFn } from '@slack/bolt';
import { composeNotice } from '../../message/compose/notice.ts';
import type { Invocation, Message } from '../../message/model.ts';
import { inTime } from '../in-time.ts';
import { LIMITS } from './limits.ts';
import { type Body, render, renderPage } from './render.ts';
import { writeValue } from './values.ts';

/** After so long the asker is told that we are at it. */
const QUICK_MS = 2000;
/** After so long we say that it takes too long; the response URL still takes an answer then. */
const PATIENCE_MS = LIMITS.interaction.answerMs - 60_000;

export interface Asked {
  /** What was asked, as the pages after the first ask for it again. */
  readonly run: Invocation;
  readonly page: number;
}

/** Throws what Slack or `work` throw. */
export async function answer(respond: RespondFn, { run, page }: Asked, work: Promise<Message>): Promise<void> {
  // It may fail after Slack has failed us: then only the first failure is told.
  work.catch(() => undefined);
  let message = await inTime(work, QUICK_MS);
  if (message === undefined) {
    await tellAsker(respond, composeNotice('I am reading the articles; the answer follows.'));
    message = (await inTime(work, PATIENCE_MS)) ?? composeNotice('This took too long.', 'Please ask again in a few minutes.');
  }
  await say(respond, renderPage(message, run, page), message.audience === 'asker');
}

/** Whether "More" and "Share" can ask for it again. */
export function isAskable(run: Invocation): boolean {
  return writeValue({ kind: 'page', run, page: 999 }, LIMITS.element.value) !== undefined;
}

export function composeTooLong(): Message {
  return composeNotice('That is too long for me to look up.', 'Ask it in fewer words.');
}

/** One message to the asker alone. */
export async function tellAsker(respond: RespondFn, message: Message): Promise<void> {
  await say(respond, render(message)[0]!, true);
}

export async function say(respond: RespondFn, body: Body, onlyAsker: boolean): Promise<void> {
  await respond({
    ...body,
    response_type: onlyAsker ? 'ephemeral' : 'in_channel',
    replace_original: false,
    unfurl_links: false,
    unfurl_media: false,
  });
}
