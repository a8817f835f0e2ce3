/**
 * The nouns of the digest core. Everything here is plain, readonly data: printable, comparable, storable as JSON.
 * Offsets are UTF-16 code units (JavaScript string indices) into the article's own text as it was received.
 */
export type * from './model/reading.ts';
export type * from './model/story.ts';
export type * from './model/told.ts';
