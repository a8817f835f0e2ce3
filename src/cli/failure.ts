/** Says an error in words for a person on stderr. A failure that we expect is one line and what to do; any other is ours, and shows its trace. */
export function tell(error: unknown, err: NodeJS.WritableStream = process.stderr): void {
  if (!(error instanceof Error)) {
    err.write(`rapporteur: ${String(error)}\n`);
    return;
  }
  const hint = 'hint' in error && typeof error.hint === 'string' ? error.hint : undefined;
  const expected = expectedNames.has(error.name) || 'code' in error;
  err.write(`rapporteur: ${expected ? error.message : `this should not have happened: ${error.stack ?? error.message}`}\n`);
  if (hint) err.write(`${hint}\n`);
}

const expectedNames = new Set(['CommandError', 'ConfigError', 'UnknownTopicError']);
