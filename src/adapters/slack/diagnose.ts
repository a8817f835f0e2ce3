/** What `rapporteur doctor` looks at in Slack: the tokens, the scopes, the clock, and whether Slack can reach us. */
import { LogLevel, WebClient } from '@slack/web-api';
import type { Finding } from '../../chat.ts';
import type { SlackSettings } from './connect.ts';
import { slackCode } from './errors.ts';
import { EVENTS } from './http.ts';
import { SCOPES } from './scopes.ts';

/** Slack refuses what is signed five minutes ago; digests should come on time. */
const LARGEST_SKEW_MS = 30_000;

const API = 'https://slack.com/api/';

type Diagnosed = Omit<Finding, 'subject'>;

/** Never throws: what can't be looked at is a finding too. */
export async function diagnose(
  { botToken, entrance, api = API, timeoutMs = 10_000 }: SlackSettings,
  web: { readonly host: string; readonly port: number },
): Promise<readonly Finding[]> {
  const options = { slackApiUrl: api, timeout: timeoutMs, retryConfig: { retries: 1 }, logLevel: LogLevel.ERROR };
  const clock = await look('Slack clock', () => clockOf(api));
  const way = await look('Slack connection', () => entranceOf(entrance, web, options));
  if (botToken === undefined) return [clock, way];
  const client = new WebClient(botToken, options);
  const token = await look('Slack bot token', () => tokenOf(client));
  return token.state === 'broken' ? [token, clock, way] : [token, await look('Slack scopes', () => scopesOf(client)), clock, way];
}

async function look(subject: string, see: () => Promise<Diagnosed>): Promise<Finding> {
  try {
    return { subject, ...(await see()) };
  } catch (error) {
    const code = slackCode(error);
    if (code === undefined) {
      const mend = 'Check the network and https://slack-status.com, then try again.';
      return { subject, state: 'broken', says: 'Slack could not be reached.', mend };
    }
    return { subject, state: 'broken', says: `Slack says: ${code}.`, mend: mendFor(subject) };
  }
}

function mendFor(subject: string): string {
  return subject === 'Slack connection'
    ? 'Make a token with connections:write under Basic Information, App-Level Tokens, and set SLACK_APP_TOKEN.'
    : 'Install the app again under OAuth & Permissions, and set SLACK_BOT_TOKEN to the token it shows.';
}

async function tokenOf(client: WebClient): Promise<Diagnosed> {
  const { user, team } = await client.auth.test();
  return { state: 'ok', says: `Slack knows us as ${user} in ${team}.` };
}

/** What was granted stands in the head of every answer. */
async function scopesOf(client: WebClient): Promise<Diagnosed> {
  const granted = new Set((await client.auth.test()).response_metadata?.scopes ?? []);
  const lacking = Object.entries(SCOPES).filter(([scope]) => !granted.has(scope));
  if (lacking.length === 0) return { state: 'ok', says: 'All that are needed are granted.' };
  return {
    state: 'broken',
    says: `We lack ${lacking.map(([scope, why]) => `${scope} (${why})`).join('; ')}.`,
    mend: 'Put the manifest of `rapporteur slack manifest` into the app’s settings, and install it again.',
  };
}

async function clockOf(api: string): Promise<Diagnosed> {
  const sent = Date.now();
  const response = await fetch(new URL('api.test', api), { method: 'POST' });
  const theirs = Date.parse(response.headers.get('date') ?? '');
  if (Number.isNaN(theirs)) return { state: 'warning', says: 'Slack did not say what time it is.' };
  // The header counts whole seconds, and the answer took its time.
  const skew = Math.max(0, Math.abs(theirs + 500 - (sent + Date.now()) / 2) - 500);
  if (skew <= LARGEST_SKEW_MS) return { state: 'ok', says: 'This machine’s time agrees with Slack’s.' };
  return {
    state: 'broken',
    says: `This machine’s time is ${Math.round(skew / 1000)} s off.`,
    mend: 'Set the time by NTP (timedatectl set-ntp true).',
  };
}

async function entranceOf(
  entrance: SlackSettings['entrance'],
  { host, port }: { readonly host: string; readonly port: number },
  options: object,
): Promise<Diagnosed> {
  if (entrance.kind === 'http') {
    const says = `Slack’s requests are taken at ${host}:${port}, under ${EVENTS}.`;
    return { state: 'ok', says };
  }
  await new WebClient(entrance.appToken, options).apps.connections.open({});
  return { state: 'ok', says: 'Socket Mode is on, and takes the app-level token.' };
}
