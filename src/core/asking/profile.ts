import type { Actor, ActorProfile, Bullet, SentenceRef, Story } from '../model.ts';
import { isSubject } from '../standing/names.ts';
import { type Lookup, lookup } from '../story/lookup.ts';
import { encountersOf } from './encounters.ts';
import { plainRoles } from './plain-roles.ts';
import { quotationsOf } from './quotations.ts';
import { reportOf } from './reports.ts';

/** Reports listed for an actor. */
const MOST_REPORTS = 8;

/** One actor as the articles show it: what they said, what is reported of them, whom they met. Nothing in it is ours but the order. */
export function profileOf(story: Story, actor: Actor): ActorProfile {
  return {
    actor: { ...actor, roles: plainRoles(actor.roles) },
    said: quotationsOf(story, { actor }),
    reported: reportsOn(story, actor),
    met: encountersOf(story, actor),
  };
}

function reportsOn(story: Story, actor: Actor): Bullet[] {
  const shelf = lookup(story);
  const naming = new Set(actor.mentions.map(keyOf));
  const acts = actsIn(actor, shelf);
  const named = story.claims
    .filter(({ sentences }) => sentences.some((ref) => naming.has(keyOf(ref))))
    .map((claim) => ({ claim, acts: claim.sentences.some((ref) => acts.has(keyOf(ref))) }))
    .sort(
      (a, b) =>
        Number(b.acts) - Number(a.acts) ||
        (b.claim.reported ?? '').localeCompare(a.claim.reported ?? '') ||
        b.claim.support - a.claim.support,
    );
  const reports: Bullet[] = [];
  for (const { claim } of named) {
    if (reports.length === MOST_REPORTS) break;
    const report = reportOf(claim, shelf, actor);
    if (report) reports.push(report);
  }
  return reports;
}

/** The sentences that the actor's name opens. */
function actsIn(actor: Actor, { articles }: Lookup): Set<string> {
  const opened = actor.mentions.filter(({ article: id, sentence, span }) => {
    const article = articles.get(id);
    const at = article?.reading.sentences[sentence];
    return article && at && isSubject(article.article.text, at.span, span);
  });
  return new Set(opened.map(keyOf));
}

function keyOf({ article, sentence }: SentenceRef): string {
  return `${article}#${sentence}`;
}
