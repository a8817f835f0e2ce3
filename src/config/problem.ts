/** One thing that is wrong in a file or the environment. Never holds the value of a secret. */
export interface Problem {
  /** The file, or "environment". */
  readonly where: string;
  /** Both count from 1. */
  readonly line?: number;
  readonly column?: number;
  /** The key it is about: "actors[2].kind". */
  readonly key?: string;
  /** "3 to 6, found 9". */
  readonly what: string;
  /** What to do, where that is not plain from what is wrong. */
  readonly hint?: string;
}

/** Configuration that can't be used, with everything that is wrong in it. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
  readonly code: 'config-missing' | 'config-wrong';
  readonly problems: readonly [Problem, ...Problem[]];
  readonly hint: string;

  constructor(code: ConfigError['code'], problems: ConfigError['problems'], hint: string, cause?: unknown) {
    super(problems.map(problemLine).join('\n'), cause === undefined ? undefined : { cause });
    this.code = code;
    this.problems = problems;
    this.hint = hint;
  }
}

/** Throws one error with all problems, if there are any. */
export function refuse(problems: readonly [Problem, ...Problem[]], hint: string): never;
export function refuse(problems: readonly Problem[], hint: string): void;
export function refuse(problems: readonly Problem[], hint: string): void {
  const [first, ...others] = problems;
  if (first) throw new ConfigError('config-wrong', [first, ...others], hint);
}

/** `config/topics/tides.yaml:4:10: bullets: expected 3 to 6, found 9.` */
function problemLine({ where, line, column, key, what, hint }: Problem): string {
  const place = [where, line, column].filter((part) => part !== undefined).join(':');
  return `${[place, key, what].filter(Boolean).join(': ')}.${hint ? ` ${hint}` : ''}`;
}
