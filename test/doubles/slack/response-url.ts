/** What comes to a response URL: five answers within half an hour, to the asker or to all. */
import type { State } from './state.ts';
import { messageRefusal } from './web-api.ts';

const TAKES = [
  'text',
  'blocks',
  'response_type',
  'replace_original',
  'delete_original',
  'unfurl_links',
  'unfurl_media',
  'thread_ts',
];

/** The HTTP status that Slack would answer with. */
export function respond(state: State, id: string, body: Record<string, unknown>): number {
  const interaction = state.interactions.get(id);
  if (!interaction) return 404;
  const refuse = (why: string): number => {
    state.refusals.push(`response URL: ${why}`);
    return 400;
  };
  if (++interaction.uses > 5) return refuse('used more than five times');
  const unknown = Object.keys(body).filter((key) => !TAKES.includes(key));
  if (unknown.length > 0) return refuse(`takes no ${unknown.join(', ')}`);
  interaction.touched = performance.now();
  if (body['delete_original'] === true) {
    if (interaction.on) interaction.on.deleted = true;
    return 200;
  }
  if (body['replace_original'] !== false) return refuse('would replace the message by silence about replace_original');
  const why = messageRefusal(body);
  if (why !== undefined) return refuse(why);
  interaction.answers.push(state.add(interaction.channel, body, body['response_type'] !== 'in_channel'));
  return 200;
}
