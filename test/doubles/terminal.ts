/** The chat at a prompt, typed into and read by a test, as a stage for the contract suite. */
import { once } from 'node:events';
import { PassThrough } from 'node:stream';
import { connectTerminal } from '../../src/adapters/terminal/connect.ts';
import { plainPaint } from '../../src/adapters/terminal/paint.ts';
import type { Shown, StageMaker } from '../contract/stage.ts';

const PROMPT = /\/ukraine-talks › $/;

export const terminalStage: StageMaker = async (commands) => {
  const input = new PassThrough();
  const output = new PassThrough({ encoding: 'utf8' });
  let seen = '';
  output.on('data', (text: string) => {
    seen += text;
  });
  const adapter = connectTerminal({ input, output, paint: plainPaint, width: () => 100, topic: 'ukraine-talks' });
  await adapter.start(commands, { gone: () => undefined });
  const place = { platform: 'terminal', workspace: '' } as const;

  /** What is written between one prompt and the next. */
  async function type(line: string): Promise<readonly Shown[]> {
    seen = '';
    input.write(`${line}\n`);
    while (!PROMPT.test(seen)) await once(output, 'data');
    return [shown(seen.replace(PROMPT, ''))];
  }

  const deliveries: string[] = [];
  const kept: typeof adapter = {
    ...adapter,
    async post(to, message, key) {
      seen = '';
      const receipt = await adapter.post(to, message, key);
      deliveries.push(seen);
      return receipt;
    },
    async edit(receipt, message, key) {
      seen = '';
      await adapter.edit(receipt, message, key);
      deliveries.push(seen);
    },
    async reply(receipt, message, key) {
      seen = '';
      const below = await adapter.reply(receipt, message, key);
      deliveries.push(seen);
      return below;
    },
  };
  return {
    adapter: kept,
    here: { ...place, channel: 'screen' },
    shares: false,
    correctsInPlace: false,
    run: ({ topic, typed }) => type(`/${topic} ${typed}`),
    async latency({ topic, typed }) {
      const started = performance.now();
      await type(`/${topic} ${typed}`);
      const answer = performance.now() - started;
      return { first: answer, answer };
    },
    say: (text) => type(text),
    press: (from, label) => type(String(from.buttons.indexOf(label) + 1)),
    delivered: async () => deliveries.map((text) => ({ ...shown(text), toAll: true })),
    complaints: () => [],
    stop: () => adapter.stop(),
  };
};

function shown(text: string): Shown {
  const [, choices = ''] = /Type a number: ([\s\S]*)\n/.exec(text) ?? [];
  const buttons = choices.split(' · ').map((choice) => choice.replace(/^\s*\d+ /, '').trim());
  return { text, toAll: false, buttons: buttons.filter((label) => label !== ''), raw: text };
}
