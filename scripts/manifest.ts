/** Writes slack/manifest.yaml from the tables of the code and the topics here. `--check` only says whether it is current. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { slackManifest } from '../src/cli/slack.ts';

const file = new URL('../slack/manifest.yaml', import.meta.url);
const wanted = await slackManifest({});

if (!process.argv.includes('--check')) {
  await mkdir(new URL('.', file), { recursive: true });
  await writeFile(file, wanted);
} else if ((await readFile(file, 'utf8').catch(() => '')) !== wanted) {
  process.stderr.write('slack/manifest.yaml is not current: run npm run manifest\n');
  process.exitCode = 1;
}
