import type { SlackSettings } from '../adapters/slack/connect.ts';
import type { Settings } from '../config/settings.ts';

/** The adapter's settings of the house's: Socket Mode where its token is set; an app that many install has its tokens in the store. */
export function slackSettings(slack: NonNullable<Settings['slack']>): SlackSettings {
  const { botToken, appToken, signingSecret, client } = slack;
  if (appToken && !client) {
    return { entrance: { kind: 'socket', appToken: appToken.reveal() }, ...(botToken && { botToken: botToken.reveal() }) };
  }
  const http = { kind: 'http', signingSecret: signingSecret?.reveal() ?? '' } as const;
  if (!client) return { entrance: http, ...(botToken && { botToken: botToken.reveal() }) };
  return { entrance: { ...http, client: { id: client.id, secret: client.secret.reveal() } } };
}
