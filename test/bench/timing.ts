import { performance } from 'node:perf_hooks';

/** Milliseconds that some work takes: the best of several runs, since others use the machine too. */
export function time(work: () => unknown, runs = 3): number {
  let best = Number.POSITIVE_INFINITY;
  for (let i = 0; i < runs; i++) {
    const start = performance.now();
    work();
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

/** The best times of two ways to do the same work, run by turns, so that both meet the same machine. */
export function pair(one: () => unknown, other: () => unknown, runs = 5): readonly [number, number] {
  let best: [number, number] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let i = 0; i < runs; i++) best = [Math.min(best[0], time(one, 1)), Math.min(best[1], time(other, 1))];
  return best;
}

/** The median of some numbers: what was interrupted, or fell together with a collection, counts no more than the rest. */
export function middle(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)]!;
}

/** Megabytes in use after a collection; needs node --expose-gc, else what is in use as it is. */
export function heap(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed / 1e6;
}

/** Rows as an aligned table, numbers to one decimal. */
export function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const cells = [
    head,
    ...rows.map((row) => row.map((cell) => (typeof cell === 'number' ? cell.toFixed(cell < 10 ? 2 : 0) : cell))),
  ];
  const widths = head.map((_, column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)));
  return cells.map((row) => row.map((cell, column) => cell.padStart(widths[column]!)).join('  ')).join('\n');
}
