/** What a person may do, and who could do it instead. */
import type { WebClient } from '@slack/web-api';
import type { Asker } from '../../commands/command.ts';
import type { Log } from '../../log.ts';
import type { Destination } from '../../message/place.ts';

/** Member ids, by topic, of those who may manage its subscriptions without being administrators. */
export type Managers = Readonly<Record<string, readonly string[]>>;

/** Somebody who asks something of a topic; `managed` says whether it is something that not everybody may do. */
export interface Asking {
  readonly user: string;
  readonly place: Destination;
  readonly topic: string;
  readonly managed: boolean;
}

export interface People {
  asker(client: WebClient, asking: Asking): Promise<Asker>;
}

/** A person's rights are asked for again after so long. */
const KEPT_MS = 5 * 60_000;
const MOST_KEPT = 5000;
/** So many names stand in a refusal. */
const MOST_NAMES = 5;

interface Person {
  readonly name: string;
  readonly isAdmin: boolean;
  readonly known: number;
}

export function people(managers: Managers, log: Log): People {
  const kept = new Map<string, Person>();

  async function person(client: WebClient, workspace: string, user: string): Promise<Person> {
    const key = `${workspace}/${user}`;
    const known = kept.get(key);
    if (known && Date.now() - known.known < KEPT_MS) return known;
    const { user: found } = await client.users.info({ user });
    const name = found?.profile?.display_name || found?.profile?.real_name || found?.name || user;
    const made = { name, isAdmin: found?.is_admin === true || found?.is_owner === true, known: Date.now() };
    if (kept.size >= MOST_KEPT) kept.clear();
    kept.set(key, made);
    return made;
  }

  async function mayManage(client: WebClient, { user, place, topic, managed }: Asking): Promise<boolean> {
    // Of a direct message everybody is the manager.
    if (place.channel.startsWith('D')) return true;
    if (!managed) return false;
    if (managers[topic]?.includes(user)) return true;
    try {
      return (await person(client, place.workspace, user)).isAdmin;
    } catch (error) {
      log.warn({ err: error }, 'rights could not be looked up');
      return false;
    }
  }

  async function names(client: WebClient, workspace: string, topic: string): Promise<readonly string[]> {
    const users = (managers[topic] ?? []).slice(0, MOST_NAMES);
    const found = await Promise.all(users.map((user) => person(client, workspace, user).catch(() => undefined)));
    return found.flatMap((one) => one?.name ?? []);
  }

  return {
    async asker(client, asking) {
      const may = await mayManage(client, asking);
      const named = asking.managed && !may ? await names(client, asking.place.workspace, asking.topic) : [];
      return {
        platform: 'slack',
        user: asking.user,
        mayManage: may,
        managers: ['an administrator of this workspace', ...named].join(', ').replace(/, ([^,]*)$/, ' or $1'),
      };
    },
  };
}
