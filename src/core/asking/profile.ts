import type { Actor, ActorProfile, Story } from '../model.ts';
import { encountersOf } from './encounters.ts';
import { inOthersWords } from './in-others-words.ts';
import { plainRoles } from './plain-roles.ts';
import { isUtterance, quotationsOf } from './quotations.ts';
import { saidOnce } from './said-once.ts';

/** One actor as the articles show it: what they said, what is reported of them, whom they met. Nothing in it is ours but the order. */
export function profileOf(story: Story, actor: Actor): ActorProfile {
  const said = saidOnce(quotationsOf(story, { actor }).filter(isUtterance));
  return {
    actor: { ...actor, roles: plainRoles(actor.roles) },
    said,
    ...inOthersWords(story, actor, said),
    met: encountersOf(story, actor),
  };
}
