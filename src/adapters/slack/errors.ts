/** What Slack's failures mean to a delivery. */
import { WebAPIHTTPError, WebAPIPlatformError, WebAPIRateLimitedError, WebAPIRequestError } from '@slack/web-api';
import { ChatError } from '../../chat.ts';

/** methods/chat.postMessage#errors and methods/conversations.history#errors. */
const GONE: ReadonlySet<string> = new Set([
  ...['channel_not_found', 'is_archived', 'team_not_found', 'message_not_found', 'thread_not_found', 'user_not_found'],
  ...['account_inactive', 'token_revoked', 'cant_update_message', 'org_login_required', 'team_access_not_granted'],
]);
const FORBIDDEN: ReadonlySet<string> = new Set([
  ...['not_in_channel', 'restricted_action', 'restricted_action_read_only_channel', 'restricted_action_thread_only_channel'],
  ...[
    'restricted_action_non_threadable_channel',
    'restricted_action_thread_locked',
    'cannot_reply_to_message',
    'ekm_access_denied',
  ],
  ...['missing_scope', 'no_permission', 'not_authed', 'invalid_auth', 'access_denied', 'messages_tab_disabled', 'cannot_dm_bot'],
]);
/** Slack says so after it may have done its work. */
const UNKNOWN: ReadonlySet<string> = new Set(['internal_error', 'fatal_error', 'request_timeout']);

/** Nothing was sent when the connection itself failed. */
const NOT_SENT: ReadonlySet<unknown> = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'UND_ERR_CONNECT_TIMEOUT']);

export function chatError(error: unknown): ChatError {
  if (error instanceof ChatError) return error;
  if (error instanceof WebAPIRateLimitedError) {
    return new ChatError('rateLimited', 'Slack asks us to wait.', { cause: error, retryAfterMs: error.retryAfter * 1000 });
  }
  if (error instanceof WebAPIPlatformError) return ofPlatform(error);
  // A server that fails may have taken the message before it failed; 503 says that it did not look at it.
  if (error instanceof WebAPIHTTPError && error.statusCode === 503) {
    return new ChatError('unavailable', 'Slack is not available.', { cause: error });
  }
  if (error instanceof WebAPIRequestError && NOT_SENT.has(causeOf(error.original))) {
    return new ChatError('unavailable', 'Slack could not be reached.', { cause: error });
  }
  return new ChatError('unknown', 'Slack did not say whether it took the message.', { cause: error });
}

/** The name of the error as Slack gives it, such as `channel_not_found`; undefined for any other failure. */
export function slackCode(error: unknown): string | undefined {
  return error instanceof WebAPIPlatformError ? error.data.error : undefined;
}

function ofPlatform(error: WebAPIPlatformError): ChatError {
  const code = error.data.error;
  const says = `Slack says: ${code}.`;
  if (code === 'ratelimited' || code === 'rate_limited') {
    const seconds = error.data.response_metadata?.retryAfter ?? 30;
    return new ChatError('rateLimited', 'Slack asks us to wait.', { cause: error, retryAfterMs: seconds * 1000 });
  }
  if (GONE.has(code)) return new ChatError('gone', says, { cause: error });
  if (FORBIDDEN.has(code)) return new ChatError('forbidden', says, { cause: error });
  if (code === 'service_unavailable') return new ChatError('unavailable', 'Slack is not available.', { cause: error });
  if (UNKNOWN.has(code)) return new ChatError('unknown', 'Slack did not say whether it took the message.', { cause: error });
  return new ChatError('refused', `Slack refuses the message: ${code}.`, { cause: error });
}

/** Node's fetch hides why it failed. */
function causeOf(error: Error): unknown {
  const { cause } = error;
  return typeof cause === 'object' && cause !== null && 'code' in cause ? cause.code : undefined;
}
