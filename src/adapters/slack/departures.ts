/** When we are put out of a workspace or a channel, or it is no more. */
import type { App } from '@slack/bolt';
import type { ChatEvents } from '../../chat.ts';
import type { Log } from '../../log.ts';
import type { Installations } from '../../memory.ts';
import { type Whereabouts, workspaceOf } from './place.ts';

/** The events that say so of a channel, and what they say. */
const CHANNEL_EVENTS = {
  channel_archive: 'The channel was archived.',
  channel_deleted: 'The channel was deleted.',
  channel_left: 'Rapporteur was removed from the channel.',
  group_archive: 'The channel was archived.',
  group_deleted: 'The channel was deleted.',
  group_left: 'Rapporteur was removed from the channel.',
} as const;

export const CHANNEL_EVENT_NAMES = Object.keys(CHANNEL_EVENTS) as (keyof typeof CHANNEL_EVENTS)[];

export function listenToDepartures(app: App, events: ChatEvents, installations: Installations, log: Log): void {
  async function leave(where: Whereabouts, why: string): Promise<void> {
    const workspace = workspaceOf(where);
    log.warn({ workspace }, why);
    // First what hangs on the workspace, then its token: should we stop in between, the token is of no use to anyone.
    events.gone({ platform: 'slack', workspace }, why);
    await installations.remove('slack', workspace);
  }
  app.event('app_uninstalled', ({ context }) => leave(context, 'Rapporteur was removed from the workspace.'));
  app.event('tokens_revoked', async ({ event, context }) => {
    if (event.tokens.bot?.length) await leave(context, 'The workspace took our token away.');
  });
  for (const [name, why] of Object.entries(CHANNEL_EVENTS)) {
    app.event(name, async ({ event, context }) => {
      const { channel } = event as { readonly channel?: unknown };
      if (typeof channel !== 'string') return;
      events.gone({ platform: 'slack', workspace: workspaceOf(context), channel }, why);
    });
  }
}
