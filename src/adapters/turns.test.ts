import { describe, expect, it } from 'vitest';
import type { CommandDesk, Request } from '../commands/command.ts';
import { composeNotice } from '../message/compose/notice.ts';
import { inTurns } from './turns.ts';

const request: Request = { topic: 't', options: {}, asker: { platform: 'terminal', user: 'u', mayManage: false, managers: '' } };

function desk(run: CommandDesk['run']): CommandDesk {
  return { topics: [], verbs: [], run, runText: (topic, text) => run(text, { ...request, topic }), complete: async () => [] };
}

describe('commands in turns', () => {
  it('leave the event loop a moment between one and the next', async () => {
    const events: string[] = [];
    const commands = inTurns(
      desk(async (verb) => {
        events.push(verb);
        setImmediate(() => events.push(`after ${verb}`));
        return composeNotice(verb);
      }),
    );
    await Promise.all([commands.run('first', request), commands.runText('t', 'second', request), commands.run('third', request)]);
    expect(events.indexOf('after first')).toBeLessThan(events.indexOf('third'));
    expect(events.filter((event) => !event.startsWith('after'))).toEqual(['first', 'second', 'third']);
  });

  it('go on after one that failed', async () => {
    const commands = inTurns(
      desk(async (verb) => {
        if (verb === 'bad') throw new Error('no');
        return composeNotice(verb);
      }),
    );
    await expect(commands.run('bad', request)).rejects.toThrow('no');
    await expect(commands.run('good', request)).resolves.toMatchObject({ summary: 'good' });
  });

  it('are a crowd when many wait, and let what is urgent pass before them', async () => {
    const events: string[] = [];
    const commands = inTurns(
      desk(async (verb) => {
        events.push(verb);
        return composeNotice(verb);
      }),
    );
    const urgent = Promise.withResolvers<void>();
    expect(commands.isCrowded()).toBe(false);
    const all = Array.from({ length: 5 }, (_, index) => commands.run(`verb${index}`, request));
    expect(commands.isCrowded()).toBe(true);
    const passed = commands.letPass(urgent.promise).then(() => events.push('urgent'));
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(events).toEqual([]);
    urgent.resolve();
    await Promise.all([...all, passed]);
    expect(events).toEqual(['urgent', 'verb0', 'verb1', 'verb2', 'verb3', 'verb4']);
    expect(commands.isCrowded()).toBe(false);
  });

  it('go on when what was urgent never ends', async () => {
    const commands = inTurns(desk(async (verb) => composeNotice(verb)));
    void commands.letPass(new Promise(() => undefined));
    await expect(commands.run('latest', request)).resolves.toMatchObject({ summary: 'latest' });
  });

  it('don’t wait for one that takes long', async () => {
    const commands = inTurns(
      desk((verb) => (verb === 'slow' ? new Promise(() => undefined) : Promise.resolve(composeNotice(verb)))),
    );
    void commands.run('slow', request);
    await expect(commands.run('quick', request)).resolves.toMatchObject({ summary: 'quick' });
  });
});
