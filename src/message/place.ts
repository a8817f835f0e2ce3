export type Platform = 'slack' | 'discord' | 'terminal';

/** A channel, thread or direct message on a platform. */
export interface Destination {
  readonly platform: Platform;
  /** The workspace (Slack) or guild (Discord); empty for a direct message outside both. */
  readonly workspace: string;
  readonly channel: string;
  readonly thread?: string;
}
