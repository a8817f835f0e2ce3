/** What selects offer while something is typed in them: Slack has no completion of slash commands. */
import type { App } from '@slack/bolt';
import type { PlainTextOption } from '@slack/types';
import type { OptionSpec } from '../../commands/command.ts';
import type { House } from './house.ts';
import { LIMITS } from './limits.ts';
import { plainText } from './surface.ts';
import { writeValue } from './values.ts';

/** What the id of a select of actors begins with; the topic follows. */
export const ACTOR = 'actor';
export const ZONE = 'timezone';
/** What the id of a select of those whom digests are to be about begins with; the topic follows. */
export const ABOUT = 'about';

export function listenToChoices(app: App, { commands, log }: House): void {
  const topics = commands.topics.map(({ slug }) => slug);
  const spec = (verb: string, option: string) =>
    commands.verbs.find(({ name }) => name === verb)?.options.find(({ name }) => name === option);

  async function offered(actionId: string, typed: string): Promise<PlainTextOption[]> {
    const [kind, topic = topics[0] ?? ''] = actionId.split('.');
    const [option, toValue] =
      kind === ACTOR
        ? [spec('actor', 'name'), (name: string) => actorPress(topic, name)]
        : [spec('subscribe', kind === ABOUT ? 'about' : 'timezone'), same];
    return option === undefined ? [] : options(await commands.complete(topic, option satisfies OptionSpec, typed), toValue);
  }

  app.options(new RegExp(`^(?:${ACTOR}|${ABOUT}|${ZONE})`), async ({ options: { action_id, value }, ack }) => {
    const found = await offered(action_id, value).catch((error: unknown) => {
      log.warn({ err: error }, 'nothing to choose from');
      return [];
    });
    await ack({ options: found });
  });
}

function options(values: readonly string[], toValue: (value: string) => string | undefined): PlainTextOption[] {
  return [...new Set(values)].flatMap((name) => {
    const value = toValue(name);
    const fits = value !== undefined && value.length <= LIMITS.option.value && name !== '' && name.length <= LIMITS.option.text;
    return fits ? [{ text: plainText(name), value }] : [];
  });
}

function actorPress(topic: string, name: string): string | undefined {
  return writeValue({ kind: 'run', run: { topic, verb: 'actor', options: { name } } }, LIMITS.option.value);
}

const same = (value: string): string => value;
