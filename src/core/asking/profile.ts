import type { Actor, ActorProfile, Bullet, Story } from '../model.ts';
import { lookup } from '../story/lookup.ts';
import { encountersOf } from './encounters.ts';
import { quotationsOf } from './quotations.ts';
import { reportOf } from './reports.ts';

/** Reports listed for an actor, best supported first. */
const MOST_REPORTS = 8;

/** One actor as the articles show it: what they said, what is reported of them, whom they met. Nothing in it is ours but the order. */
export function profileOf(story: Story, actor: Actor): ActorProfile {
  return { actor, said: quotationsOf(story, { actor }), reported: reportsOn(story, actor), met: encountersOf(story, actor) };
}

function reportsOn(story: Story, actor: Actor): Bullet[] {
  const shelf = lookup(story);
  return [...story.claims]
    .filter(({ actors }) => actors.includes(actor.id))
    .sort((a, b) => b.support - a.support || (b.reported ?? '').localeCompare(a.reported ?? ''))
    .slice(0, MOST_REPORTS)
    .flatMap((claim) => reportOf(claim, shelf) ?? []);
}
