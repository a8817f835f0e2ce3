import { readFile } from 'node:fs/promises';
import { type Document, isCollection, isMap, isNode, isPair, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import { nearest } from '../commands/nearest.ts';
import { expectationOf, found } from './expectation.ts';
import { ConfigError, type Problem } from './problem.ts';

type Path = readonly PropertyKey[];

/** A file's value as its schema has it, or everything that is wrong with it. */
export type Parsed<Value> =
  | { readonly value: Value; readonly problemAt: (path: Path, what: string, hint?: string) => Problem }
  | { readonly problems: readonly [Problem, ...Problem[]] };

/** Reads a YAML file. Throws a {@link ConfigError} when it is not there or can't be read. */
export async function readYaml(file: string, hint: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : '';
    const what = code === 'ENOENT' ? 'there is no such file' : `it could not be read (${code})`;
    throw new ConfigError('config-missing', [{ where: file, what }], hint, error);
  }
}

/** Holds a YAML text to a schema; each problem has the line, the key, what was expected and what was found. */
export function parseYaml<Value>(file: string, text: string, schema: z.ZodType<Value>): Parsed<Value> {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const [error, ...errors] = document.errors.map((wrong): Problem => {
    const { line, col } = lines.linePos(wrong.pos[0]);
    return { where: file, line, column: col, what: `it is not YAML: ${withoutPlace(wrong.message)}` };
  });
  if (error) return { problems: [error, ...errors] };

  let value: unknown;
  try {
    value = document.toJS();
  } catch (error) {
    // An alias (*name) that stands for nothing, or for far too much.
    return {
      problems: [{ where: file, what: `it is not YAML that can be used: ${error instanceof Error ? error.message : error}` }],
    };
  }
  const problemAt = (path: Path, what: string, hint?: string): Problem => {
    const at = lines.linePos(offsetOf(document, path));
    return {
      where: file,
      line: at.line,
      column: at.col,
      ...(path.length > 0 && { key: written(path) }),
      what,
      ...(hint && { hint }),
    };
  };
  const result = schema.safeParse(value);
  if (result.success) return { value: result.data, problemAt };
  const [first, ...others] = result.error.issues.flatMap((issue) => problemsOf(issue, value, schema, problemAt));
  if (!first) throw new Error('A failed check has at least one issue.', { cause: result.error });
  return { problems: [first, ...others] };
}

function problemsOf(
  issue: z.core.$ZodIssue,
  value: unknown,
  schema: z.ZodType,
  problemAt: (path: Path, what: string, hint?: string) => Problem,
): Problem[] {
  if (issue.code === 'unrecognized_keys') {
    const known = keysAt(schema, issue.path);
    return issue.keys.map((key) => {
      const [meant] = nearest(key, known, 1);
      return problemAt(
        [...issue.path, key],
        'there is no such key',
        meant ? `Did you mean “${meant}”?` : `The keys here are ${known.join(', ')}.`,
      );
    });
  }
  if (issue.code === 'invalid_union') {
    // What is wrong with the form that was meant: the one whose kind of value it is.
    const meant = issue.errors.find((issues) => !issues.some(({ code, path }) => code === 'invalid_type' && path.length === 0));
    if (meant)
      return meant.flatMap((inner) => problemsOf({ ...inner, path: [...issue.path, ...inner.path] }, value, schema, problemAt));
  }
  return [problemAt(issue.path, `expected ${expectationOf(issue)}, found ${found(valueAt(value, issue.path))}`)];
}

/** Where the value of a path begins; where there is none, its key, or the block that lacks it. */
function offsetOf(document: Document, path: Path): number {
  for (let depth = path.length; depth > 0; depth--) {
    const parent = depth === 1 ? document.contents : document.getIn(path.slice(0, depth - 1), true);
    const key = path[depth - 1];
    const pair = isMap(parent) ? parent.items.find((item) => isPair(item) && String(item.key) === String(key)) : undefined;
    const node = pair?.value ?? (isCollection(parent) ? parent.get(key, true) : undefined);
    const at = isNode(node) && node.range ? node.range[0] : isNode(pair?.key) && pair.key.range ? pair.key.range[0] : undefined;
    if (at !== undefined) return at;
  }
  return document.contents?.range?.[0] ?? 0;
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (inner, key) => (inner === null || inner === undefined ? inner : Reflect.get(Object(inner), key)),
    value,
  );
}

/** The keys that a schema knows at a path; the path leads through objects and lists, optional, with a default or in one of several forms. */
function keysAt(schema: z.ZodType, path: Path): string[] {
  interface Step {
    readonly properties?: Readonly<Record<PropertyKey, Step>>;
    readonly items?: Step;
    readonly anyOf?: readonly Step[];
  }
  const blockOf = (step: Step | undefined) => step?.anyOf?.find(({ properties }) => properties) ?? step;
  let inner = blockOf(schema.toJSONSchema({ io: 'input' }) as Step);
  for (const key of path) inner = blockOf(typeof key === 'number' ? inner?.items : inner?.properties?.[key]);
  return Object.keys(inner?.properties ?? {});
}

/** `actors[2].kind` */
function written(path: Path): string {
  return path.map((key, i) => (typeof key === 'number' ? `[${key}]` : `${i > 0 ? '.' : ''}${String(key)}`)).join('');
}

/** The parser adds the place and a drawing to its messages; ours have a place of their own. */
function withoutPlace(message: string): string {
  return (message.split('\n')[0] ?? '').replace(/ at line \d+, column \d+:?$/, '');
}
