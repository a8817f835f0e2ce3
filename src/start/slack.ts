import type { SlackSettings } from '../adapters/slack/connect.ts';
import type { Settings } from '../config/settings.ts';

/** The adapter's settings of the house's: Socket Mode where its token is set; an app that many install has its tokens in the store. */
export function slackSettings(slack: NonNullable<Settings['slack']>): SlackSettings {
  const { botToken, appToken, signingSecret, client, api } = slack;
  const one = { ...(botToken && { botToken: botToken.reveal() }), ...(api && { api }) };
  if (appToken && !client) return { ...one, entrance: { kind: 'socket', appToken: appToken.reveal() } };
  const http = { kind: 'http', signingSecret: signingSecret?.reveal() ?? '' } as const;
  if (!client) return { ...one, entrance: http };
  return { ...(api && { api }), entrance: { ...http, client: { id: client.id, secret: client.secret.reveal() } } };
}
