/** The link that puts the bot into a server, and what it asks for there. */
import { OAuth2Scopes, PermissionFlagsBits, PermissionsBitField } from 'discord.js';

/** What we do: read commands, post, look for what was posted, and put the detail into a thread. */
export const PERMISSIONS = new PermissionsBitField([
  PermissionFlagsBits.ViewChannel,
  PermissionFlagsBits.SendMessages,
  PermissionFlagsBits.SendMessagesInThreads,
  PermissionFlagsBits.CreatePublicThreads,
  PermissionFlagsBits.ReadMessageHistory,
]).freeze();

/** Made from the token alone: its first part is the application's id in Base64. Undefined when it is no such token. */
export function inviteLink(token: string): string | undefined {
  const application = applicationOf(token);
  if (application === undefined) return undefined;
  const query = new URLSearchParams({
    client_id: application,
    scope: [OAuth2Scopes.Bot, OAuth2Scopes.ApplicationsCommands].join(' '),
    permissions: String(PERMISSIONS.bitfield),
  });
  return `https://discord.com/oauth2/authorize?${query}`;
}

function applicationOf(token: string): string | undefined {
  const id = Buffer.from(token.split('.')[0] ?? '', 'base64').toString('latin1');
  return /^\d{15,21}$/.test(id) ? id : undefined;
}
