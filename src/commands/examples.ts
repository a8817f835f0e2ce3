/**
 * Examples as a topic would have them: `{actor}` and `{other}` stand for its first actors. Without actors of its own they read
 * "NAME", which is what a person puts there.
 */
export function examplesFor(examples: readonly string[], actors: readonly string[]): string[] {
  const [actor = 'NAME', other = actor] = actors;
  return [...new Set(examples.map((example) => example.replaceAll('{actor}', actor).replaceAll('{other}', other)))];
}
