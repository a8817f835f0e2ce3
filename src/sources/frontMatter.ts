import { type Document, parseDocument, visit } from 'yaml';
import type { CalendarDate } from '../core/model.ts';
import { calendarDate } from './calendar.ts';

/** What a file says of itself between its first two lines of `---`. What is wrong is left out and noted. */
export interface FrontMatter {
  readonly title?: string;
  readonly outlet?: string;
  readonly url?: string;
  readonly published?: CalendarDate;
  readonly notes: readonly string[];
  /** Where the text after it begins: 0 when there is none. */
  readonly end: number;
}

const fence = /^---[ \t]*\r?\n(?:([\s\S]*?)\r?\n)??---[ \t]*(?:\r?\n|$)/;

export function frontMatterOf(text: string): FrontMatter {
  const found = fence.exec(text);
  if (!found) return { notes: /^---[ \t]*\r?\n/.test(text) ? ['its front matter has no closing line of ---'] : [], end: 0 };
  const end = found[0].length;
  const document = parseDocument(found[1] ?? '', { prettyErrors: true });
  const [error] = document.errors;
  if (error) {
    // One line stands before the YAML: the opening fence.
    const line = (error.linePos?.[0].line ?? 0) + 1;
    return {
      notes: [`its front matter is not YAML (line ${line}: ${firstLine(error.message)}), so nothing of it was used`],
      end,
    };
  }
  if (hasAlias(document)) return { notes: ['its front matter uses YAML aliases (*name), so nothing of it was used'], end };
  const value: unknown = document.toJS();
  if (value === null || value === undefined) return { notes: [], end };
  if (typeof value !== 'object' || Array.isArray(value)) {
    return { notes: ['its front matter is not a list of "key: value" lines, so nothing of it was used'], end };
  }
  return { ...fieldsOf(new Map(Object.entries(value))), end };
}

function fieldsOf(values: ReadonlyMap<string, unknown>): Omit<FrontMatter, 'end'> {
  const notes: string[] = [];
  const fields: { title?: string; outlet?: string; url?: string; published?: CalendarDate } = {};
  for (const key of ['title', 'outlet', 'url'] as const) {
    const value = values.get(key);
    if (value === undefined || value === null || value === '') continue;
    if (typeof value === 'object') notes.push(`its ${key} is not a line of text, so it was not used`);
    else if (key === 'url' && !isWebAddress(String(value)))
      notes.push(`its url ${quoted(value)} is not an http address, so it was not used`);
    else fields[key] = String(value).replace(/\s+/g, ' ').trim();
  }
  const stated = values.get('published') ?? values.get('date');
  if (stated !== undefined && stated !== null && stated !== '') {
    const date = typeof stated === 'object' ? undefined : calendarDate(stated);
    if (date) fields.published = date;
    else notes.push(`its date ${quoted(stated)} is not a day of the calendar (such as 2026-01-22), so it counts as undated`);
  }
  return { ...fields, notes };
}

/** Aliases have no place in an article's front matter, and a few of them can stand for gigabytes. */
function hasAlias(document: Document): boolean {
  let found = false;
  visit(document, {
    Alias: () => {
      found = true;
      return visit.BREAK;
    },
  });
  return found;
}

function isWebAddress(value: string): boolean {
  return /^https?:$/.test(URL.parse(value)?.protocol ?? '');
}

function quoted(value: unknown): string {
  const text = JSON.stringify(value) ?? '';
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

function firstLine(message: string): string {
  return (message.split('\n')[0] ?? '').replace(/ at line \d+, column \d+:?$/, '');
}
