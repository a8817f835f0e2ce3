import { type Figures, precisionRecall, type Scored } from './figures.ts';
import type { Given, Gold } from './sets.ts';

interface Predicted {
  readonly events: readonly {
    readonly date: string;
    readonly evidence: readonly { readonly doc: number; readonly start: number }[];
  }[];
}

/** Date-F1: the dates of the events against the right ones; and the same for days on which no text of the set was published. */
export function scoreTimeline(items: readonly Scored<Given<'timeline'>, Gold<'timeline'>, Predicted>[]): Figures {
  const views = items.map(({ given, gold, predicted }) => {
    const published = new Set(given.docs.map(({ date }) => date));
    const counts = (place: { readonly doc: number; readonly start: number }) =>
      place.start < (gold.docs?.[place.doc]?.zoneEnd ?? Number.POSITIVE_INFINITY);
    const dates = predicted.events
      .filter(({ evidence }) => evidence.length === 0 || evidence.some(counts))
      .map(({ date }) => date);
    const neutral = new Set(gold.neutral);
    return { wanted: new Set(gold.dates), given: new Set(dates.filter((date) => !neutral.has(date))), published };
  });
  const f1 = (keep: (date: string, published: ReadonlySet<string | undefined>) => boolean) => {
    const count = { right: 0, given: 0, wanted: 0 };
    for (const { wanted, given, published } of views) {
      const kept = [...given].filter((date) => keep(date, published));
      count.given += kept.length;
      count.right += kept.filter((date) => wanted.has(date)).length;
      count.wanted += [...wanted].filter((date) => keep(date, published)).length;
    }
    return precisionRecall(count.right, count.given, count.right, count.wanted);
  };
  return {
    dates: views.reduce((sum, { wanted }) => sum + wanted.size, 0),
    ...f1(() => true),
    'f1 off the press': f1((date, published) => date.length === 10 && !published.has(date)).f1,
  };
}
