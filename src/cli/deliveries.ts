import { type Command, InvalidArgumentError, Option } from 'commander';
import type { Delivery } from '../storage/deliveries.ts';
import type { DeliveryState } from '../storage/schema.ts';
import { type KeepingOptions, withConfig, withEngine } from './with-engine.ts';

const states: readonly DeliveryState[] = ['planned', 'sending', 'sent', 'failed', 'unknown', 'skipped'];

interface ListOptions extends KeepingOptions {
  readonly state: readonly DeliveryState[];
  readonly json?: true;
}

/** Adds `deliveries`: those that came to nothing, and another try for them. */
export function addDeliveries(program: Command): void {
  const command = withConfig(
    program.command('deliveries').description('List deliveries that failed or may have, and try them again'),
  )
    .addOption(
      new Option('--state <states>', `which: ${states.join(', ')}`)
        .argParser(statesOf)
        .default(['failed', 'unknown'], 'failed,unknown'),
    )
    .option('--json', 'print JSON Lines')
    .action(list);
  withConfig(command.command('retry [keys...]'))
    .description('Try failed ones again, all of them when none is named. One that may have been posted is tried only by its key')
    .action(retry);
}

async function list({ state, json, ...options }: ListOptions): Promise<void> {
  const { deliveriesIn } = await import('../storage/deliveries.ts');
  const found = await withEngine(options, ({ db }) => deliveriesIn(db).list(state, 500));
  if (json) {
    for (const { news: _news, told: _told, ...rest } of found) process.stdout.write(`${JSON.stringify(rest)}\n`);
    return;
  }
  if (found.length === 0) process.stdout.write('None.\n');
  for (const delivery of found) process.stdout.write(`${lineOf(delivery)}\n`);
}

async function retry(keys: readonly string[], options: KeepingOptions, command: Command): Promise<void> {
  const { deliveriesIn } = await import('../storage/deliveries.ts');
  const { openQueue } = await import('../delivery/queue.ts');
  await withEngine({ ...command.parent?.opts(), ...options }, async (engine) => {
    const deliveries = deliveriesIn(engine.db);
    const wanted = keys.length > 0 ? keys : (await deliveries.list(['failed'], 10_000)).map(({ key }) => key);
    const queue = await openQueue(engine, (error) => process.stderr.write(`${error.message}\n`));
    const revived = await deliveries.revive(wanted);
    const others = keys.filter((key) => !revived.includes(key));
    if (others.length > 0)
      process.stderr.write(`Not tried again, for no delivery that failed, or may have, has this key: ${others.join(', ')}\n`);
    for (const key of revived) {
      const delivery = await deliveries.find(key);
      if (delivery) await queue.renew(delivery);
    }
    await queue.stop();
    process.stdout.write(
      `${revived.length} will be tried again${revived.length === 0 ? '' : ' by the next worker that runs'}.\n`,
    );
  });
}

function lineOf({ key, topic, place, slot, state, attempts, because }: Delivery): string {
  const to = [place.platform, place.workspace, place.channel].filter(Boolean).join('/');
  return `${key}  ${slot.toISOString()}  ${state.padEnd(7)}  ${topic} → ${to}  after ${attempts} ${attempts === 1 ? 'attempt' : 'attempts'}${because ? `: ${because}` : ''}`;
}

function statesOf(typed: string): readonly DeliveryState[] {
  const wanted = typed.split(/[\s,]+/).filter(Boolean);
  const known = states.filter((state) => wanted.includes(state));
  if (known.length !== new Set(wanted).size) throw new InvalidArgumentError(`Expected some of ${states.join(', ')}.`);
  return known;
}
