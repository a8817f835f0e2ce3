/** Commands over a small story of our own, with subscriptions that are kept in an embedded database. */
import type { CommandDesk } from '../../../src/commands/command.ts';
import { commandDesk } from '../../../src/commands/dispatch.ts';
import { subscribing } from '../../../src/delivery/subscribing.ts';
import { openDesk } from '../../../src/desk/open.ts';
import type { Desk } from '../../../src/desk.ts';
import { followedTopics } from '../../../src/main.ts';
import { storageOn } from '../../../src/storage/open.ts';
import { emptyDatabase } from '../../empty-database.ts';

export interface KeepingHouse {
  readonly commands: CommandDesk;
  close(): Promise<void>;
}

export async function keepingHouse(): Promise<KeepingHouse> {
  const storage = storageOn(await emptyDatabase());
  const subscriptions = subscribing({ db: storage.engine.db, desk: () => desk, now: () => new Date() });
  const { memory, readings } = storage;
  const desk: Desk = openDesk({ topics: await followedTopics({}), memory, readings, subscriptions });
  return { commands: commandDesk(desk), close: () => storage.close() };
}
