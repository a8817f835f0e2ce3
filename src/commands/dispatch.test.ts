import { beforeEach, expect, test } from 'vitest';
import { damArticles, damDesk, shelfOf } from '../../test/story/dam.ts';
import { plain } from '../message/inline.ts';
import type { Block, Message } from '../message/model.ts';
import type { CommandDesk } from './command.ts';
import { commandDesk, isQuestion } from './dispatch.ts';

const asker = { platform: 'terminal', user: 'someone', mayManage: true, managers: 'the operator' } as const;
let commands: CommandDesk;

beforeEach(() => {
  commands = commandDesk(damDesk());
});

const say = async (line: string) => said(await commands.runText('dam-repair', line, { asker }));

test('nothing after the command means the newest digest', async () => {
  expect(await say('')).toEqual(await say('latest'));
  expect(await say('')).toContain('As of 13 Mar 2026');
});

test('capitals and blanks around a verb make no difference', async () => {
  expect(await say('  SOURCES ')).toEqual(await say('sources'));
});

test('a question is answered without a verb', async () => {
  expect(await say('Who visited Lindhaven?')).toContain('Berg');
  expect(await say('who visited Lindhaven')).toContain('Berg');
});

test('who asks for the news is given the digest, in whatever words', async () => {
  for (const line of ['what’s the latest?', 'give me a summary please', 'ask what is new?'])
    expect(await say(line)).toEqual(await say('latest'));
});

test('a question that begins like a verb is still a question', async () => {
  expect(await say('new people left their homes?')).toContain('left their homes');
});

test('a name alone shows that actor', async () => {
  expect(await say('Petrova')).toEqual(await say('actor Petrova'));
});

test('a mistyped verb is told apart, with a button that runs what was meant', async () => {
  const message = await commands.runText('dam-repair', 'actro Petrova', { asker });
  expect(said(message)).toContain('Did you mean /dam-repair actor Petrova?');
  expect(message.actions).toMatchObject([{ kind: 'button', run: { verb: 'actor', options: { name: 'Petrova' } } }]);
});

test('what is like no verb gets the verbs there are', async () => {
  expect(await say('sing a song')).toContain('I can: latest, new, quotes');
});

test('a mistyped topic gets the nearest one', async () => {
  expect(said(await commands.runText('dam-repiar', '', { asker }))).toContain('Did you mean /dam-repair?');
});

test('an actor that is not there gets the nearest names', async () => {
  expect(await say('actor Petrovna')).toContain('Petrova');
  expect(await say('actor Zebulon')).toContain('These articles name no “Zebulon”');
});

test('wrong options are answered with what would be right', async () => {
  expect(await say('latest huge')).toContain('brief, standard, full');
  expect(await say('new since yesteryear')).toContain('24h');
  expect(await say('sources of the dam')).toContain('takes nothing after it');
});

test('who may not manage is told who can', async () => {
  const verb = { ...commands.verbs[0]!, name: 'unsubscribe', managed: true };
  const strict = commandDesk(damDesk(), [verb]);
  const message = await strict.run('unsubscribe', {
    topic: 'dam-repair',
    options: {},
    asker: { ...asker, mayManage: false, managers: 'people with Manage Channels' },
  });
  expect(said(message)).toContain('Ask people with Manage Channels');
});

test('every verb answers an empty topic with a message', async () => {
  const empty = commandDesk(damDesk(shelfOf([])));
  for (const { name, examples } of empty.verbs) {
    for (const line of [name, ...examples]) {
      const message = await empty.runText('dam-repair', line, { asker });
      expect(message.summary, line).not.toBe('');
    }
  }
});

test('every example of every verb is understood', async () => {
  for (const { examples } of commands.verbs) {
    for (const example of examples) expect(await say(example), example).not.toContain('none of the things I can do');
  }
});

test('compare about nothing compares everything', async () => {
  expect(await say('compare about')).toEqual(await say('compare'));
  expect(await say('compare about the sluice')).toContain('about the sluice');
});

test('the evidence of a digest is found by the button under it', async () => {
  const digest = await commands.runText('dam-repair', '', { asker });
  const button = digest.actions.find((action) => action.label === 'Evidence');
  if (button?.kind !== 'button') throw new Error('expected a button');
  const later = commandDesk(damDesk());
  const evidence = said(await later.run(button.run.verb, { ...button.run, asker }));
  expect(damArticles.some(({ text }) => evidence.includes(text.split('\n\n')[0] ?? '-'))).toBe(true);
});

test('a digest that is no longer kept is told politely', async () => {
  const message = await commands.run('evidence', { topic: 'dam-repair', options: { digest: 'abc' }, asker });
  expect(said(message)).toContain('too old');
});

test('the evidence of a digest that there is not yet is no old one', async () => {
  const empty = commandDesk(damDesk(shelfOf([])));
  const message = await empty.run('evidence', { topic: 'dam-repair', options: {}, asker });
  expect(said(message)).toContain('nothing to report');
});

test('actors, lengths and spans are completed, those that begin so first', async () => {
  const option = (verb: string) => commands.verbs.find(({ name }) => name === verb)!.options[0]!;
  expect((await commands.complete('dam-repair', option('actor'), 'ana'))[0]).toBe('Ana Petrova');
  expect(await commands.complete('dam-repair', option('latest'), 'b')).toEqual(['brief']);
  expect((await commands.complete('dam-repair', option('new'), '')).length).toBeGreaterThan(2);
  expect(await commands.complete('no-such-topic', option('actor'), 'p')).toEqual([]);
});

test('questions are told from other lines', () => {
  expect(['who met whom', 'Did they meet', 'talks over?', 'what’s new in Kyiv'].map(isQuestion)).toEqual([
    true,
    true,
    true,
    true,
  ]);
  expect(['what', 'latest', 'island news', 'Canberra'].map(isQuestion)).toEqual([false, false, false, false]);
});

function said({ blocks }: Message): string {
  return blocks.map(textOf).join('\n');
}

function textOf(block: Block): string {
  switch (block.kind) {
    case 'list':
      return block.items.map(({ content, note = [] }) => `${plain(content)} ${plain(note)}`).join('\n');
    case 'quotation':
      return `${block.text} ${plain(block.by)}`;
    case 'table':
      return block.rows.map((row) => row.map(plain).join(' ')).join('\n');
    case 'divider':
      return '';
    default:
      return plain(block.content);
  }
}

test('a timeline is sorted by the dates that its days of the week come to, and of an actor gives only what names it', async () => {
  expect(await say('timeline')).toMatch(/11 Mar 2026: Engineers opened .* on Wednesday/);
  expect(await say('timeline Berg')).not.toContain('sluice');
});

test('help gives examples with the actors of the topic', async () => {
  expect(await say('help')).toContain('/dam-repair actor Petrova');
  expect(await say('help')).not.toMatch(/\{|NAME/);
});
