/** Writes the JSON Schemas that editors use for config/, from the zod schemas. `--check` only says whether they are current. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { z } from 'zod';
import { settingsSchema } from '../src/config/settings.ts';
import { topicSchema } from '../src/config/topic.ts';

const folder = new URL('../config/schemas/', import.meta.url);
const schemas = { 'topic.json': topicSchema, 'rapporteur.json': settingsSchema };
const checkOnly = process.argv.includes('--check');

await mkdir(folder, { recursive: true });
for (const [name, schema] of Object.entries(schemas)) {
  const file = new URL(name, folder);
  const wanted = `${JSON.stringify(z.toJSONSchema(schema, { io: 'input' }), null, 2)}\n`;
  if (!checkOnly) {
    await writeFile(file, wanted);
  } else if ((await readFile(file, 'utf8').catch(() => '')) !== wanted) {
    process.stderr.write(`config/schemas/${name} is not current: run npm run schemas\n`);
    process.exitCode = 1;
  }
}
