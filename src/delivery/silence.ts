import { deliveriesIn } from '../storage/deliveries.ts';
import type { Database } from '../storage/engine/engine.ts';
import type { Subscription } from '../storage/subscriptions.ts';
import type { Draft } from './newsroom.ts';
import { list } from './schedule.ts';

const weekMs = 7 * 24 * 3600 * 1000;

/** Why a slot is passed over in silence, in words for `status`; undefined when something is to be posted. */
export async function silence(
  db: Database,
  subscription: Subscription | undefined,
  draft: Draft | undefined,
): Promise<string | undefined> {
  if (!subscription || !draft) return 'It was unsubscribed before its slot came.';
  if (subscription.state === 'paused') return 'It was paused before its slot came.';
  const { atLeast, whenSilent, about } = subscription.schedule;
  if (draft.size >= atLeast) return undefined;
  const why =
    draft.size === 0 && about && draft.others
      ? `Of ${draft.others} new or changed claims none is about ${list(about)}.`
      : draft.size === 0
        ? `There was nothing new: ${draft.news.unchanged} claims stand as they were told.`
        : `There were ${draft.size} new or changed claims, and it is set to post only with at least ${atLeast}.`;
  if (whenSilent === 'note') return undefined;
  if (whenSilent === 'skip') return why;
  const last = (await deliveriesIn(db).lastSent(subscription.id)) ?? subscription.created;
  const silentMs = subscription.nextSlot.getTime() - last.getTime();
  return silentMs > weekMs ? undefined : why;
}
