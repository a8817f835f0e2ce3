/** What comes in is acknowledged at once, and handled once: Slack sends again what it thinks was lost, and others may replay. */
import type { AnyMiddlewareArgs, Middleware } from '@slack/bolt';
import type { InboundIds } from '../../memory.ts';

/** Takes the place of acknowledging in every listener, but in those that answer by it: views and options. */
export function takeIn(inbound: InboundIds): Middleware<AnyMiddlewareArgs> {
  return async (args) => {
    const { body } = args;
    if ('ack' in args && typeof args.ack === 'function' && !answersByAck(body)) await args.ack();
    const id = idOf(body);
    if (id === undefined || (await inbound.first('slack', id))) await args.next();
  };
}

/** The id of an event, or of the trigger of an interaction; undefined for options, which may be asked for again and again. */
function idOf(body: object): string | undefined {
  if ('event_id' in body && typeof body.event_id === 'string') return body.event_id;
  if ('trigger_id' in body && typeof body.trigger_id === 'string') return body.trigger_id;
  return undefined;
}

function answersByAck(body: object): boolean {
  const type = 'type' in body ? body.type : undefined;
  return type === 'view_submission' || type === 'block_suggestion';
}
