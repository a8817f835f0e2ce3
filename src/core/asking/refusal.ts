import type { Ranked } from './ranked.ts';
import type { Inquiry } from './relevance.ts';
import { mostAbsent, refusalBias, refusalWeights } from './weights.ts';

/**
 * Why a question is not answered, as a sentence for the one who asked; undefined when it is. `because` is a reason already known,
 * given unless the articles lack a name of the question altogether.
 */
export function refusalOf(inquiry: Inquiry, ranked: readonly Ranked[], because?: string): string | undefined {
  const { question, held } = inquiry;
  const absent = question.terms.filter(({ stem }) => !held.get(stem)?.length);
  const names = absent.filter(({ name }) => name).map(({ text }) => text);
  if (names.length > 0) return `No article here mentions ${names.join(' or ')}.`;
  if (because !== undefined) return because;
  const grounds = groundsOf(inquiry, ranked);
  const odds = Object.entries(refusalWeights).reduce(
    (sum, [name, weight]) => sum + weight * grounds[name as Ground],
    refusalBias,
  );
  if (odds <= 0 && grounds.absent < mostAbsent) return undefined;
  const [first] = absent;
  return first ? `These articles don't say: none of them speaks of “${first.text}”.` : "These articles don't say.";
}

type Ground = keyof typeof refusalWeights;

/** What speaks for and against an answer being there. */
function groundsOf({ weights, held }: Inquiry, ranked: readonly Ranked[]): Record<Ground, number> {
  const best = (value: (one: Ranked) => number) => ranked.reduce((most, one) => Math.max(most, value(one)), 0);
  return {
    absent: [...weights].reduce((sum, [stem, weight]) => sum + (held.get(stem)?.length ? 0 : weight), 0),
    reach: best(({ reach }) => reach),
    cover: best(({ features }) => features.same + 0.5 * features.beside),
    score: best(({ score }) => score) / 10,
  };
}
