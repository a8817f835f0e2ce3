import type { Invocation, Message } from '../../message/model.ts';

/** What can be chosen under a message by its number. */
export type Choice =
  | { readonly kind: 'run'; readonly label: string; readonly run: Invocation }
  | { readonly kind: 'more'; readonly label: string; readonly message: Message };

/** The buttons and selects of a message in order, and its detail where it has one. */
export function choicesOf(message: Message): readonly Choice[] {
  const choices = message.actions.flatMap((action): Choice[] =>
    action.kind === 'button'
      ? [{ kind: 'run', label: action.label, run: action.run }]
      : action.choices.map(({ label, run }) => ({ kind: 'run', label, run })),
  );
  const { detail, ...rest } = message;
  return detail?.length ? [...choices, { kind: 'more', label: 'More', message: { ...rest, blocks: detail } }] : choices;
}

/** "Type 1 Evidence · 2 Quotes", or nothing where there is nothing to choose. */
export function choicesLine(choices: readonly Choice[]): string {
  if (choices.length === 0) return '';
  return `\nType a number: ${choices.map(({ label }, index) => `${index + 1} ${label}`).join(' · ')}\n`;
}
