/** What has not been made yet, and the most that it can be worth. */
export interface Bounded<Made> {
  readonly most: number;
  readonly make: () => Made | undefined;
}

/**
 * Gives what can be made of some, that of most worth first, of equals the one that came first; makes none whose bound says that it comes
 * later than what is asked for. Source: the threshold algorithm of R. Fagin, A. Lotem and M. Naor, "Optimal aggregation algorithms for
 * middleware", PODS 2001.
 */
export function* bestFirst<Made extends { readonly worth: number }>(some: readonly Bounded<Made>[]): Generator<Made, void, void> {
  const waiting = some.map(({ most, make }, place) => ({ most, make, place })).sort((a, b) => b.most - a.most);
  /** The best stands last. */
  const ready: { readonly made: Made; readonly place: number }[] = [];
  let next = 0;
  do {
    const before = ready.length;
    for (let best = ready.at(-1)?.made.worth; waiting[next] && !(best !== undefined && best > waiting[next]!.most); next++) {
      const made = waiting[next]!.make();
      if (!made) continue;
      ready.push({ made, place: waiting[next]!.place });
      best = Math.max(best ?? made.worth, made.worth);
    }
    if (ready.length > before) ready.sort((a, b) => a.made.worth - b.made.worth || b.place - a.place);
    const best = ready.pop();
    if (best) yield best.made;
  } while (ready.length || next < waiting.length);
}
