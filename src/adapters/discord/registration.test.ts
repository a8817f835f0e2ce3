import { describe, expect, it } from 'vitest';
import { refusal } from '../../../test/doubles/discord/refusal.ts';
import { verbs } from '../../commands/verbs.ts';
import { TRANSLATIONS } from './locales.ts';
import { commandBodies, sameCommands } from './registration.ts';

const topics = [
  { slug: 'ukraine-talks', title: 'Ukraine peace talks', description: 'What is reported of the talks to end the war' },
];
const bodies = commandBodies({ topics, verbs });
/** As Discord gives them back: with ids and defaults, and without what is empty. */
const given = bodies.map((body) => ({
  ...JSON.parse(JSON.stringify(body)),
  id: '1',
  version: '2',
  nsfw: false,
  default_member_permissions: null,
}));

describe('slash commands of Discord', () => {
  it('are one command a topic with a subcommand for every verb', () => {
    expect(bodies.map(({ name }) => name)).toEqual(['ukraine-talks']);
    const subcommands = bodies[0]?.options?.map(({ name }) => name);
    expect(subcommands).toEqual(verbs.filter((verb) => !verb.internal).map(({ name }) => name));
    expect(bodies[0]).toMatchObject({ contexts: [0, 1], integration_types: [0] });
  });

  it('are ones that Discord takes', () => {
    for (const body of bodies) expect(refusal('command', body)).toBeUndefined();
  });

  it('complete the names of actors, and offer the lengths of a digest', () => {
    const written = JSON.stringify(bodies);
    expect(written).toContain(`"name":"name","name_localizations":{"uk":"ім'я"}`);
    expect(bodies[0]?.options?.find(({ name }) => name === 'actor')).toMatchObject({
      options: [{ name: 'name', required: true, autocomplete: true }],
    });
    expect(bodies[0]?.options?.find(({ name }) => name === 'latest')).toMatchObject({
      options: [
        { choices: [{ value: 'brief', name_localizations: { uk: 'коротко' } }, { value: 'standard' }, { value: 'full' }] },
      ],
    });
  });

  it('have Ukrainian words for every verb, option and choice', () => {
    const words = TRANSLATIONS.uk!;
    for (const verb of verbs.filter((one) => !one.internal)) {
      expect(words.verbs[verb.name], verb.name).toBeDefined();
      for (const option of verb.options) {
        expect(words.options[option.name], `${verb.name} ${option.name}`).toBeDefined();
        for (const choice of option.choices ?? []) expect(words.choices[choice], `${option.name} ${choice}`).toBeDefined();
      }
    }
  });

  it('have required options first, as Discord wants them', () => {
    const verb = {
      ...verbs[0]!,
      options: [
        { name: 'about', description: 'What', kind: 'text' as const, required: false },
        { name: 'question', description: 'Question', kind: 'text' as const, required: true },
      ],
    };
    expect(commandBodies({ topics, verbs: [verb] })[0]?.options?.[0]).toMatchObject({
      options: [{ name: 'question' }, { name: 'about' }],
    });
  });

  it('are the same when Discord only added its own fields', () => {
    expect(sameCommands(bodies, given)).toBe(true);
  });

  it.each<[string, (command: (typeof given)[number]) => unknown]>([
    ['another description', (command) => ({ ...command, description: 'Another' })],
    ['a verb less', (command) => ({ ...command, options: command.options.slice(1) })],
    ['verbs in another order', (command) => ({ ...command, options: command.options.toReversed() })],
    ['a name in a language that we dropped', (command) => ({ ...command, name_localizations: { de: 'ukraine' } })],
    [
      'no translation',
      (command) => ({ ...command, options: command.options.map((one: object) => ({ ...one, name_localizations: null })) }),
    ],
  ])('differ with %s', (_, change) => {
    expect(sameCommands(bodies, [change(given[0]) as object])).toBe(false);
  });

  it('differ when there is one more or none', () => {
    expect(sameCommands(bodies, [])).toBe(false);
    expect(sameCommands(bodies, [...given, { ...given[0], name: 'old-topic' }])).toBe(false);
  });
});
