/** `npm run bench [-- NAME] [-- --large]`: runs the measurements of this folder, NAME.bench.ts alone or all of them in order. */
import { readdir } from 'node:fs/promises';

const [wanted] = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const files = (await readdir(new URL('.', import.meta.url))).filter((file) => file.endsWith('.bench.ts')).sort();
const chosen = files.filter((file) => wanted === undefined || file === `${wanted}.bench.ts`);
if (chosen.length === 0)
  throw new Error(
    `There is no ${wanted}.bench.ts. Measurements: ${files.map((file) => file.replace('.bench.ts', '')).join(', ')}`,
  );
for (const file of chosen) {
  console.log(`\n# ${file.replace('.bench.ts', '')}`);
  await import(new URL(file, import.meta.url).href);
}
