import { WebAPIHTTPError, WebAPIPlatformError, WebAPIRateLimitedError, WebAPIRequestError } from '@slack/web-api';
import { describe, expect, it } from 'vitest';
import { ChatError } from '../../chat.ts';
import { chatError } from './errors.ts';

const platform = (error: string) => new WebAPIPlatformError({ ok: false, error });
const network = (code: string) => new WebAPIRequestError(new TypeError('fetch failed', { cause: { code } }));

describe('what Slack’s failures mean to a delivery', () => {
  it.each([
    ['gone', platform('channel_not_found')],
    ['gone', platform('is_archived')],
    ['gone', platform('account_inactive')],
    ['forbidden', platform('not_in_channel')],
    ['forbidden', platform('restricted_action')],
    ['forbidden', platform('missing_scope')],
    ['refused', platform('msg_blocks_too_long')],
    ['refused', platform('invalid_blocks')],
    ['unknown', platform('internal_error')],
    ['unknown', platform('fatal_error')],
    ['unavailable', platform('service_unavailable')],
    ['unknown', new WebAPIHTTPError(500, 'Internal Server Error', {})],
    ['unavailable', new WebAPIHTTPError(503, 'Service Unavailable', {})],
    ['unavailable', network('ECONNREFUSED')],
    ['unknown', network('ECONNRESET')],
    ['unknown', new WebAPIRequestError(new DOMException('The operation timed out.', 'TimeoutError'))],
  ] as const)('%s: %s', (code, error) => {
    expect(chatError(error)).toMatchObject({ code, cause: error });
  });

  it('waits as long as Slack asks', () => {
    expect(chatError(new WebAPIRateLimitedError(7))).toMatchObject({ code: 'rateLimited', retryAfterMs: 7000 });
  });

  it('leaves our own errors as they are', () => {
    const own = new ChatError('gone', 'Not installed there.');
    expect(chatError(own)).toBe(own);
  });
});
