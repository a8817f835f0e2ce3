import type { Actor, ActorProfile, Story } from '../model.ts';
import { lookup } from '../story/lookup.ts';
import { encountersOf } from './encounters.ts';
import { inOthersWords } from './in-others-words.ts';
import { areOwnWords } from './own-words.ts';
import { plainRoles } from './plain-roles.ts';
import { isUtterance, quotationsOf } from './quotations.ts';
import { saidOnce } from './said-once.ts';

/** One actor as the articles show it: what they said, what is reported of them, whom they met. Nothing in it is ours but the order. */
export function profileOf(story: Story, actor: Actor): ActorProfile {
  const shelf = lookup(story);
  const said = saidOnce(
    quotationsOf(story, { actor }).filter(
      (quote) => isUtterance(quote) && (actor.kind !== 'person' || areOwnWords(quote, shelf)),
    ),
  );
  return {
    actor: { ...actor, roles: plainRoles(actor.roles) },
    said,
    ...inOthersWords(story, actor, said),
    met: encountersOf(story, actor),
  };
}
