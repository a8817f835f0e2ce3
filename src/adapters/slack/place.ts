/** Where something was asked. */
import type { Destination } from '../../message/place.ts';

/** What Slack says about who and where, in whichever event. */
export interface Whereabouts {
  readonly teamId?: string | undefined;
  readonly enterpriseId?: string | undefined;
  readonly isEnterpriseInstall: boolean;
}

/** The id under which the token is kept: of the organisation where it installed us as a whole, else of the workspace. */
export function workspaceOf({ teamId, enterpriseId, isEnterpriseInstall }: Whereabouts): string {
  return (isEnterpriseInstall ? enterpriseId : teamId) ?? '';
}

export function placeOf(where: Whereabouts, channel: string, thread?: string): Destination {
  const place = { platform: 'slack', workspace: workspaceOf(where), channel } as const;
  return thread === undefined ? place : { ...place, thread };
}
