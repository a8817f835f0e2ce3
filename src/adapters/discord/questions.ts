/** Mentions and direct messages: a question, or a command as it would be typed after the slash. */
import { type Message as ChatMessage, MessageFlags, PermissionFlagsBits } from 'discord.js';
import type { Asker, CommandDesk } from '../../commands/command.ts';
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
  const [topic, rest] = topicOf(text, commands);
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

/** A first word that names a topic chooses it; the first topic is meant otherwise. */
function topicOf(text: string, { topics }: CommandDesk): readonly [topic: string, rest: string] {
  const [first = ''] = text.split(' ', 1);
  const named = topics.find(({ slug }) => slug === first.replace(/^\//, '').toLowerCase());
  return named ? [named.slug, text.slice(first.length).trim()] : [topics[0]?.slug ?? '', text];
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
