/** What `rapporteur doctor` looks at in Discord: the token, the clock, the application, the servers and our rights there. */
import {
  type APIApplication,
  type APIGuild,
  DiscordAPIError,
  PermissionsBitField,
  REST,
  type RESTGetAPIGatewayBotResult,
  Routes,
} from 'discord.js';
import type { Finding } from '../../chat.ts';
import type { DiscordSettings } from './connect.ts';
import { PERMISSIONS } from './invite.ts';

/** More makes signatures and schedules doubtful. */
const LARGEST_SKEW_MS = 30_000;

/** Never throws: what can't be looked at is a finding too. */
export async function diagnose(settings: DiscordSettings): Promise<readonly Finding[]> {
  const rest = new REST({
    ...(settings.api && { api: settings.api }),
    timeout: settings.timeoutMs ?? 10_000,
    retries: 1,
  }).setToken(settings.token);
  const token = await look('Discord token', () => tokenOf(rest));
  const clock = await look('Discord clock', () => clockOf(settings.api));
  if (token.state === 'broken') return [token, clock];
  return [
    token,
    clock,
    await look('Discord intents', () => gatewayOf(rest)),
    await look('Discord commands', () => interactionsOf(rest)),
    ...(await serversOf(rest, settings.guild)),
  ];
}

async function look(subject: string, see: () => Promise<Omit<Finding, 'subject'>>): Promise<Finding> {
  try {
    return { subject, ...(await see()) };
  } catch (error) {
    if (error instanceof DiscordAPIError && error.status === 401) {
      return {
        subject,
        state: 'broken',
        says: 'Discord does not take it.',
        mend: 'Make a new one under Bot, Reset Token, and set DISCORD_TOKEN.',
      };
    }
    const says = error instanceof DiscordAPIError ? error.message : 'Discord could not be reached.';
    return { subject, state: 'broken', says, mend: 'Check the network and https://discordstatus.com, then try again.' };
  }
}

async function tokenOf(rest: REST): Promise<Omit<Finding, 'subject'>> {
  const me = (await rest.get(Routes.user())) as { username: string };
  return { state: 'ok', says: `Discord knows us as ${me.username}.` };
}

async function clockOf(api = 'https://discord.com/api'): Promise<Omit<Finding, 'subject'>> {
  const sent = Date.now();
  const response = await fetch(`${api}/v10/gateway`);
  const theirs = Date.parse(response.headers.get('date') ?? '');
  if (Number.isNaN(theirs)) return { state: 'warning', says: 'Discord did not say what time it is.' };
  // The header counts whole seconds, and the answer took its time.
  const skew = Math.max(0, Math.abs(theirs + 500 - (sent + Date.now()) / 2) - 500);
  if (skew <= LARGEST_SKEW_MS) return { state: 'ok', says: 'This machine’s time agrees with Discord’s.' };
  return {
    state: 'broken',
    says: `This machine’s time is ${Math.round(skew / 1000)} s off.`,
    mend: 'Set the time by NTP (timedatectl set-ntp true).',
  };
}

async function gatewayOf(rest: REST): Promise<Omit<Finding, 'subject'>> {
  const { session_start_limit: left } = (await rest.get(Routes.gatewayBot())) as RESTGetAPIGatewayBotResult;
  const says = `None needs to be switched on; ${left.remaining} of ${left.total} connections are left today.`;
  if (left.remaining > 10) return { state: 'ok', says };
  return { state: 'warning', says, mend: 'Something restarts too often: see the log.' };
}

async function interactionsOf(rest: REST): Promise<Omit<Finding, 'subject'>> {
  const application = (await rest.get(Routes.currentApplication())) as APIApplication & {
    interactions_endpoint_url?: string | null;
  };
  if (application.interactions_endpoint_url) {
    return {
      state: 'broken',
      says: 'An Interactions Endpoint URL is set, so commands go there and never come here.',
      mend: 'Clear it under General Information in the developer portal.',
    };
  }
  return { state: 'ok', says: 'They come over the gateway.' };
}

async function serversOf(rest: REST, wanted: string | undefined): Promise<readonly Finding[]> {
  const subject = 'Discord servers';
  let guilds: readonly (Pick<APIGuild, 'id' | 'name'> & { readonly permissions: string })[] = [];
  const found = await look(subject, async () => {
    guilds = (await rest.get(Routes.userGuilds())) as typeof guilds;
    if (guilds.length === 0)
      return { state: 'warning', says: 'We are in none.', mend: 'Open the link of `rapporteur discord invite`.' };
    if (wanted && !guilds.some(({ id }) => id === wanted)) {
      return {
        state: 'broken',
        says: `We are not in ${wanted}, which DISCORD_GUILD_ID names.`,
        mend: 'Invite the bot there (`rapporteur discord invite`), or set another.',
      };
    }
    return { state: 'ok', says: `We are in ${guilds.length}.` };
  });
  return [found, ...guilds.slice(0, 20).map(rightsIn)];
}

function rightsIn({ name, permissions }: { readonly name: string; readonly permissions: string }): Finding {
  const lacking = new PermissionsBitField(BigInt(permissions)).missing(PERMISSIONS);
  const subject = `Discord rights in ${name}`;
  if (lacking.length === 0) return { subject, state: 'ok', says: 'We may post, read the history and open threads.' };
  const names = lacking.map((flag) => flag.replace(/(?<=[a-z])(?=[A-Z])/g, ' ')).join(', ');
  return {
    subject,
    state: 'warning',
    says: `We lack ${names}.`,
    mend: 'Give our role these, or invite the bot again (`rapporteur discord invite`).',
  };
}
