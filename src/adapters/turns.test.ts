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

  it('don’t wait for one that takes long', async () => {
    const commands = inTurns(
      desk((verb) => (verb === 'slow' ? new Promise(() => undefined) : Promise.resolve(composeNotice(verb)))),
    );
    void commands.run('slow', request);
    await expect(commands.run('quick', request)).resolves.toMatchObject({ summary: 'quick' });
  });
});
