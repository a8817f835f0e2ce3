import { CommandError } from '../commands/command.ts';

/** Something typed that the command line can't make sense of. */
export class UsageError extends CommandError {}

/** 2 for what was typed wrong, 1 for what failed. */
export const exitCodeOf = (error: unknown): 1 | 2 => (error instanceof UsageError ? 2 : 1);

/** Says an error in words for a person: what is known to go wrong in a line and what to do, anything else with its trace. */
export function tell(error: unknown, err: NodeJS.WritableStream = process.stderr): void {
  if (!(error instanceof Error)) {
    err.write(`rapporteur: ${String(error)}\n`);
    return;
  }
  const known = 'code' in error || error instanceof CommandError;
  err.write(`rapporteur: ${known ? error.message : `this should not have happened: ${error.stack ?? error.message}`}\n`);
  const toDo = 'hint' in error ? error.hint : 'mend' in error ? error.mend : undefined;
  if (typeof toDo === 'string') err.write(`${forTheShell(toDo)}\n`);
}

/** A hint names what one types in a chat (`/ukraine-talks actor …`); here the same is typed after `rapporteur`. */
function forTheShell(hint: string): string {
  return hint.replace(/`\/[a-z][a-z0-9-]*(?= |`)/g, '`rapporteur');
}
