/** For each stem of some groups, the other stems of those that it is in, each once. */
export function groupmates(groups: readonly (readonly string[])[]): ReadonlyMap<string, readonly string[]> {
  const mates = new Map<string, Set<string>>();
  for (const group of groups) {
    for (const stem of group) {
      const known = mates.get(stem) ?? new Set();
      for (const other of group) if (other !== stem) known.add(other);
      mates.set(stem, known);
    }
  }
  return new Map(Array.from(mates, ([stem, others]) => [stem, [...others]]));
}
