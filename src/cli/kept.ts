import { heading, inlines, note } from '../message/build.ts';
import type { Block } from '../message/model.ts';
import type { Overview, TableSize } from '../storage/overview.ts';
import { print } from './output.ts';
import { type KeepingOptions, withEngine } from './with-engine.ts';

/** What stands in each table, in a few words. A table that is not here is none of a person's business. */
const contents: Readonly<Record<string, string>> = {
  articles: 'texts that were read, by their content',
  readings: 'what each of them says, so that none is read twice',
  digests: 'what was said, with its evidence',
  destinations: 'channels, threads and direct messages',
  subscriptions: 'who gets which digest when',
  deliveries: 'one for each digest that was due',
  corrections: 'changes to digests that were posted',
  statements: 'lines that were told, for what is heard',
  heard: 'what each destination has been told',
  feeds: 'feeds, and how they are',
  items: 'what the feeds brought',
  item_revisions: 'earlier texts of those',
  installations: 'workspaces, their tokens encrypted',
  inbound_ids: 'requests of platforms, so that none is answered twice',
};

/** `rapporteur data`: what is kept, where, and how much of it. */
export async function showKept({ json, ...options }: KeepingOptions & { readonly json?: true }): Promise<void> {
  const { overviewOf } = await import('../storage/overview.ts');
  await withEngine(options, async (engine) => {
    const overview = { where: engine.name, ...(await overviewOf(engine.db)) };
    if (json) process.stdout.write(`${JSON.stringify(overview)}\n`);
    else print({ blocks: blocksOf(overview), actions: [], summary: 'What is kept', audience: 'asker' }, {});
  });
}

function blocksOf({ where, tables, deliveries }: Overview & { readonly where: string }): Block[] {
  const states = deliveries.map(({ state, rows }) => `${rows} ${state}`).join(', ');
  return [
    heading('What is kept'),
    note(`In ${where}: ${sizeText(tables.reduce((sum, { bytes }) => sum + bytes, 0))}`),
    {
      kind: 'table',
      columns: ['Table', 'Rows', 'Size', 'What it holds'],
      rows: tables.map(({ table, rows, bytes }) =>
        [table, String(rows), sizeText(bytes), saysOf(table, states)].map((cell) => inlines([cell])),
      ),
    },
    note('To save it: rapporteur data backup FILE. As JSON Lines: rapporteur data export FILE.'),
  ];
}

function saysOf(table: TableSize['table'], states: string): string {
  const says = contents[table] ?? '';
  return table === 'deliveries' && states ? `${says}: ${states}` : says;
}

/** "640 kB", "12.5 MB". */
function sizeText(bytes: number): string {
  return bytes < 1_000_000 ? `${Math.ceil(bytes / 1000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}
