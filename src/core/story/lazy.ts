import type { Story } from '../model.ts';

/** Makes something when it is first asked for, and keeps it. */
export function once<Made>(make: () => Made): () => Made {
  let made: { readonly value: Made } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/**
 * Makes something of a text the first time that it comes, and keeps it for as long as this is kept.
 * @param most after so many texts all are forgotten again
 */
export function remembering<Made>(make: (text: string) => Made, most = Number.POSITIVE_INFINITY): (text: string) => Made {
  const made = new Map<string, Made>();
  return (text) => {
    let known = made.get(text);
    if (known === undefined) {
      known = make(text);
      if (made.size >= most) made.clear();
      made.set(text, known);
    }
    return known;
  };
}

/** A story with some parts exchanged. What nobody has asked for yet stays unmade, which `{ ...story }` would make. */
export function withParts(story: Story, parts: Partial<Story>): Story {
  const all = { ...Object.getOwnPropertyDescriptors(story), ...Object.getOwnPropertyDescriptors(parts) };
  return Object.defineProperties({} as Story, all);
}
