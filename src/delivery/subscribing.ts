import type { ChatEvents } from '../chat.ts';
import { unknownName } from '../commands/actor.ts';
import { present } from '../core/briefing/heard.ts';
import type { Desk, TopicDesk } from '../desk.ts';
import { deliveriesIn } from '../storage/deliveries.ts';
import { destinationsIn } from '../storage/destinations.ts';
import type { Database } from '../storage/engine/engine.ts';
import { heardIn } from '../storage/heard.ts';
import { type Subscription, subscriptionId, subscriptionsIn } from '../storage/subscriptions.ts';
import type { ChosenSubscriptions, SubscriptionStatus, Subscriptions } from '../subscriptions.ts';
import { parseSchedule, ScheduleError } from './recurrence.ts';
import { describe, type FileSchedule, type Schedule } from './schedule.ts';
import { examples as scheduleExamples } from './schedule-words.ts';
import { slotsAfter } from './slots.ts';

export interface SubscribingParts {
  readonly db: Database;
  /** Asked when it is needed, for the desk is built with this. */
  readonly desk: () => Desk;
  readonly now: () => Date;
}

const byHand = 'It was paused here.';

/** Subscriptions kept in the database. */
export function subscribing({ db, desk, now }: SubscribingParts): Subscriptions {
  const statusOf = (subscription: Subscription): Promise<SubscriptionStatus> => status(db, subscription, now());

  async function chosen({ topic, place, id }: ChosenSubscriptions): Promise<Subscription[]> {
    const here = await subscriptionsIn(db).at(topic, place);
    return id === undefined ? here : here.filter((one) => one.id === id);
  }

  /** Those that a change was made to, as they are after it. */
  async function changed(subscriptions: readonly Subscription[]): Promise<SubscriptionStatus[]> {
    const after = await Promise.all(subscriptions.map(({ id }) => subscriptionsIn(db).find(id)));
    return Promise.all(after.filter((one) => one !== undefined).map(statusOf));
  }

  return {
    async subscribe({ topic, place, schedule: text, owner }) {
      const followed = desk().topic(topic);
      const story = await followed.story();
      let schedule: Schedule;
      try {
        schedule = parseSchedule(text, story.topic.timeZone);
      } catch (error) {
        if (!(error instanceof ScheduleError)) throw error;
        return { kind: 'misunderstood', message: error.message, examples: error.examples };
      }
      const known = await knownNames(followed, schedule.about);
      if ('message' in known) return { kind: 'misunderstood', message: known.message, examples: scheduleExamples };
      if (known.names.length > 0) schedule = { ...schedule, about: known.names };
      const at = now();
      const [nextSlot] = slotsAfter(schedule, at, 1);
      const wanted = { topic, place, schedule, source: 'command' as const, owner, created: at, nextSlot: nextSlot! };
      const isNew = await db.transaction(async (tx) => {
        const destination = await destinationsIn(tx).keep(place);
        if ((await heardIn(tx).of(topic, destination)) === undefined)
          await heardIn(tx).hear(topic, destination, present(story), newestDay(story));
        return subscriptionsIn(tx).add(wanted);
      });
      const kept = await subscriptionsIn(db).find(subscriptionId(wanted));
      const preview = await followed.latest();
      return { kind: 'subscribed', subscription: await statusOf(kept!), already: !isNew, ...(preview && { preview }) };
    },

    async at(topic, place) {
      return Promise.all((await subscriptionsIn(db).at(topic, place)).map(statusOf));
    },

    preview: (topic, place) => desk().topic(topic).fresh({ place }),

    async pause(choice) {
      const active = (await chosen(choice)).filter(({ state }) => state === 'active');
      await subscriptionsIn(db).pause(
        active.map(({ id }) => id),
        byHand,
      );
      return changed(active);
    },

    async resume(choice) {
      const paused = (await chosen(choice)).filter(({ state }) => state === 'paused');
      for (const { id, schedule } of paused) await subscriptionsIn(db).resume(id, slotsAfter(schedule, now(), 1)[0]!);
      return changed(paused);
    },

    async unsubscribe(choice) {
      const own = (await chosen(choice)).filter(({ source }) => source === 'command');
      const before = await Promise.all(own.map(statusOf));
      await subscriptionsIn(db).remove(own.map(({ id }) => id));
      return before;
    },
  };
}

/** The names by which the story knows those whom a digest is to be about; or what is the matter with one. */
async function knownNames(
  topic: TopicDesk,
  typed: readonly string[] = [],
): Promise<{ readonly names: string[] } | { readonly message: string }> {
  const names = new Set<string>();
  for (const name of typed) {
    const found = await topic.actor(name);
    if (found.kind === 'several') return { message: `“${name}” fits ${found.names.slice(0, 5).join(', ')}: name one of them.` };
    if (found.kind === 'none') {
      const near = found.nearest.length > 0 ? ` Did you mean ${found.nearest.join(', ')}?` : '';
      return { message: `${unknownName(name, found.articles)}${near}` };
    }
    names.add(found.profile.actor.name);
  }
  return { names: [...names] };
}

async function status(db: Database, subscription: Subscription, now: Date): Promise<SubscriptionStatus> {
  const { id, topic, place, schedule, source, state, because } = subscription;
  const last = await deliveriesIn(db).last(id);
  return {
    id,
    topic,
    place,
    schedule: describe(schedule),
    zone: schedule.zone,
    source,
    state,
    ...(because && { because }),
    next: state === 'active' ? slotsAfter(schedule, now, 3).map((slot) => slot.toISOString()) : [],
    ...(last && { last: { slot: last.slot.toISOString(), state: last.state, ...(last.because && { because: last.because }) } }),
  };
}

function newestDay({ articles }: Awaited<ReturnType<TopicDesk['story']>>): string | undefined {
  return articles
    .flatMap(({ published }) => (published.known === 'no' ? [] : [published.date]))
    .sort()
    .at(-1);
}

/** Makes the subscriptions of files what the files say: adds those that are new there, and takes away those that are gone. */
export async function followFiles(db: Database, wanted: readonly FileSchedule[], now: Date): Promise<void> {
  const ids = new Set(wanted.map(subscriptionId));
  const gone = (await subscriptionsIn(db).fromFiles()).filter(({ id }) => !ids.has(id));
  await db.transaction(async (tx) => {
    await subscriptionsIn(tx).remove(gone.map(({ id }) => id));
    for (const one of wanted)
      await subscriptionsIn(tx).add({ ...one, source: 'file', created: now, nextSlot: slotsAfter(one.schedule, now, 1)[0]! });
  });
}

/** Lets everything rest that goes to a place, or to any place of a workspace, from which we were put out. */
export async function restAt(db: Database, place: Parameters<ChatEvents['gone']>[0], because: string): Promise<void> {
  const places = await destinationsIn(db).within(place);
  const active = await subscriptionsIn(db).activeAt(places);
  await subscriptionsIn(db).pause(
    active.map(({ id }) => id),
    because,
  );
}
