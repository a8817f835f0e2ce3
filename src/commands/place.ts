import type { Desk, Subscriptions } from '../desk.ts';
import type { Destination } from '../message/place.ts';
import { CommandError } from './command.ts';

/** The place of a request that is about a place. Throws {@link CommandError} on the command line, which is none. */
export function placeOf(place: Destination | undefined): Destination {
  if (!place) throw new CommandError('Digests on schedule go to a channel, and this is none.', 'Type it in the channel itself.');
  return place;
}

/** The subscriptions of a desk that keeps any. */
export function keeperOf({ subscriptions }: Desk): Subscriptions {
  if (!subscriptions)
    throw new CommandError(
      'Nothing is kept here, so nothing can be scheduled.',
      'Subscribe where Rapporteur runs: `rapporteur start`.',
    );
  return subscriptions;
}
