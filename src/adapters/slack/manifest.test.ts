import { describe, expect, it } from 'vitest';
import { manifest } from './manifest.ts';

const topics = [
  { slug: 'harbour', title: 'The harbour', description: 'What becomes of the harbour' },
  { slug: 'budget', title: 'The budget', description: 'x'.repeat(3000) },
];
const verb = (name: string) => ({
  name,
  description: '',
  options: [],
  examples: [],
  managed: false,
  parse: () => ({}),
  run: () => Promise.reject(new Error('It is not run.')),
});
const verbs = [verb('latest'), { ...verb('evidence'), internal: true as const }];

describe('the manifest for Slack', () => {
  it('has a command for every topic, and names its verbs but for those of buttons', () => {
    const commands = manifest({ topics, verbs }).features?.slash_commands ?? [];
    expect(commands.map(({ command }) => command)).toEqual(['/harbour', '/budget']);
    expect(commands.map(({ usage_hint }) => usage_hint)).toEqual(['latest', 'latest']);
    expect(commands.every(({ description }) => description.length <= 2000)).toBe(true);
  });

  it('needs no address of ours in Socket Mode', () => {
    const made = manifest({ topics, verbs });
    expect(made.settings).toMatchObject({ socket_mode_enabled: true, org_deploy_enabled: false });
    expect(JSON.stringify(made)).not.toContain('http');
  });

  it('has every request come to one address over HTTP', () => {
    const made = manifest({ topics, verbs }, 'https://news.example.org/');
    const events = 'https://news.example.org/slack/events';
    expect(made.settings).toMatchObject({
      socket_mode_enabled: false,
      org_deploy_enabled: true,
      event_subscriptions: { request_url: events },
      interactivity: { request_url: events, message_menu_options_url: events },
    });
    expect(made.features?.slash_commands?.map(({ url }) => url)).toEqual([events, events]);
    expect(made.oauth_config?.redirect_urls).toEqual(['https://news.example.org/slack/oauth_redirect']);
  });
});
