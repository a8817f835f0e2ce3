/** The app's manifest, made from the same tables as the code: what Slack is told once, at api.slack.com/apps. */
import type { CommandDesk } from '../../commands/command.ts';
import { short } from '../../message/short.ts';
import { CHANNEL_EVENTS } from './departures.ts';
import { SCOPES } from './scopes.ts';
import { SHORTCUT } from './shortcut.ts';

/** What we listen to besides what becomes of channels. */
const EVENTS = ['app_home_opened', 'app_mention', 'app_uninstalled', 'assistant_thread_started', 'message.im', 'tokens_revoked'];

/** reference/app-manifest: the most that Slack takes. */
const LONGEST = { hint: 1000, description: 2000, shortcut: 24, shortcutDescription: 150 } as const;

/** For Socket Mode: over HTTP, addresses are added (docs/slack.md). */
export function manifest({ topics, verbs }: Pick<CommandDesk, 'topics' | 'verbs'>): object {
  const names = verbs.filter(({ internal }) => !internal).map(({ name }) => name);
  const description = 'Reports on a news story where you talk: briefings and quotations, every line with its source.';
  return {
    display_information: { name: 'Rapporteur', description, background_color: '#3f6fb5' },
    features: {
      app_home: { home_tab_enabled: true, messages_tab_enabled: true, messages_tab_read_only_enabled: false },
      bot_user: { display_name: 'Rapporteur', always_online: true },
      assistant_view: { assistant_description: description },
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
        description: short(topic.description, LONGEST.description),
        usage_hint: short(names.join(' | '), LONGEST.hint),
        // Channels come with their ids.
        should_escape: true,
      })),
    },
    oauth_config: { scopes: { bot: Object.keys(SCOPES).sort() } },
    settings: {
      event_subscriptions: { bot_events: [...EVENTS, ...Object.keys(CHANNEL_EVENTS)].sort() },
      interactivity: { is_enabled: true },
      org_deploy_enabled: false,
      socket_mode_enabled: true,
      token_rotation_enabled: false,
    },
  };
}
