/** The messages that are shown: what the commands really answer over the project's own articles. */
import type { Asker } from '../../src/commands/command.ts';
import { commandDesk } from '../../src/commands/dispatch.ts';
import { deskOf, followedTopics } from '../../src/main.ts';
import type { Message } from '../../src/message/model.ts';

export interface Subject {
  readonly name: 'digest' | 'actor' | 'answer' | 'refusal';
  /** What the person asked, as it is typed after the slash; a digest comes by itself. */
  readonly asked?: string;
  readonly message: Message;
}

const TOPIC = 'ukraine-talks';
const asker: Asker = { platform: 'terminal', user: 'reader', mayManage: true, managers: 'the reader' };

export async function subjects(): Promise<readonly Subject[]> {
  const commands = commandDesk(deskOf(await followedTopics({})));
  const say = (text: string) => commands.runText(TOPIC, text, { asker });
  const answer = 'What did Ushakov say about the talks?';
  const refusal = 'What did the Pope say about the talks?';
  return [
    { name: 'digest', message: { ...(await say('latest')), audience: 'public' } },
    { name: 'actor', asked: 'actor Witkoff', message: await say('actor Witkoff') },
    { name: 'answer', asked: answer, message: await say(answer) },
    { name: 'refusal', asked: refusal, message: await say(refusal) },
  ];
}
