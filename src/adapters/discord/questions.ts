/** Mentions and direct messages: a question, or a command as it would be typed after the slash. */
import { type Message as ChatMessage, MessageFlags, PermissionFlagsBits } from 'discord.js';
import type { Asker, CommandDesk } from '../../commands/command.ts';
import { namedTopic } from '../../commands/named-topic.ts';
import type { Log } from '../../log.ts';
import { composeNotice } from '../../message/compose/notice.ts';
import { MANAGERS, placeOf } from './place.ts';
import { render } from './render.ts';

/** A typing sign is shown when the answer isn't there after so long. */
const SLOW_MS = 700;

/** Answers a message that is meant for us, in a reply that pings nobody; leaves every other alone. Never throws. */
export async function hear(message: ChatMessage, commands: CommandDesk, log: Log): Promise<void> {
  const text = question(message);
  if (text === undefined) return;
  const started = performance.now();
  const [topic, rest] = namedTopic(text, commands);
  const typing = setTimeout(() => void startTyping(message), SLOW_MS);
  try {
    const said = await commands
      .runText(topic, rest, { asker: askerOf(message), place: placeOf(message) })
      .catch((error: unknown) => {
        log.error({ err: error, message: message.id }, 'question failed');
        return composeNotice('Something went wrong on our side. It has been noted.', 'Please ask again.');
      });
    for (const [part, component] of render(said).entries()) {
      await message.reply({
        components: [component],
        flags: MessageFlags.IsComponentsV2,
        allowedMentions: { parse: [], repliedUser: false },
        nonce: `${message.id}.${part}`,
        enforceNonce: true,
      });
    }
    log.info({ topic, verb: 'question', ms: Math.round(performance.now() - started), guild: message.guildId }, 'command');
  } catch (error) {
    log.warn({ err: error, message: message.id }, 'question could not be answered');
  } finally {
    clearTimeout(typing);
  }
}

/** What was said to us without our name; undefined when it was not said to us. */
function question(message: ChatMessage): string | undefined {
  const me = message.client.user.id;
  if (message.author.bot || message.system) return undefined;
  if (message.guildId !== null && !message.mentions.users.has(me)) return undefined;
  return message.content
    .replaceAll(new RegExp(`<@!?${me}>`, 'g'), ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

function askerOf(message: ChatMessage): Asker {
  const { channel, member } = message;
  const manages =
    message.guildId === null ||
    (member !== null && !channel.isDMBased() && member.permissionsIn(channel).has(PermissionFlagsBits.ManageChannels));
  return { platform: 'discord', user: message.author.id, mayManage: manages, managers: MANAGERS };
}

async function startTyping(message: ChatMessage): Promise<void> {
  if (message.channel.isSendable()) await message.channel.sendTyping().catch(() => undefined);
}
