import { type Figures, precisionRecall, type Scored, share } from './figures.ts';
import type { Given, Gold } from './sets.ts';

interface Place {
  readonly doc: number;
  readonly start: number;
  readonly end: number;
}
interface Predicted {
  readonly actors: readonly { readonly name: string; readonly kind: string; readonly mentions: readonly Place[] }[];
}

/**
 * Names found where the gold is complete (half of the longer span is shared), their kinds, how rightly they are tied together
 * over spellings and documents, and whether an actor bears the name that the gold gives it.
 * B-cubed: A. Bagga and B. Baldwin, "Algorithms for scoring coreference chains", 1998; a name that was missed has no recall.
 */
export function scoreActors(items: readonly Scored<Given<'actors'>, Gold<'actors'>, Predicted>[]): Figures {
  const count = { right: 0, predicted: 0, found: 0, wanted: 0, kinds: 0, entities: 0, named: 0 };
  const cubed = { precision: 0, recall: 0, matched: 0, all: 0 };
  for (const { gold, predicted } of items) {
    const complete = ({ doc, start }: Place) => start < (gold.docs?.[doc]?.zoneEnd ?? Number.POSITIVE_INFINITY);
    const wanted = gold.entities.flatMap((entity) => entity.mentions.map((place) => ({ entity, place })));
    const given = predicted.actors.flatMap((actor) =>
      actor.kind === 'other' ? [] : actor.mentions.map((place) => ({ actor, place })),
    );
    const counted = given.filter(({ place }) => complete(place));
    count.predicted += counted.length;
    count.right += counted.filter((one) => wanted.some((other) => fits(one.place, other.place))).length;
    const pairs = wanted.map((one) => ({ ...one, match: given.find((other) => fits(one.place, other.place)) }));
    const inZone = pairs.filter(({ place }) => complete(place));
    count.wanted += inZone.length;
    count.found += inZone.filter(({ match }) => match).length;
    count.kinds += inZone.filter(({ match, entity }) => match?.actor.kind === entity.kind).length;
    const matched = pairs.filter(({ match }) => match);
    for (const one of matched) {
      const sameActor = matched.filter(({ match }) => match?.actor === one.match?.actor);
      const sameEntity = pairs.filter(({ entity }) => entity === one.entity);
      const both = sameActor.filter(({ entity }) => entity === one.entity).length;
      cubed.precision += both / sameActor.length;
      cubed.recall += both / sameEntity.length;
    }
    cubed.matched += matched.length;
    cubed.all += pairs.length;
    for (const entity of gold.entities) {
      const actors = matched.filter((one) => one.entity === entity).map(({ match }) => match?.actor.name.toLowerCase());
      if (actors.length === 0) continue;
      count.entities++;
      if (actors.includes(entity.name.toLowerCase())) count.named++;
    }
  }
  const precision = cubed.matched > 0 ? cubed.precision / cubed.matched : 0;
  const recall = cubed.all > 0 ? cubed.recall / cubed.all : 0;
  return {
    names: count.wanted,
    ...precisionRecall(count.right, count.predicted, count.found, count.wanted),
    'kind right': share(count.kinds, count.found),
    'B-cubed strict': share(2 * precision * recall, precision + recall),
    'name right': share(count.named, count.entities),
  };
}

function fits(a: Place, b: Place): boolean {
  if (a.doc !== b.doc) return false;
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared * 2 >= Math.max(a.end - a.start, b.end - b.start);
}
