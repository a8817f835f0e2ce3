/** Slash commands: one a topic; what stands after it is read as a person types. */
import type { App, SlashCommand } from '@slack/bolt';
import type { Destination } from '../../message/place.ts';
import { answer, composeTooLong, isAskable, tellAsker } from './answer.ts';
import { failed } from './failed.ts';
import { type House, runFor } from './house.ts';
import { placeOf } from './place.ts';
import { typedLine } from './typed.ts';

export function listenToCommands(app: App, house: House): void {
  app.command(/^\//, async ({ command, client, context, respond }) => {
    const started = performance.now();
    const topic = command.command.slice(1);
    const { line, place } = read(command, placeOf(context, command.channel_id));
    const run = typedLine(topic, line);
    try {
      if (!isAskable(run)) return await tellAsker(respond, composeTooLong());
      await answer(respond, { run, page: 0 }, runFor(house, client, run, command.user_id, place));
      house.log.info({ topic, verb: line.split(' ', 1)[0], ms: Math.round(performance.now() - started) }, 'command');
    } catch (error) {
      await failed(house.log, error, 'command', respond);
    }
  });
}

/** A channel that is named in the line is the place that is meant: `subscribe weekdays 09:00 in #news`. */
function read({ text }: SlashCommand, here: Destination): { readonly line: string; readonly place: Destination } {
  const named = /(?:\s+(?:in|to))?\s*<#([CG]\w+)(?:\|[^>]*)?>/.exec(text);
  const line = said(named ? text.replace(named[0], ' ') : text);
  return { line, place: named ? { ...here, channel: named[1]! } : here };
}

/** Text as it was typed: Slack escapes three signs and writes people and addresses in angle brackets. */
export function said(text: string): string {
  return text
    .replace(/<(?:https?:|mailto:)[^<>|]*\|([^<>]*)>/g, '$1')
    .replace(/<[@#!][^<>|]*\|([^<>]*)>/g, '$1')
    .replace(/<([^<>]*)>/g, '$1')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ')
    .trim();
}
