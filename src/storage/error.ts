/** What can go wrong with the place where things are kept, in words for the person who runs it. */
export class StorageError extends Error {
  override readonly name = 'StorageError';
  readonly code:
    | 'inUse'
    | 'noDisk'
    | 'notWritable'
    | 'newerSchema'
    | 'unreachable'
    | 'damaged'
    | 'noSecret'
    | 'wrongSecret'
    | 'mismatch';
  /** What to do about it. */
  readonly mend: string;

  constructor(code: StorageError['code'], message: string, mend: string, cause?: unknown) {
    super(message, { cause });
    this.code = code;
    this.mend = mend;
  }
}

/** The error for a failed write to a directory. */
export function diskError(directory: string, cause: unknown): StorageError {
  const { code } = cause as NodeJS.ErrnoException;
  if (code === 'ENOSPC' || code === 'EDQUOT')
    return new StorageError(
      'noDisk',
      `There is no space left on the disk of ${directory}.`,
      'Free some space, then start again.',
      cause,
    );
  return new StorageError(
    'notWritable',
    `${directory} can't be written to (${code ?? (cause as Error).message}).`,
    'Give this user the right to write there, or set RAPPORTEUR_DATA_DIR to another directory.',
    cause,
  );
}
