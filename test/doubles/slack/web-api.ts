/** The Web API half of the double: the methods that an app like ours needs, strict about arguments, scopes and rights. */
import { refusal, textRefusal } from './refusal.ts';
import type { Posted, State, View } from './state.ts';
import { ADMIN, APP_TOKEN, BOT, BOT_ID, BOT_TOKEN, CHANNEL, channels, ORGANISATION, TEAM, users } from './workspace.ts';

export type Answer = Readonly<Record<string, unknown>>;

interface Method {
  /** Any of them is enough; by the kind of channel where several are named. */
  readonly scopes: readonly string[];
  readonly takes: readonly string[];
  run(state: State, body: Record<string, unknown>): Answer;
}

const fail = (error: string): Answer => ({ ok: false, error });

/** Calls a method as its token may. `granted` are the scopes of our manifest. */
export function call(
  state: State,
  name: string,
  token: string,
  body: Record<string, unknown>,
  granted: ReadonlySet<string>,
): Answer {
  state.calls.push(name);
  const method = METHODS[name];
  if (!method) return refuse(state, name, 'no such method in the double', 'unknown_method');
  if (!OPEN.has(name) && token !== (name === 'apps.connections.open' ? APP_TOKEN : BOT_TOKEN)) return fail('invalid_auth');
  if (method.scopes.length > 0 && !method.scopes.some((scope) => granted.has(scope))) {
    return refuse(state, name, `needs ${method.scopes.join(' or ')}`, 'missing_scope');
  }
  const unknown = Object.keys(body).filter((key) => key !== 'team_id' && !method.takes.includes(key));
  if (unknown.length > 0) return refuse(state, name, `takes no ${unknown.join(', ')}`, 'invalid_arguments');
  return method.run(state, body);
}

function refuse(state: State, name: string, why: string, error: string): Answer {
  state.refusals.push(`${name}: ${why}`);
  return fail(error);
}

/** Methods that need no token. */
const OPEN: ReadonlySet<string> = new Set(['api.test', 'oauth.v2.access']);

const METHODS: Readonly<Record<string, Method>> = {
  // Installations by a workspace are tried with `emulate`; here an organisation installs us as a whole.
  'oauth.v2.access': {
    scopes: [],
    takes: ['client_id', 'client_secret', 'code', 'redirect_uri'],
    run: () => ({
      ...{ ok: true, app_id: 'A1', authed_user: { id: ADMIN }, scope: 'commands', token_type: 'bot', access_token: BOT_TOKEN },
      ...{ bot_user_id: BOT, is_enterprise_install: true, enterprise: { id: ORGANISATION, name: 'Svitlo Group' }, team: null },
    }),
  },
  'auth.test': {
    scopes: [],
    takes: [],
    run: () => ({ ok: true, team_id: TEAM, team: 'Svitlo', user_id: BOT, user: 'rapporteur', bot_id: BOT_ID }),
  },
  'api.test': { scopes: [], takes: [], run: () => ({ ok: true }) },
  'users.info': {
    scopes: ['users:read'],
    takes: ['user'],
    run: (_, { user }) => (users[String(user)] ? { ok: true, user: users[String(user)] } : fail('user_not_found')),
  },
  'users.conversations': {
    scopes: ['channels:read', 'groups:read'],
    takes: ['user', 'types', 'exclude_archived', 'limit', 'cursor'],
    run: () => ({ ok: true, channels: [channels[CHANNEL]] }),
  },
  'conversations.info': {
    scopes: ['channels:read', 'groups:read'],
    takes: ['channel'],
    run: (_, { channel }) => {
      const known = channels[String(channel)];
      return known ? { ok: true, channel: known } : fail('channel_not_found');
    },
  },
  'conversations.history': {
    scopes: ['channels:history', 'groups:history', 'im:history'],
    takes: ['channel', 'limit', 'cursor', 'include_all_metadata'],
    run: (state, body) => history(state, body, ({ thread_ts }) => thread_ts === undefined),
  },
  'conversations.replies': {
    scopes: ['channels:history', 'groups:history', 'im:history'],
    takes: ['channel', 'ts', 'limit', 'cursor', 'include_all_metadata', 'oldest', 'inclusive'],
    run: (state, body) =>
      history(
        state,
        body,
        ({ ts, thread_ts }) =>
          (ts === body['ts'] || thread_ts === body['ts']) && (body['oldest'] === undefined || ts >= String(body['oldest'])),
        'oldestFirst',
      ),
  },
  'chat.postMessage': {
    scopes: ['chat:write'],
    takes: ['channel', 'text', 'blocks', 'thread_ts', 'metadata', 'unfurl_links', 'unfurl_media', 'link_names'],
    run: postMessage,
  },
  'chat.update': {
    scopes: ['chat:write'],
    takes: ['channel', 'ts', 'text', 'blocks', 'metadata', 'link_names'],
    run: update,
  },
  'chat.delete': { scopes: ['chat:write'], takes: ['channel', 'ts'], run: takeAway },
  'views.publish': { scopes: [], takes: ['user_id', 'view'], run: publish },
  'views.open': { scopes: [], takes: ['trigger_id', 'view'], run: open },
  'views.update': { scopes: [], takes: ['view_id', 'view'], run: updateView },
  'assistant.threads.setSuggestedPrompts': {
    scopes: ['assistant:write'],
    takes: ['channel_id', 'thread_ts', 'title', 'prompts'],
    run: (state, { prompts }) => {
      if (!state.hasAgents) return fail('not_allowed_token_type');
      if (!Array.isArray(prompts) || prompts.length > 4) return fail('invalid_prompts');
      state.prompts.push(prompts);
      return { ok: true };
    },
  },
  'assistant.threads.setStatus': {
    scopes: ['assistant:write', 'chat:write'],
    takes: ['channel_id', 'thread_ts', 'status'],
    run: (state, { status, channel_id, thread_ts }) => {
      const root = state.messages.find((one) => one.channel === channel_id && one.ts === thread_ts);
      if (!state.hasAgents || root === undefined) return fail('invalid_thread_ts');
      state.statuses.push(String(status));
      return { ok: true };
    },
  },
};

