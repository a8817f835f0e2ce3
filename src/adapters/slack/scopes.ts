/** What the app may do, and why: the least that works. The manifest and the doctor are made from it. */
export const SCOPES = {
  commands: 'slash commands and the shortcut',
  'chat:write': 'answers and digests',
  'app_mentions:read': 'questions where somebody mentions us',
  'im:history': 'questions in direct messages, and finding what was delivered there',
  'channels:history': 'finding what was delivered to a channel, so that nothing is posted twice',
  'groups:history': 'the same in private channels that we were invited to',
  'channels:read': 'seeing whether we are in a channel before promising to deliver there, and that it was archived or deleted',
  'groups:read': 'the same for private channels',
  'users:read': 'seeing whether somebody is an administrator, who may manage subscriptions',
  'assistant:write': 'prompts and status in conversations with us',
} as const;

export const SCOPE_NAMES = Object.keys(SCOPES) as (keyof typeof SCOPES)[];
