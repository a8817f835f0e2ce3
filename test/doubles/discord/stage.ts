/** Real discord.js against the double, as a stage for the contract suite. */
import { connectDiscord } from '../../../src/adapters/discord/connect.ts';
import { createLog } from '../../../src/log.ts';
import type { Shown, StageMaker } from '../../contract/stage.ts';
import { startDiscord } from './discord.ts';
import { CHANNEL, GUILD, OTHER_CHANNEL } from './guild.ts';
import { failure } from './rest.ts';
import type { Interaction, Piece, Posted } from './state.ts';

const POSTS = /^POST \/channels\/\d+\/messages$/;
const GONE = '1100000000000000099';

export const discordStage: StageMaker = async (commands) => {
  const discord = await startDiscord();
  const { state } = discord;
  // An answer that fails only shows in the log; the failure that the suite asks for is not one of the platform's.
  const log = createLog('error', { write: (line) => void (line.includes('secret detail') || state.refusals.push(line)) });
  const adapter = connectDiscord({ token: discord.token, api: discord.api, timeoutMs: 1500 }, log);
  await adapter.start(commands, { gone: () => undefined });
  state.closed.set(OTHER_CHANNEL, failure(403, 50013, 'Missing Permissions'));
  const place = { platform: 'discord', workspace: GUILD } as const;
  const deliveries = () =>
    state.messages.filter(
      ({ channel_id, nonce }) => nonce !== undefined && (channel_id === CHANNEL || state.threads.has(channel_id)),
    );
  return {
    adapter,
    here: { ...place, channel: CHANNEL },
    shares: true,
    correctsInPlace: true,
    run: async ({ topic, verb, options }) => shownBy(await discord.slash(topic, verb, options)),
    latency: async ({ topic, verb, options }) => {
      const started = performance.now();
      const { firstMs = Number.POSITIVE_INFINITY, touched } = await discord.slash(topic, verb, options);
      return { first: firstMs, answer: touched - started };
    },
    say: async (text) => (await discord.say(text)).map(shown),
    press: async (from, label) => {
      const message = from.raw as Posted;
      const pieces = every(message.components);
      const button = pieces.find((piece) => piece.label === label && piece.custom_id);
      const select = pieces.find((piece) => piece.options?.some((option) => option.label === label));
      const pressed = button?.custom_id ?? select?.custom_id;
      if (pressed === undefined) throw new Error(`There is no button “${label}”.`);
      return shownBy(await discord.press(message, pressed, select?.options?.find((option) => option.label === label)?.value));
    },
    delivered: async () => deliveries().map(shown),
    complaints: () => state.refusals.splice(0),
    network: {
      gone: { ...place, channel: GONE },
      forbidden: { ...place, channel: OTHER_CHANNEL },
      trouble: (kind) => discord.fail(POSTS, kind),
      cut: async () => {
        const { resumed } = discord.gateway.seen;
        discord.gateway.drop();
        while (discord.gateway.seen.resumed === resumed) await new Promise((resolve) => setTimeout(resolve, 20));
      },
      pressOutdated: async () => shownBy(await discord.press(state.messages[0]!, 'evidence:3')),
    },
    async stop() {
      await adapter.stop();
      await discord.stop();
    },
  };
};

/** Bubbles of an interaction, in the order in which they came. */
function shownBy({ original, followUps }: Interaction): readonly Shown[] {
  return [...(original ? [original] : []), ...followUps].map(shown);
}

function shown(message: Posted): Shown {
  const pieces = every(message.components);
  return {
    text: pieces.flatMap((piece) => (piece.content === undefined ? [] : [bare(piece.content)])).join('\n'),
    toAll: (message.flags & 64) === 0,
    buttons: pieces.flatMap((piece) => [
      ...(piece.label && piece.custom_id ? [piece.label] : []),
      ...(piece.options ?? []).map(({ label }) => label),
    ]),
    raw: message,
  };
}

function every(pieces: readonly Piece[]): readonly Piece[] {
  return pieces.flatMap((piece) => [piece, ...every(piece.components ?? []), ...(piece.accessory ? [piece.accessory] : [])]);
}

/** Without the addresses of links; other marks are no letters. */
function bare(markdown: string): string {
  return markdown.replace(/\]\(<[^>]*>\)/g, ']');
}
