/** Slack over HTTP: requests as it signs them. */
import { createHmac } from 'node:crypto';

export const SIGNING_SECRET = '0123456789abcdef0123456789abcdef';

interface Signing {
  readonly seconds?: number;
  readonly secret?: string;
}

/** Sends a form, or an event as JSON, to where our requests are taken. */
export function signed(address: string, body: string, { seconds = now(), secret = SIGNING_SECRET }: Signing = {}) {
  return fetch(`${address}/slack/events`, {
    method: 'POST',
    body,
    headers: {
      'content-type': body.startsWith('{') ? 'application/json' : 'application/x-www-form-urlencoded',
      'x-slack-request-timestamp': String(seconds),
      'x-slack-signature': `v0=${createHmac('sha256', secret).update(`v0:${seconds}:${body}`).digest('hex')}`,
    },
  });
}

const now = (): number => Math.floor(Date.now() / 1000);
