import { heading, note, paragraph, prose } from '../build.ts';
import { count } from '../count.ts';
import { plain } from '../inline.ts';
import type { Action, Message } from '../model.ts';

/** A plain word to the one who asked: what is the matter, and what to do. What one types stands between backticks in it. */
export function composeNotice(says: string, hint?: string, actions: readonly Action[] = []): Message {
  return {
    blocks: [paragraph(...prose(says)), ...(hint ? [note(...prose(hint))] : [])],
    actions,
    summary: plain(prose(hint ? `${says} ${hint}` : says)),
    audience: 'asker',
  };
}

export function composeNothingYet(title: string): Message {
  const says = 'There is nothing to report: no article of this topic can be used yet.';
  return {
    blocks: [heading(title), paragraph(says), note(...prose('The operator can see why with `rapporteur check`.'))],
    actions: [],
    summary: `${title}: ${says}`,
    audience: 'asker',
  };
}

/** Tells whoever sits at a prompt that feeds brought something while they did. */
export function composeArrivals(topic: string, title: string, articles: number): Message {
  return composeNotice(
    `${count(articles, 'new article')} of “${title}” came in.`,
    `\`/${topic}\` shows the digest with ${articles === 1 ? 'it' : 'them'}.`,
  );
}

/** For a button of a form that this version does not write. */
export function composeOutdated(topic: string): Message {
  return composeNotice(
    'This button is from an older version of me, and I can’t tell any more what it was for.',
    `Please type \`/${topic}\` to get the newest.`,
  );
}

/** For what nobody who asked can help. The operator finds `reference` in the log. */
export function composeFailed(reference: string): Message {
  return composeNotice(
    'Something went wrong on our side. It has been noted.',
    `Please try again. If it stays, tell the operator: ${reference}.`,
  );
}
