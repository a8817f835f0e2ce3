/** The REST half of the double: the routes that a bot like ours needs, strict about bodies, rights and times. */
import { ChannelType } from 'discord.js';
import { APPLICATION, botUser, channels, DM, GUILD, guild } from './guild.ts';
import { type BodyKind, refusal } from './refusal.ts';
import type { Posted, Reply, State } from './state.ts';

interface Call {
  readonly state: State;
  readonly body: Record<string, unknown>;
  readonly query: URLSearchParams;
}

type Route = readonly [method: string, path: RegExp, answer: (call: Call, ...ids: string[]) => Reply];

/** A failure as Discord words it: JSON error codes of its documentation. */
export const failure = (status: number, code: number, message: string): Reply => ({ status, body: { code, message } });

export function respond(
  state: State,
  method: string,
  path: string,
  query: URLSearchParams,
  body: Record<string, unknown>,
): Reply {
  for (const [wanted, form, answer] of ROUTES) {
    const match = method === wanted && form.exec(path);
    if (match) return answer({ state, body, query }, ...match.slice(1));
  }
  state.refusals.push(`${method} ${path}: no such route in the double`);
  return failure(404, 0, '404: Not Found');
}

const ROUTES: readonly Route[] = [
  ['GET', /^\/users\/@me$/, () => ({ status: 200, body: botUser })],
  ['GET', /^\/(?:oauth2\/)?applications\/@me$/, ({ state }) => ({ status: 200, body: state.application })],
  [
    'GET',
    /^\/users\/@me\/guilds$/,
    () => ({ status: 200, body: [{ id: GUILD, name: guild.name, permissions: guild.roles[0]?.permissions }] }),
  ],
  ['POST', /^\/users\/@me\/channels$/, () => ({ status: 200, body: { id: DM, type: ChannelType.DM, recipients: [] } })],
  ['GET', /^\/applications\/\d+(?:\/guilds\/\d+)?\/commands$/, ({ state }) => ({ status: 200, body: state.commands })],
  ['PUT', /^\/applications\/\d+(?:\/guilds\/(\d+))?\/commands$/, putCommands],
  ['POST', /^\/interactions\/(\d+)\/([\w-]+)\/callback$/, callback],
  ['POST', /^\/webhooks\/\d+\/([\w-]+)$/, followUp],
  ['PATCH', /^\/webhooks\/\d+\/([\w-]+)\/messages\/@original$/, editOriginal],
  ['DELETE', /^\/webhooks\/\d+\/([\w-]+)\/messages\/@original$/, deleteOriginal],
  ['GET', /^\/channels\/(\d+)$/, (call, id) => inChannel(call, id, () => ({ status: 200, body: channelOf(call.state, id) }))],
  ['POST', /^\/channels\/(\d+)\/typing$/, () => ({ status: 204 })],
  ['GET', /^\/channels\/(\d+)\/messages$/, history],
  ['POST', /^\/channels\/(\d+)\/messages$/, createMessage],
  [
    'GET',
    /^\/channels\/(\d+)\/messages\/(\d+)$/,
    (call, id, message) => withMessage(call, id!, message!, (found) => shown(found)),
  ],
  ['PATCH', /^\/channels\/(\d+)\/messages\/(\d+)$/, editMessage],
  ['DELETE', /^\/channels\/(\d+)\/messages\/(\d+)$/, deleteMessage],
  ['POST', /^\/channels\/(\d+)\/messages\/(\d+)\/threads$/, startThread],
  ['PATCH', /^\/channels\/(\d+)$/, openThread],
];

function checked(state: State, kind: BodyKind, body: unknown, then: () => Reply): Reply {
  const why = refusal(kind, body);
  if (why === undefined) return then();
  state.refusals.push(`${kind}: ${why}`);
  return failure(400, 50035, `Invalid Form Body: ${why}`);
}

function putCommands({ state, body }: Call): Reply {
  const bodies = body as unknown as Record<string, unknown>[];
  const bad = bodies.map((one) => refusal('command', one)).find((why) => why !== undefined);
  if (bad !== undefined) {
    state.refusals.push(`command: ${bad}`);
    return failure(400, 50035, `Invalid Form Body: ${bad}`);
  }
  state.registrations++;
  state.commands = bodies.map((one) => ({
    ...one,
    id: state.nextId(),
    application_id: APPLICATION,
    version: state.nextId(),
    nsfw: false,
  }));
  return { status: 200, body: state.commands };
}

function callback({ state, body }: Call, id = '', token = ''): Reply {
  const interaction = state.interactions.get(token);
  if (interaction?.id !== id || Date.now() - interaction.at > 3000) return failure(404, 10062, 'Unknown interaction');
  if (interaction.answered) return failure(400, 40060, 'Interaction has already been acknowledged.');
  const { type, data } = body as { type: number; data?: Record<string, unknown> };
  const take = (): Reply => {
    interaction.answered = true;
    const flags = Number(data?.['flags'] ?? 0);
    if (type === 4) interaction.original = state.add(interaction.channel, data!, flags, APPLICATION);
    if (type === 5) interaction.deferred = flags;
    if (type === 7 && interaction.message) Object.assign(interaction.message, { components: data!['components'] });
    if (type === 8) interaction.choices = data!['choices'] as never;
    interaction.settle();
    return { status: 204 };
  };
  if (type === 8) return checked(state, 'autocomplete', { type, data }, take);
  return type === 4 || type === 7 ? checked(state, 'answer', data, take) : take();
}

