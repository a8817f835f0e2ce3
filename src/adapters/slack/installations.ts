/** The tokens of the workspaces that installed us, over our own store, which encrypts them. */
import type { Installation, InstallationQuery, InstallationStore } from '@slack/bolt';
import { ChatError } from '../../chat.ts';
import type { Installations } from '../../memory.ts';

/** Bolt's view of the store. An organisation that installed us as a whole is kept under its own id, a workspace under its. */
export function installationStore(installations: Installations): InstallationStore {
  return {
    async storeInstallation(installation) {
      const workspace = installation.isEnterpriseInstall ? installation.enterprise?.id : installation.team?.id;
      if (workspace === undefined) throw new Error('Slack named neither the workspace nor the organisation that installs us.');
      await installations.save('slack', workspace, installation);
    },
    async fetchInstallation(query) {
      const found = await installations.find('slack', workspaceIn(query));
      if (found === undefined) throw new Error('Rapporteur is not installed in that workspace.');
      return found as Installation<'v2', boolean>;
    },
    async deleteInstallation(query) {
      await installations.remove('slack', workspaceIn(query));
    },
  };
}

/** The token to post with in a workspace. Throws {@link ChatError} `gone` where we are not installed. */
export async function botToken(installations: Installations, workspace: string): Promise<string> {
  const found = (await installations.find('slack', workspace)) as Installation | undefined;
  if (found?.bot === undefined) throw new ChatError('gone', 'Rapporteur is not installed in that workspace any more.');
  return found.bot.token;
}

function workspaceIn({ isEnterpriseInstall, enterpriseId, teamId }: InstallationQuery<boolean>): string {
  return (isEnterpriseInstall ? enterpriseId : teamId) ?? '';
}
