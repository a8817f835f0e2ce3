import { openWeb } from '../adapters/web/server.ts';
import type { ChatAdapter, ChatEvents } from '../chat.ts';
import type { CommandDesk } from '../commands/command.ts';
import { commandDesk } from '../commands/dispatch.ts';
import type { Settings } from '../config/settings.ts';
import type { Topic } from '../config/topic.ts';
import { correcting, type Editor } from '../delivery/correcting.ts';
import { newsroom } from '../delivery/newsroom.ts';
import type { Poster } from '../delivery/outcome.ts';
import { followFiles, restAt, subscribing } from '../delivery/subscribing.ts';
import { startWorker, type Worker } from '../delivery/worker.ts';
import { type FollowedTopic, openDesk } from '../desk/open.ts';
import type { Desk } from '../desk.ts';
import type { Log } from '../log.ts';
import { fromStore } from '../main.ts';
import { composeArrivals } from '../message/compose/notice.ts';
import { standingsOf } from '../sources/feeds/standing.ts';
import { deliveriesIn } from '../storage/deliveries.ts';
import { openStorage, type Storage } from '../storage/open.ts';
import { type Web, WebError } from '../web.ts';
import { type ChatOutcome, connectChats, posters } from './chats.ts';
import { watchFeeds } from './feeds.ts';
import type { Role } from './roles.ts';

export interface HouseParts {
  readonly settings: Settings;
  readonly topics: readonly (FollowedTopic & Pick<Topic, 'managers' | 'schedules' | 'feeds'>)[];
  readonly roles: readonly Role[];
  readonly log: Log;
  /** This process's own terminal, to which digests may be delivered, and to files by its side. */
  readonly terminal: ChatAdapter;
  /** Whether somebody sits at the terminal and talks there. */
  readonly prompt: boolean;
}

/** Everything that runs in a process, and how it ends. */
export interface House {
  readonly commands: CommandDesk;
  readonly chats: readonly ChatOutcome[];
  /** Lets what is under way finish, and closes the store last. */
  stop(): Promise<void>;
}

/** Opens the store, the desk over it, and the roles that are wanted. Throws `StorageError`. */
export async function openHouse({ settings, topics: configured, roles, log, terminal, prompt }: HouseParts): Promise<House> {
  const storage = await openStorage({
    directory: settings.dataFolder,
    warn: (message) => log.warn(message),
    ...(settings.databaseUrl && { databaseUrl: settings.databaseUrl.reveal() }),
    ...(settings.secretKey && { secretKey: settings.secretKey.reveal() }),
  });
  const now = () => new Date();
  const topics = fromStore(configured, storage.feeds);
  const subscriptions = subscribing({ db: storage.engine.db, desk: () => desk, now });
  const desk: Desk = openDesk({ topics, memory: storage.memory, readings: storage.readings, subscriptions });
  const commands = commandDesk(desk);
  const events: ChatEvents = {
    gone(place, why) {
      log.warn({ place }, why);
      restAt(storage.engine.db, place, why).catch((error) => log.error({ err: error }, 'Subscriptions could not be paused'));
    },
  };
  if (prompt) await terminal.start(commands, events);
  const web = openWeb(settings.web);
  const parts = {
    settings,
    web,
    log,
    inbound: storage.inboundIds,
    installations: storage.installations,
    managers: Object.fromEntries(topics.map(({ profile, managers }) => [profile.slug, managers.slack])),
  };
  const talking = roles.includes('chat');
  if (talking) await readAhead(desk, log);
  const chats = talking ? await connectChats(parts, commands, events) : [];
  const adapters = [...chats.flatMap(({ adapter }) => adapter ?? []), terminal];
  const posting = roles.includes('worker');
  if (posting)
    await followFiles(
      storage.engine.db,
      topics.flatMap((topic) => topic.schedules),
      now(),
    );
  const worker = posting
    ? await startPosting(storage, desk, talking ? adapters : [...(await posters(parts)), terminal], log)
    : undefined;
  if (roles.includes('web')) await watch(web, storage, topics, chats, log);
  const feeds =
    posting && topics.some((topic) => topic.feeds.length > 0)
      ? watchFeeds({
          settings: settings.feeds,
          topics,
          storage,
          desk,
          log,
          onArrivals: (topic, articles) => {
            if (prompt) void terminal.tell('', '', composeArrivals(topic, desk.topic(topic).title, articles));
          },
        })
      : undefined;
  return {
    commands,
    chats,
    async stop() {
      await web.stop();
      await feeds?.stop();
      await worker?.stop();
      await Promise.all(adapters.map((adapter) => adapter.stop()));
      await storage.close();
    },
  };
}

/** The worker, and the corrections of what it has posted. */
function startPosting(
  { engine, memory }: Storage,
  desk: Desk,
  adapters: readonly (Poster & Editor)[],
  log: Log,
): Promise<Worker> {
  const shared = {
    newsroom: newsroom(desk, memory),
    now: () => new Date(),
    onProblem: (message: string, error: unknown) => log.error({ err: error }, message),
  };
  return startWorker({
    ...shared,
    engine,
    posters: adapters,
    correct: correcting({ ...shared, db: engine.db, desk, editors: adapters }),
  });
}

/** Before anybody can ask: reading takes long enough without a pause for a platform to give up on the first command. */
async function readAhead({ topics }: Desk, log: Log): Promise<void> {
  for (const topic of topics)
    await topic.story().catch((error) => log.error({ err: error, topic: topic.slug }, 'Articles could not be read'));
}

/** Another process of this machine may serve the address already: that keeps this one from nothing else. */
async function watch(
  web: Web,
  { engine, feeds: store }: Storage,
  topics: HouseParts['topics'],
  chats: readonly ChatOutcome[],
  log: Log,
): Promise<void> {
  const deliveries = deliveriesIn(engine.db);
  const { serveMonitor } = await import('../adapters/web/monitor.ts');
  try {
    const port = await serveMonitor(web, {
      chats: () =>
        chats
          .filter(({ state }) => state !== 'off')
          .map(({ title, adapter }) => ({ title, connected: adapter?.isConnected() ?? false })),
      deliveries: () => deliveries.countByState(),
      async feeds() {
        const found = await Promise.all(
          topics.map(async ({ profile: { slug: topic }, feeds }) =>
            standingsOf(feeds, feeds.length > 0 ? await store.states(topic) : [], new Date()).map((one) => ({ topic, ...one })),
          ),
        );
        return found.flat();
      },
    });
    log.info({ port }, 'Health and metrics are served at /health and /metrics');
  } catch (error) {
    if (!(error instanceof WebError)) throw error;
    log.warn(`Health and metrics are not served: ${error.message}`);
  }
}
