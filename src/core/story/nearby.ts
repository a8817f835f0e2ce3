/** More texts than this that tell near things make no difference. */
const most = 6;

/** For each group of lines, the origins of the texts that tell something near it, the first few. */
export class NearbyTexts {
  readonly #counts: Uint8Array;
  readonly #origins: Int32Array;

  constructor(groups: number) {
    this.#counts = new Uint8Array(groups);
    this.#origins = new Int32Array(groups * most);
  }

  add(group: number, origin: number): void {
    const count = this.#counts[group]!;
    if (count === most) return;
    const from = group * most;
    for (let i = from; i < from + count; i++) if (this.#origins[i] === origin) return;
    this.#origins[from + count] = origin;
    this.#counts[group]!++;
  }

  /** How many of these a group does not tell itself. */
  beside(group: number, own: (origin: number) => boolean): number {
    let count = 0;
    for (let i = group * most; i < group * most + this.#counts[group]!; i++) if (!own(this.#origins[i]!)) count++;
    return count;
  }
}
