import type { Readable, Writable } from 'node:stream';
import type { ChatAdapter, Rate } from '../../chat.ts';
import type { Message } from '../../message/model.ts';
import type { Paint } from './paint.ts';
import { postbox, screen } from './postbox.ts';
import { openPrompt, type Prompt } from './prompt.ts';
import { render } from './render.ts';

export interface TerminalOptions {
  readonly input: Readable;
  readonly output: Writable & { readonly columns?: number };
  readonly paint: Paint;
  /** Columns to wrap at, asked for each message: a window may be resized. */
  readonly width: () => number;
  /** The topic that a line without a slash is about. */
  readonly topic: string;
  /** Where typed lines are remembered from one session to the next. */
  readonly historyFile?: string;
  /** Called when the person leaves. */
  readonly onLeave?: () => void;
}

const unbounded: Rate = { cap: Number.POSITIVE_INFINITY, intervalMs: 1, atOnce: 1 };

/** The chat at a prompt, and a place to which digests can be delivered: the screen, or a file. */
export function connectTerminal(options: TerminalOptions): ChatAdapter {
  let prompt: Prompt | undefined;
  const format = (message: Message) => render(message, { width: options.width(), paint: options.paint });
  const write = (text: string) => {
    if (prompt) prompt.interject(text);
    else options.output.write(text);
  };
  const { post, find, edit } = postbox(write, format);
  return {
    platform: 'terminal',
    pace: { platform: unbounded, workspace: unbounded, channel: unbounded },
    async start(commands) {
      prompt = await openPrompt({
        ...options,
        commands,
        format,
        place: { platform: 'terminal', workspace: '', channel: screen },
      });
    },
    isConnected: () => prompt !== undefined,
    post,
    find,
    edit,
    // There are no threads: what follows stands below.
    reply: ({ to }, message, key) => post(to, message, key),
    async tell(_user, _workspace, message) {
      write(`\n${format(message)}\n`);
    },
    async stop() {
      prompt?.close();
      prompt = undefined;
    },
  };
}
