/** What is left of a closing curly mark that a source has decoded wrongly: of its three bytes only the first two are known there. */
export const BROKEN = '\uFFFD?';
export const broken = /\uFFFD\?/;
