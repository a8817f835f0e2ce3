import type { MonitorAddress } from '../adapters/web/monitor.ts';
import type { ChatAdapter, ChatEvents } from '../chat.ts';
import type { CommandDesk } from '../commands/command.ts';
import { commandDesk } from '../commands/dispatch.ts';
import type { Settings } from '../config/settings.ts';
import type { Topic } from '../config/topic.ts';
import { newsroom } from '../delivery/newsroom.ts';
import { followFiles, restAt, subscribing } from '../delivery/subscribing.ts';
import { startWorker } from '../delivery/worker.ts';
import { type FollowedTopic, openDesk } from '../desk/open.ts';
import type { Desk } from '../desk.ts';
import type { Log } from '../log.ts';
import { deliveriesIn } from '../storage/deliveries.ts';
import { openStorage, type Storage } from '../storage/open.ts';
import { type ChatOutcome, connectChats, posters } from './chats.ts';
import type { Role } from './roles.ts';

export interface HouseParts {
  readonly settings: Settings;
  readonly topics: readonly (FollowedTopic & Pick<Topic, 'managers' | 'schedules'>)[];
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
export async function openHouse({ settings, topics, roles, log, terminal, prompt }: HouseParts): Promise<House> {
  const storage = await openStorage({
    directory: settings.dataFolder,
    warn: (message) => log.warn(message),
    ...(settings.databaseUrl && { databaseUrl: settings.databaseUrl.reveal() }),
    ...(settings.secretKey && { secretKey: settings.secretKey.reveal() }),
  });
  const now = () => new Date();
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
  const parts = {
    settings,
    log,
    inbound: storage.inboundIds,
    installations: storage.installations,
    managers: Object.fromEntries(topics.map(({ profile, managers }) => [profile.slug, managers.slack])),
  };
  const talking = roles.includes('chat');
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
    ? await startWorker({
        engine: storage.engine,
        newsroom: newsroom(desk, storage.memory),
        posters: talking ? adapters : [...(await posters(parts)), terminal],
        now,
        onProblem: (message, error) => log.error({ err: error }, message),
      })
    : undefined;
  const monitor = roles.includes('web') ? await watch(settings.monitor, storage, chats, log) : undefined;
  return {
    commands,
    chats,
    async stop() {
      await monitor?.stop();
      await worker?.stop();
      await Promise.all(adapters.map((adapter) => adapter.stop()));
      await storage.close();
    },
  };
}

/** Another process of this machine may serve the address already: that keeps this one from nothing else. */
async function watch(address: MonitorAddress, { engine }: Storage, chats: readonly ChatOutcome[], log: Log) {
  const deliveries = deliveriesIn(engine.db);
  const { startMonitor } = await import('../adapters/web/monitor.ts');
  try {
    const monitor = await startMonitor(address, {
      chats: () =>
        chats.filter(({ state }) => state !== 'off').map(({ title, state }) => ({ title, connected: state === 'connected' })),
      deliveries: () => deliveries.countByState(),
    });
    log.info(`Health and metrics: http://${address.host}:${monitor.port}/health, /metrics`);
    return monitor;
  } catch (error) {
    const { host, port } = address;
    log.warn(
      { err: error },
      `Health and metrics are not served: ${host}:${port} can't be used. Set another under “monitor” in rapporteur.yaml.`,
    );
    return undefined;
  }
}
