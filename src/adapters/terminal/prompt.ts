import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import type { CommandDesk, Request } from '../../commands/command.ts';
import type { Message } from '../../message/model.ts';
import type { Destination } from '../../message/place.ts';
import { type Choice, choicesLine, choicesOf } from './choices.ts';
import { completion } from './completion.ts';
import { loadHistory, saveHistory } from './history.ts';

export interface PromptOptions {
  readonly input: Readable;
  readonly output: Writable;
  readonly commands: CommandDesk;
  readonly topic: string;
  readonly place: Destination;
  readonly format: (message: Message) => string;
  readonly historyFile?: string;
  readonly onLeave?: () => void;
}

export interface Prompt {
  /** Writes between two lines of the conversation; what is being typed stays. */
  interject(text: string): void;
  close(): void;
}

const asker = { platform: 'terminal', user: 'you', mayManage: true, managers: 'the person at this terminal' } as const;
const goodbye = /^\/?(?:exit|quit|bye|:q)$/i;

/** A conversation line by line: `/ukraine-talks actor Witkoff`, a verb, a question, or the number of a button. One answer at a time, in order. */
export async function openPrompt(options: PromptOptions): Promise<Prompt> {
  const { commands, output, place, format } = options;
  const request = { asker, place } as const;
  let choices: readonly Choice[] = [];
  let waiting: Promise<void> = Promise.resolve();
  let open = true;

  const lines = createInterface({
    input: options.input,
    output,
    prompt: `/${options.topic} › `,
    historySize: 500,
    removeHistoryDuplicates: true,
    ...(options.historyFile && { history: await loadHistory(options.historyFile) }),
    completer: completion(commands, options.topic, place),
  });

  function show(message: Message): void {
    choices = choicesOf(message);
    output.write(`\n${format(message)}${choicesLine(choices)}\n`);
  }

  function ready(): void {
    if (open) lines.prompt(true);
  }

  async function answer(line: string): Promise<void> {
    const choice = choices[Number(line) - 1];
    if (choice?.kind === 'more') return show({ ...choice.message, actions: [] });
    show(
      await (choice ? commands.run(choice.run.verb, { ...request, ...choice.run }) : say(commands, options.topic, line, request)),
    );
  }

  lines.on('line', (typed) => {
    const line = typed.trim();
    if (goodbye.test(line)) return lines.close();
    if (line) waiting = waiting.then(() => answer(line)).catch((error: unknown) => void output.write(`\n${sorry(error)}\n\n`));
    waiting = waiting.then(ready);
  });
  lines.on('history', (typed) => {
    if (options.historyFile) void saveHistory(options.historyFile, typed);
  });
  lines.on('close', () => {
    open = false;
    void waiting.then(() => options.onLeave?.());
  });
  ready();

  return {
    interject(text) {
      output.write(`\r\u001b[K${text}`);
      ready();
    },
    close: () => lines.close(),
  };
}

/** `/topic rest` speaks to that topic, anything else to the usual one. */
function say(commands: CommandDesk, topic: string, line: string, request: Omit<Request, 'topic' | 'options'>): Promise<Message> {
  const named = /^\/(\S+)\s*([\s\S]*)$/.exec(line);
  return named ? commands.runText(named[1] ?? '', named[2] ?? '', request) : commands.runText(topic, line, request);
}

function sorry(error: unknown): string {
  return `That did not work: ${error instanceof Error ? error.message : String(error)}`;
}
