/** Share: what only the asker saw is shown to the channel, as it was seen; it needs no second look at the articles. */
import {
  type APIComponentInContainer,
  type APIContainerComponent,
  type ButtonInteraction,
  ComponentType,
  MessageFlags,
  type StringSelectMenuInteraction,
} from 'discord.js';
import { readPress } from '../../message/press.ts';
import { wire } from './answer.ts';

/** Takes Share off the asker's own copy, then says it to all. */
export async function share(interaction: ButtonInteraction | StringSelectMenuInteraction): Promise<void> {
  const first = interaction.message.components[0]?.toJSON();
  if (first?.type !== ComponentType.Container) return;
  const shared = withoutShare(first);
  await interaction.update({ components: [shared], flags: MessageFlags.IsComponentsV2, allowedMentions: { parse: [] } });
  await interaction.followUp(wire(signed(shared, interaction.user.id), false));
}

function withoutShare(container: APIContainerComponent): APIContainerComponent {
  const components = container.components.flatMap((part): APIComponentInContainer[] => {
    if (part.type !== ComponentType.ActionRow) return [part];
    const kept = part.components.filter((one) => !('custom_id' in one) || readPress(one.custom_id)?.kind !== 'share');
    return kept.length === 0 ? [] : [{ ...part, components: kept }];
  });
  return { ...container, components };
}

/** A mention without a ping: allowed mentions are none. */
function signed(container: APIContainerComponent, user: string): APIContainerComponent {
  const line: APIComponentInContainer = { type: ComponentType.TextDisplay, content: `-# Shared by <@${user}>` };
  return { ...container, components: [...container.components, line] };
}
