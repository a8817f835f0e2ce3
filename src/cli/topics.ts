import { join } from 'node:path';
import { CommandError } from '../commands/command.ts';
import { nearest } from '../commands/nearest.ts';
import { ConfigError } from '../config/problem.ts';
import { configFolder, type Followed } from '../main.ts';

/** The topic of this name. Throws {@link CommandError} with the one that was probably meant. */
export function topicCalled(topics: readonly Followed[], name: string): Followed {
  const found = topics.find(({ profile }) => profile.slug === name);
  if (found) return found;
  const slugs = topics.map(({ profile }) => profile.slug);
  const [meant] = nearest(name, slugs);
  throw new CommandError(
    `There is no topic “${name}”.`,
    meant ? `Did you mean --topic ${meant}?` : `Topics: ${slugs.join(', ')}.`,
  );
}

/** The topics that a command is about: the one that `--topic` names, else all. Throws {@link CommandError}. */
export function topicsWanted(topics: readonly Followed[], name: string | undefined): readonly Followed[] {
  return name === undefined ? topics : [topicCalled(topics, name)];
}

/** The topic of the settings, for what names none. Throws {@link ConfigError} when it is none of those that are configured. */
export function usualTopic(topics: readonly Followed[], name: string, config: string | undefined): Followed {
  const found = topics.find(({ profile }) => profile.slug === name);
  if (found) return found;
  const where = join(configFolder(config), 'rapporteur.yaml');
  const what = `there is no topic “${name}”`;
  const slugs = topics.map(({ profile }) => profile.slug).join(', ');
  throw new ConfigError('config-wrong', [{ where, key: 'defaultTopic', what }], `Name one of those in config/topics/: ${slugs}.`);
}