/** Why the body of a message would be refused, wherever it goes. */
export function messageRefusal(body: Record<string, unknown>): string | undefined {
  return refusal('message', body['blocks']) ?? textRefusal(body['text']);
}

function postMessage(state: State, body: Record<string, unknown>): Answer {
  const channel = String(body['channel']);
  const why = messageRefusal(body);
  if (why !== undefined) return refuse(state, 'chat.postMessage', why, 'invalid_blocks');
  for (const loud of ['unfurl_links', 'unfurl_media', 'link_names']) {
    if (body[loud] !== 'false') return refuse(state, 'chat.postMessage', `${loud} is not off`, 'invalid_arguments');
  }
  const known = users[channel] ? { is_member: true } : channels[channel];
  if (!known) return fail('channel_not_found');
  if (!known.is_member) return fail('not_in_channel');
  const posted = state.add(channel, body, false);
  return { ok: true, ts: posted.ts, channel, message: posted };
}

function update(state: State, body: Record<string, unknown>): Answer {
  const why = messageRefusal(body);
  if (why !== undefined) return refuse(state, 'chat.update', why, 'invalid_blocks');
  const found = state.messages.find((one) => one.ts === body['ts'] && one.channel === body['channel'] && !one.deleted);
  if (!found) return fail('message_not_found');
  const { metadata: _, ...rest } = found;
  // The strictest that Slack might do: what is not given is gone.
  state.messages[state.messages.indexOf(found)] = {
    ...rest,
    text: String(body['text']),
    blocks: body['blocks'] as Posted['blocks'],
    ...(body['metadata'] !== undefined && { metadata: body['metadata'] as NonNullable<Posted['metadata']> }),
  };
  return { ok: true, ts: found.ts, channel: found.channel };
}

function takeAway(state: State, { channel, ts }: Record<string, unknown>): Answer {
  const found = state.messages.find((one) => one.ts === ts && one.channel === channel && !one.deleted);
  if (!found) return fail('message_not_found');
  if (found.bot_id !== BOT_ID) return fail('cant_delete_message');
  found.deleted = true;
  return { ok: true, ts, channel };
}

function history(
  state: State,
  body: Record<string, unknown>,
  isMeant: (message: Posted) => boolean,
  order: 'newestFirst' | 'oldestFirst' = 'newestFirst',
): Answer {
  const channel = channels[String(body['channel'])];
  if (!channel) return fail('channel_not_found');
  if (!channel.is_member) return fail('not_in_channel');
  const all = state.messages.filter((one) => one.channel === channel.id && !one.ephemeral && !one.deleted && isMeant(one));
  if (order === 'oldestFirst' && all.length === 0) return fail('thread_not_found');
  const ordered = order === 'newestFirst' ? all.toReversed() : all;
  const from = Number(body['cursor'] || 0);
  const to = from + Number(body['limit'] ?? 100);
  const withMetadata = body['include_all_metadata'] === 'true';
  const messages = ordered
    .slice(from, to)
    .map(({ metadata, ...rest }) => (withMetadata && metadata ? { ...rest, metadata } : rest));
  return { ok: true, messages, response_metadata: { next_cursor: to < ordered.length ? String(to) : '' } };
}

function publish(state: State, { user_id, view }: Record<string, unknown>): Answer {
  const why = refusal('home', view);
  if (why !== undefined) return refuse(state, 'views.publish', why, 'invalid_arguments');
  const made = { id: `V${state.nextId()}`, ...(view as Omit<View, 'id'>) };
  state.homes.set(String(user_id), made);
  return { ok: true, view: made };
}

function open(state: State, { trigger_id, view }: Record<string, unknown>): Answer {
  if (!state.triggers.delete(String(trigger_id)))
    return refuse(state, 'views.open', 'the trigger is used or old', 'expired_trigger_id');
  const why = refusal('modal', view);
  if (why !== undefined) return refuse(state, 'views.open', why, 'invalid_arguments');
  const made = { id: `V${state.nextId()}`, ...(view as Omit<View, 'id'>) };
  state.modals.push(made);
  return { ok: true, view: made };
}

function updateView(state: State, { view_id, view }: Record<string, unknown>): Answer {
  const why = refusal('modal', view);
  if (why !== undefined) return refuse(state, 'views.update', why, 'invalid_arguments');
  const at = state.modals.findIndex(({ id }) => id === view_id);
  if (at < 0) return fail('not_found');
  const made = { id: String(view_id), ...(view as Omit<View, 'id'>) };
  state.modals[at] = made;
  return { ok: true, view: made };
}