function followUp({ state, body }: Call, token = ''): Reply {
  const interaction = state.interactions.get(token);
  if (!interaction?.answered) return failure(404, 10015, 'Unknown Webhook');
  return checked(state, 'answer', body, () => {
    const deferred = interaction.deferred;
    const flags = Number(body['flags'] ?? 0);
    // What follows a deferred answer takes its place, and its audience.
    const message = state.add(
      interaction.channel,
      body,
      deferred === undefined ? flags : (flags & ~64) | (deferred & 64),
      APPLICATION,
    );
    if (deferred !== undefined) interaction.original = message;
    else interaction.followUps.push(message);
    interaction.deferred = undefined;
    interaction.settle();
    return { status: 200, body: shown(message) };
  });
}

function editOriginal({ state, body }: Call, token = ''): Reply {
  const interaction = state.interactions.get(token);
  if (!interaction?.answered) return failure(404, 10015, 'Unknown Webhook');
  return checked(state, 'answerEdit', body, () => {
    if (interaction.original) Object.assign(interaction.original, { components: body['components'] });
    else
      interaction.original = state.add(
        interaction.channel,
        body,
        Number(body['flags'] ?? 0) | (interaction.deferred ?? 0),
        APPLICATION,
      );
    interaction.deferred = undefined;
    interaction.settle();
    return { status: 200, body: shown(interaction.original) };
  });
}

function deleteOriginal({ state }: Call, token = ''): Reply {
  const interaction = state.interactions.get(token);
  if (!interaction?.answered) return failure(404, 10015, 'Unknown Webhook');
  interaction.deferred = undefined;
  return { status: 204 };
}

function createMessage(call: Call, id = ''): Reply {
  const { state, body } = call;
  return inChannel(call, id, () =>
    checked(state, 'message', body, () => {
      state.archived.delete(id);
      const same = state.messages.find((one) => one.channel_id === id && one.nonce !== undefined && one.nonce === body['nonce']);
      return { status: 200, body: shown(same ?? state.add(id, body, Number(body['flags'] ?? 0), APPLICATION)) };
    }),
  );
}

/** Nonces are not in the history: that they would be is nowhere promised. */
function history(call: Call, id = ''): Reply {
  return inChannel(call, id, () => {
    const before = call.query.get('before');
    const after = call.query.get('after');
    const limit = Number(call.query.get('limit') ?? 50);
    const all = call.state.messages.filter(
      (one) =>
        one.channel_id === id &&
        (one.flags & 64) === 0 &&
        (!before || BigInt(one.id) < BigInt(before)) &&
        (!after || BigInt(one.id) > BigInt(after)),
    );
    // Those right after a message where one is named, else the newest; newest first either way.
    const some = (after ? all.slice(0, limit) : all.slice(-limit)).toReversed();
    return { status: 200, body: some.map(({ nonce: _, ...message }) => shown(message)) };
  });
}

function editMessage(call: Call, id = '', message = ''): Reply {
  if (call.state.archived.has(id)) return ARCHIVED;
  return withMessage(call, id, message, (found) => {
    const edited = checked(call.state, 'edit', call.body, () => ({ status: 200 }));
    if (edited.status === 200) Object.assign(found, { components: call.body['components'], edited: true });
    return edited.status === 200 ? shown(found) : edited;
  });
}

const ARCHIVED = failure(400, 50083, 'Thread is archived');

function deleteMessage(call: Call, id = '', message = ''): Reply {
  if (call.state.archived.has(id)) return ARCHIVED;
  const reply = withMessage(call, id, message, (found) => found);
  if (reply.status !== 200) return reply;
  call.state.messages.splice(call.state.messages.indexOf(reply.body as Posted), 1);
  return { status: 204 };
}

/** All that we change of a thread is that it goes on. */
function openThread({ state, body }: Call, id = ''): Reply {
  if (!state.threads.has(id) || JSON.stringify(body) !== '{"archived":false}') return failure(400, 50035, 'Invalid Form Body');
  state.archived.delete(id);
  return { status: 200, body: state.threads.get(id) };
}

function startThread(call: Call, id = '', message = ''): Reply {
  const { state, body } = call;
  return inChannel(call, id, () =>
    checked(state, 'thread', body, () => {
      if (state.threads.has(message)) return failure(400, 160004, 'A thread has already been created for this message');
      state.threads.set(message, {
        id: message,
        type: ChannelType.PublicThread,
        parent_id: id,
        guild_id: GUILD,
        name: String(body['name']),
      });
      return { status: 201, body: state.threads.get(message) };
    }),
  );
}

function inChannel({ state }: Call, id: string | undefined, then: () => Reply): Reply {
  const closed = state.closed.get(id ?? '');
  if (closed) return closed;
  return channelOf(state, id) ? then() : failure(404, 10003, 'Unknown Channel');
}

function withMessage(call: Call, id: string, message: string, then: (found: Posted) => unknown): Reply {
  return inChannel(call, id, () => {
    const found = call.state.messages.find((one) => one.channel_id === id && one.id === message);
    return found ? { status: 200, body: then(found) } : failure(404, 10008, 'Unknown Message');
  });
}

function channelOf(state: State, id: string | undefined): object | undefined {
  const known =
    channels.find((channel) => channel.id === id) ??
    state.threads.get(id ?? '') ??
    (id === DM ? { id: DM, type: ChannelType.DM } : undefined);
  return known && { ...known, last_message_id: state.messages.findLast((one) => one.channel_id === id)?.id ?? null };
}

function shown(message: Omit<Posted, 'nonce'> & { nonce?: unknown }): object {
  return { ...message };
}
