/** What the adapter needs of the rest of the house, kept in the process alone. */
import type { SlackPorts } from '../../../src/adapters/slack/connect.ts';
import type { Installations } from '../../../src/memory.ts';
import { WebError } from '../../../src/web.ts';

export interface KeptInstallations extends Installations {
  readonly kept: ReadonlyMap<string, unknown>;
}

export function slackPorts(managers: SlackPorts['managers'] = {}): SlackPorts & { readonly installations: KeptInstallations } {
  const seen = new Set<string>();
  const kept = new Map<string, unknown>();
  return {
    managers,
    web: {
      serve: () => Promise.reject(new WebError('Nothing is served here.')),
    },
    inbound: {
      async first(_platform, id) {
        const isNew = !seen.has(id);
        seen.add(id);
        return isNew;
      },
    },
    installations: {
      kept,
      async save(_platform, workspace, value) {
        kept.set(workspace, value);
      },
      find: async (_platform, workspace) => kept.get(workspace),
      async remove(_platform, workspace) {
        kept.delete(workspace);
      },
    },
  };
}
