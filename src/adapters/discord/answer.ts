/** Answers an interaction in time: at once where the message is quickly there, else deferred and then filled in. */

import { type APIContainerComponent, DiscordAPIError, MessageFlags, type RepliableInteraction } from 'discord.js';
import { composeNotice } from '../../message/compose/notice.ts';
import type { Invocation, Message } from '../../message/model.ts';
import { inTime } from '../in-time.ts';
import type { Turns } from '../turns.ts';
import { CODES } from './errors.ts';
import { LIMITS } from './limits.ts';
import { render, renderPage } from './render.ts';

/** Half of the 3 s that Discord gives: the rest is for the way there and back. */
const QUICK_MS = LIMITS.interaction.firstAnswerMs / 2;
/** After so long we say that it takes too long; the token still takes an answer then. */
const PATIENCE_MS = LIMITS.interaction.tokenMs - 60_000;

const QUIET = { parse: [] } as const;

export interface Asked {
  /** What was asked, as the pages after the first ask for it again. */
  readonly run: Invocation;
  readonly page: number;
}

/** Never answers twice and never pings anybody. Throws what Discord or `work` throw. */
export async function answer(
  interaction: RepliableInteraction,
  asked: Asked,
  work: Promise<Message>,
  turns: Pick<Turns, 'isCrowded' | 'letPass'>,
): Promise<void> {
  // It may fail after Discord has failed us: then only the first failure is told.
  work.catch(() => undefined);
  const quick = turns.isCrowded() ? undefined : await inTime(work, QUICK_MS);
  if (quick !== undefined) return reply(interaction, asked, quick);
  const deferred = interaction.deferReply({ flags: MessageFlags.Ephemeral });
  await taken(turns.letPass(deferred), () => {
    interaction.deferred = true;
  });
  const late = (await inTime(work, PATIENCE_MS)) ?? composeNotice('This took too long.', 'Please ask again in a few minutes.');
  const [first, ...rest] = shown(asked, late);
  if (late.audience === 'asker') {
    await interaction.editReply({ components: [first], flags: MessageFlags.IsComponentsV2, allowedMentions: QUIET });
  } else {
    // A deferred answer keeps the audience that it was deferred with, so it makes way for one that all can see.
    await interaction.deleteReply();
    await interaction.followUp(wire(first, false));
  }
  for (const component of rest) await interaction.followUp(wire(component, late.audience === 'asker'));
}

/** One message to the asker alone, whether or not something was answered before. */
export async function tellAsker(interaction: RepliableInteraction, message: Message): Promise<void> {
  const sent = wire(render(message)[0]!, true);
  if (interaction.replied || interaction.deferred) await interaction.followUp(sent);
  else await interaction.reply(sent);
}

export function wire(component: APIContainerComponent, onlyAsker: boolean) {
  const flags: (MessageFlags.IsComponentsV2 | MessageFlags.Ephemeral)[] = [MessageFlags.IsComponentsV2];
  if (onlyAsker) flags.push(MessageFlags.Ephemeral);
  return { components: [component], flags, allowedMentions: QUIET };
}

async function reply(interaction: RepliableInteraction, asked: Asked, message: Message): Promise<void> {
  const [first, ...rest] = shown(asked, message);
  await taken(interaction.reply(wire(first, message.audience === 'asker')), () => {
    interaction.replied = true;
  });
  for (const component of rest) await interaction.followUp(wire(component, message.audience === 'asker'));
}

/** A request whose answer was lost is sent again by discord.js, and refused then: Discord had taken the first. */
async function taken(sent: Promise<unknown>, remember: () => void): Promise<void> {
  try {
    await sent;
  } catch (error) {
    if (!(error instanceof DiscordAPIError) || error.code !== CODES.alreadyAcknowledged) throw error;
    remember();
  }
}

/** The page that was asked for; where "More" can't be a button, all that follow it too. */
function shown({ run, page }: Asked, message: Message): readonly [APIContainerComponent, ...APIContainerComponent[]] {
  const { component, rest } = renderPage(message, run, page);
  return [component, ...Array.from({ length: rest }, (_, index) => renderPage(message, run, page + 1 + index).component)];
}
