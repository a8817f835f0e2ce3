/** Writes the digest that the README shows, from the articles of the project. `--check` only says whether it is current. */
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { renderBlocks } from '../src/adapters/terminal/render.ts';
import { commandDesk } from '../src/commands/dispatch.ts';
import { deskOf, followedTopics } from '../src/main.ts';

const file = new URL('../README.md', import.meta.url);
const topics = await followedTopics({ config: fileURLToPath(new URL('../config', import.meta.url)) });
const asker = { platform: 'terminal', user: 'reader', mayManage: false, managers: '' } as const;
const digest = await commandDesk(deskOf(topics)).runText('ukraine-talks', 'latest', { asker });

const readme = await readFile(file, 'utf8');
const shown = `\`\`\`text\n${renderBlocks(digest.blocks, { width: 96 })}\`\`\`\n<!-- /digest -->`;
const wanted = readme.replace(/```text\n[^`]*```\n<!-- \/digest -->/, () => shown);
if (!process.argv.includes('--check')) {
  await writeFile(file, wanted);
} else if (readme !== wanted) {
  process.stderr.write('The digest in README.md is not current: run npm run readme\n');
  process.exitCode = 1;
}
