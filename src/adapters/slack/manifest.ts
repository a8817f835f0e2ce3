/** The app's manifest, made from the same tables as the code: what Slack is told once, at api.slack.com/apps. */
import type { AppsManifestCreateArguments } from '@slack/web-api';
import type { CommandDesk } from '../../commands/command.ts';
import { short } from '../../message/short.ts';
import { CHANNEL_EVENT_NAMES } from './departures.ts';
import { EVENTS, REDIRECT } from './http.ts';
import { SCOPE_NAMES } from './scopes.ts';
import { SHORTCUT } from './shortcut.ts';

/** As Slack takes it. */
type Manifest = AppsManifestCreateArguments['manifest'];

/** What we listen to besides what becomes of channels. */
const HEARD = ['app_home_opened', 'app_mention', 'app_uninstalled', 'message.im', 'tokens_revoked'] as const;

/** reference/app-manifest: the most that Slack takes. */
const LONGEST = { hint: 1000, description: 2000, shortcut: 24, shortcutDescription: 150 } as const;

/** For Socket Mode; or for HTTP, where `address` is the one at which Slack reaches us: `https://news.example.org`. */
export function manifest({ topics, verbs }: Pick<CommandDesk, 'topics' | 'verbs'>, address?: string): Manifest {
  const base = address?.replace(/\/+$/, '');
  const requests = base === undefined ? undefined : base + EVENTS;
  const names = verbs.filter(({ internal }) => !internal).map(({ name }) => name);
  const description = 'Reports on a news story where you talk: briefings and quotations, every line with its source.';
  return {
    display_information: { name: 'Rapporteur', description, background_color: '#3f6fb5' },
    features: {
      app_home: { home_tab_enabled: true, messages_tab_enabled: true, messages_tab_read_only_enabled: false },
      bot_user: { display_name: 'Rapporteur', always_online: true },
      agent_view: { agent_description: description },
      shortcuts: [
        {
          name: short('What do articles say?', LONGEST.shortcut),
          type: 'message',
          callback_id: SHORTCUT,
          description: 'What do the articles say about this?',
        },
      ],
      slash_commands: topics.map((topic) => ({
        command: `/${topic.slug}`,
        ...(requests && { url: requests }),
        description: short(topic.description, LONGEST.description),
        usage_hint: short(names.join(' | '), LONGEST.hint),
        // Channels come with their ids.
        should_escape: true,
      })),
    },
    // The SDK's list of scopes lacks assistant:write.
    oauth_config: { ...(base && { redirect_urls: [base + REDIRECT] }), scopes: { bot: SCOPE_NAMES.toSorted() } } as NonNullable<
      Manifest['oauth_config']
    >,
    settings: {
      event_subscriptions: {
        ...(requests && { request_url: requests }),
        bot_events: [...HEARD, ...CHANNEL_EVENT_NAMES].sort(),
      },
      interactivity: { is_enabled: true, ...(requests && { request_url: requests, message_menu_options_url: requests }) },
      // Over HTTP, whole organisations can install us too.
      org_deploy_enabled: requests !== undefined,
      socket_mode_enabled: requests === undefined,
      token_rotation_enabled: false,
    },
  };
}
