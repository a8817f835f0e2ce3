/** What Discord's failures mean to a delivery. */
import { DiscordAPIError, HTTPError, RateLimitError } from 'discord.js';
import { ChatError } from '../../chat.ts';

/** topics/opcodes-and-status-codes#json-json-error-codes */
export const CODES = {
  unknownChannel: 10003,
  unknownGuild: 10004,
  unknownMessage: 10008,
  alreadyAcknowledged: 40060,
  missingAccess: 50001,
  cannotMessageUser: 50007,
  missingPermissions: 50013,
  threadArchived: 50083,
  threadExists: 160004,
} as const;

const GONE: ReadonlySet<number | string> = new Set([CODES.unknownChannel, CODES.unknownGuild, CODES.unknownMessage]);

/** Nothing was sent when the connection itself failed. */
const NOT_SENT: ReadonlySet<unknown> = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'UND_ERR_CONNECT_TIMEOUT']);

export function chatError(error: unknown): ChatError {
  if (error instanceof ChatError) return error;
  if (error instanceof RateLimitError) {
    return new ChatError('rateLimited', 'Discord asks us to wait.', { cause: error, retryAfterMs: error.retryAfter });
  }
  if (error instanceof DiscordAPIError) {
    if (GONE.has(error.code)) return new ChatError('gone', `Discord says: ${error.message}.`, { cause: error });
    if (error.status === 401) return new ChatError('forbidden', 'Discord does not accept the token.', { cause: error });
    if (error.status === 403) return new ChatError('forbidden', `Discord does not allow it: ${error.message}.`, { cause: error });
    if (error.status === 404) return new ChatError('gone', `Discord says: ${error.message}.`, { cause: error });
    return new ChatError('refused', `Discord refuses the message: ${error.message}.`, { cause: error });
  }
  // A server that fails may have taken the message before it failed; 503 says that it did not look at it.
  if (error instanceof HTTPError && error.status === 503) {
    return new ChatError('unavailable', 'Discord is not available.', { cause: error });
  }
  if (error instanceof Error && 'code' in error && NOT_SENT.has(error.code)) {
    return new ChatError('unavailable', 'Discord could not be reached.', { cause: error });
  }
  return new ChatError('unknown', 'Discord did not say whether it took the message.', { cause: error });
}
