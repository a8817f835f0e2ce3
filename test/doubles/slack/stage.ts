/** Real Bolt against the double, as a stage for the contract suite. */
import { connectSlack } from '../../../src/adapters/slack/connect.ts';
import { SCOPES } from '../../../src/adapters/slack/scopes.ts';
import { createLog } from '../../../src/log.ts';
import type { Shown, StageMaker } from '../../contract/stage.ts';
import { slackPorts } from './ports.ts';
import { startSlack } from './slack.ts';
import type { Interaction, Piece, Posted } from './state.ts';
import { APP_TOKEN, BOT_TOKEN, CHANNEL, OTHER_CHANNEL, TEAM } from './workspace.ts';

export const slackStage: StageMaker = async (commands) => {
  const slack = await startSlack(new Set(Object.keys(SCOPES)));
  const { state } = slack;
  // An answer that fails only shows in the log; the failure that the suite asks for is not one of the platform's.
  const log = createLog('error', { write: (line) => void (line.includes('secret detail') || state.refusals.push(line)) });
  const entrance = { kind: 'socket', appToken: APP_TOKEN } as const;
  const adapter = connectSlack({ botToken: BOT_TOKEN, entrance, api: slack.api, timeoutMs: 500 }, slackPorts(), log);
  await adapter.start(commands, { gone: () => undefined });
  const place = { platform: 'slack', workspace: TEAM } as const;
  return {
    adapter,
    here: { ...place, channel: CHANNEL },
    shares: true,
    correctsInPlace: true,
    run: async ({ topic, typed }) => shownBy(await slack.slash(topic, typed)),
    latency: async ({ topic, typed }) => {
      const started = performance.now();
      const { ack, touched } = await slack.slash(topic, typed);
      return { first: ack?.ms ?? Number.POSITIVE_INFINITY, answer: touched - started };
    },
    say: async (text) => (await slack.say(text)).map(shown),
    press: async (from, label) => {
      const message = from.raw as Posted;
      const pieces = every(message.blocks);
      const button = pieces.find((piece) => piece.type === 'button' && textOf(piece.text) === label);
      const select = pieces.find((piece) => piece.options?.some((option) => textOf(option.text) === label));
      const value = button?.value ?? select?.options?.find((option) => textOf(option.text) === label)?.value;
      const id = (button ?? select)?.action_id;
      if (id === undefined || value === undefined) throw new Error(`There is no button “${label}”.`);
      return shownBy(await slack.press(message, id, value));
    },
    delivered: async () =>
      state.messages.filter(({ metadata, channel, deleted }) => metadata && channel === CHANNEL && !deleted).map(shown),
    complaints: () => state.refusals.splice(0),
    network: {
      gone: { ...place, channel: 'C0NOWHERE' },
      forbidden: { ...place, channel: OTHER_CHANNEL },
      trouble: (kind) => slack.fail(/chat\.postMessage/, kind),
      cut: () => slack.socket.disconnect(),
      pressOutdated: async () => shownBy(await slack.press(state.messages[0]!, 'press0.0', 'evidence:3')),
    },
    async stop() {
      await adapter.stop();
      await slack.stop();
    },
  };
};

function shownBy({ answers }: Interaction): readonly Shown[] {
  return answers.filter(({ text }) => !/answer follows/.test(text)).map(shown);
}

export function shown(message: Posted): Shown {
  const pieces = every(message.blocks);
  return {
    text: pieces.flatMap(lineOf).join(''),
    toAll: !message.ephemeral,
    buttons: pieces.flatMap((piece) => [
      ...(piece.type === 'button' ? [textOf(piece.text)] : []),
      ...(piece.options ?? []).map((option) => textOf(option.text)),
    ]),
    raw: message,
  };
}

/** Pieces in the order in which they are read. */
function every(pieces: readonly Piece[]): readonly Piece[] {
  return pieces.flatMap((piece) => [
    piece,
    ...(typeof piece.text === 'object' ? [piece.text] : []),
    ...every(piece.elements ?? []),
    ...every(piece.accessory ? [piece.accessory] : []),
    ...(piece.rows ?? []).flatMap(every),
  ]);
}

const BREAKS: ReadonlySet<string> = new Set([
  'header',
  'context',
  'rich_text',
  'rich_text_section',
  'section',
  'actions',
  'plain_text',
]);

function lineOf(piece: Piece): string[] {
  if (BREAKS.has(piece.type)) return piece.type === 'plain_text' ? [textOf(piece)] : ['\n'];
  if (piece.type === 'mrkdwn') return [bare(String(piece.text))];
  return (piece.type === 'text' || piece.type === 'link') && typeof piece.text === 'string' ? [piece.text] : [];
}

function textOf(text: Piece['text']): string {
  return typeof text === 'object' ? textOf(text.text) : (text ?? '');
}

/** Without the addresses of links; dates are worded by each client. */
function bare(mrkdwn: string): string {
  return mrkdwn
    .replace(/<!date[^>]*>/g, '')
    .replace(/<(?:https?:[^|>]*)\|([^>]*)>/g, '$1')
    .replace(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}
