/** Socket Mode: Slack's requests over a connection that we open, so that no address of ours must be reachable. */
import { setTimeout as sleep } from 'node:timers/promises';
import { SocketModeReceiver } from '@slack/bolt';
import type { WebClientOptions } from '@slack/web-api';
import type { Log } from '../../log.ts';
import { sdkLogger } from './logger.ts';

/** The longest wait between two attempts to connect again. */
const LONGEST_WAIT_MS = 30_000;

export interface Socket {
  readonly receiver: SocketModeReceiver;
  isOpen(): boolean;
  /** Ends it for good. */
  close(): Promise<void>;
}

/**
 * Connects again by itself and at once. The SDK would wait five seconds first, during which Slack refuses every command, and
 * gives up for ever where the network is away at that moment.
 */
export function openSocket(appToken: string, clientOptions: WebClientOptions, log: Log): Socket {
  const receiver = new SocketModeReceiver({
    appToken,
    logger: sdkLogger(log),
    autoReconnectEnabled: false,
    installerOptions: { clientOptions },
  });
  const { client } = receiver;
  let isClosed = false;
  let isConnecting = false;
  let isOpen = false;

  async function connectAgain(): Promise<void> {
    if (isClosed || isConnecting) return;
    isConnecting = true;
    log.info('reconnecting to Slack');
    for (let wait = 0; !isClosed; wait = Math.min(LONGEST_WAIT_MS, wait * 2 || 500)) {
      if (wait > 0) await sleep(wait, undefined, { ref: false });
      try {
        await client.start();
        log.info('resumed with Slack');
        break;
      } catch (error) {
        log.warn({ err: error }, 'Slack can’t be reached');
      }
    }
    isConnecting = false;
  }

  client.on('connected', () => {
    isOpen = true;
  });
  client.on('disconnected', () => {
    isOpen = false;
    void connectAgain();
  });
  return {
    receiver,
    isOpen: () => isOpen,
    async close() {
      isClosed = true;
      await client.disconnect();
    },
  };
}
