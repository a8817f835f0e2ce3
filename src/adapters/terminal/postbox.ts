import { appendFile, readFile } from 'node:fs/promises';
import { ChatError, type DeliveryKey, type Receipt } from '../../chat.ts';
import type { Message } from '../../message/model.ts';
import type { Destination } from '../../message/place.ts';

/** The channel that is the screen; any other channel of a terminal is the path of a file. */
export const screen = 'screen';

/** Where deliveries to a terminal go: onto its screen, or to the end of a file. */
export interface Postbox {
  post(to: Destination, message: Message, key: DeliveryKey): Promise<Receipt>;
  find(to: Destination, key: DeliveryKey): Promise<Receipt | undefined>;
  edit(receipt: Receipt, message: Message): Promise<void>;
}

/**
 * Posts are told apart by a line with their key, so that a key never posts twice: not in a file, whichever process asks, and not on
 * this screen. What was written stays: an edit is written under it.
 */
export function postbox(write: (text: string) => void, format: (message: Message) => string): Postbox {
  const shown = new Set<DeliveryKey>();

  async function put(to: Destination, text: string): Promise<void> {
    if (to.channel === screen) return write(text);
    try {
      await appendFile(to.channel, text);
    } catch (error) {
      throw failure(error, to.channel);
    }
  }

  async function find(to: Destination, key: DeliveryKey): Promise<Receipt | undefined> {
    const posted = to.channel === screen ? shown.has(key) : (await textOf(to.channel)).includes(`${keyLine(key)}\n`);
    return posted ? { to, message: key } : undefined;
  }

  return {
    find,
    async post(to, message, key) {
      const before = await find(to, key);
      if (before) return before;
      if (to.channel === screen) shown.add(key);
      await put(to, to.channel === screen ? `\n${format(message)}\n` : `${keyLine(key)}\n${format(message)}\n`);
      return { to, message: key };
    },
    edit: (receipt, message) => put(receipt.to, `Corrected (${receipt.message}):\n${format(message)}\n`),
  };
}

const keyLine = (key: DeliveryKey) => `── ${key} ──`;

async function textOf(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return '';
    throw failure(error, file);
  }
}

function failure(error: unknown, file: string): ChatError {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') {
    return new ChatError('forbidden', `${file} can't be written: there is no permission.`, { cause: error });
  }
  if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'EISDIR') {
    return new ChatError('gone', `${file} can't be written: its folder is not there, or it is a folder itself.`, {
      cause: error,
    });
  }
  return new ChatError('unavailable', `${file} can't be written: ${code || String(error)}.`, { cause: error });
}
