import { heading, note, paragraph, prose } from '../build.ts';
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
