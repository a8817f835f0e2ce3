import { heading, note, paragraph } from '../build.ts';
import type { Action, Message } from '../model.ts';

/** A plain word to the one who asked: what is the matter, and what to do. */
export function composeNotice(says: string, hint?: string, actions: readonly Action[] = []): Message {
  return {
    blocks: [paragraph(says), ...(hint ? [note(hint)] : [])],
    actions,
    summary: hint ? `${says} ${hint}` : says,
    audience: 'asker',
  };
}

export function composeNothingYet(title: string): Message {
  const says = 'There is nothing to report: no article of this topic can be used yet.';
  return {
    blocks: [heading(title), paragraph(says), note('The operator can see why with `rapporteur check`.')],
    actions: [],
    summary: `${title}: ${says}`,
    audience: 'asker',
  };
}
