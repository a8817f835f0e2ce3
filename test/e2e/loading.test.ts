import { spawn } from 'node:child_process';
import { expect, test } from 'vitest';
import { project } from './shell.ts';

/** Tells on stdout which of the large libraries a process loads: chat SDKs, and what deliveries need. */
const watch = `data:text/javascript,${encodeURIComponent(`
  import { registerHooks } from 'node:module';
  registerHooks({
    load(url, context, next) {
      const sdk = /node_modules\\/(discord\\.js|@slack\\/[a-z-]+|drizzle-orm|pg-boss)\\//.exec(url)?.[1];
      if (sdk) process.stdout.write('loaded ' + sdk + '\\n');
      return next(url, context);
    },
  });
`)}`;

test('an answer on the command line loads neither a chat SDK nor a database', async () => {
  expect(await loadedBy(`process.argv.push('latest', '--width', '80'); await import('./src/cli/rapporteur.ts');`)).toEqual([]);
});

test('a bot with Discord alone loads discord.js and nothing of Slack', async () => {
  expect(await loadedBy(connecting('{ discord: { token: secret("a.b.c") } }'))).toEqual(['discord.js']);
});

test('a bot with Slack alone loads nothing of Discord', async () => {
  const loaded = await loadedBy(connecting('{ slack: { botToken: secret("xoxb-1"), appToken: secret("xapp-1") } }'));
  expect(loaded).toContain('@slack/web-api');
  expect(loaded).not.toContain('discord.js');
});

test('a process without tokens loads neither', async () => {
  expect(await loadedBy(connecting('{}'))).toEqual([]);
});

const connecting = (settings: string) => `
  const { posters } = await import('./src/start/chats.ts');
  const { secret } = await import('./src/config/secret.ts');
  const { createLog } = await import('./src/log.ts');
  await posters({ settings: ${settings}, log: createLog('silent') });
  process.exit(0);
`;

function loadedBy(code: string): Promise<readonly string[]> {
  const child = spawn(process.execPath, ['--import', watch, '--input-type=module', '--eval', code], { cwd: project });
  let out = '';
  let err = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    out += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    err += text;
  });
  return new Promise((resolve, reject) => {
    child.on('close', (code) => {
      if (code !== 0) reject(new Error(err));
      else resolve([...new Set([...out.matchAll(/^loaded (.+)$/gm)].map((match) => match[1] ?? ''))]);
    });
  });
}
