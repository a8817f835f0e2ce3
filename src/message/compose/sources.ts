import type { Published, SourceLine } from '../../core/model.ts';
import { emphasis, heading, inlines, link } from '../build.ts';
import { count } from '../count.ts';
import { humanDate } from '../dates.ts';
import type { Inline, Message } from '../model.ts';
import { copyText } from './lines.ts';

/** An article as the list of sources shows it. */
export interface ListedSource extends SourceLine {
  /** Its title, where that is not its label already. */
  readonly title?: string;
  /** Its file, for one without an address. */
  readonly file?: string;
  /** Why `latest` leaves it out, where it does. */
  readonly leftOut?: string;
}

/** The articles with their dates, how these are known, and which of them stem from one text. */
export function composeSources(title: string, lines: readonly ListedSource[]): Message {
  const origins = new Set(lines.map(({ origin }) => origin)).size;
  const says = `${count(lines.length, 'article')}, ${count(origins, 'independent text')}`;
  return {
    blocks: [
      heading(`${title}: ${says}`),
      {
        kind: 'table',
        columns: ['', 'Source', 'Published', 'Remarks'],
        rows: lines.map((line, index) => [
          inlines([`[${index + 1}]`]),
          inlines([link(line.url, line.label), ...(line.title ? [`: ${line.title}`] : []), ...fileOf(line)]),
          inlines([dateText(line.published)]),
          inlines([remarks(line, lines)]),
        ]),
      },
    ],
    actions: [],
    summary: `${title}: ${says}`,
    audience: 'asker',
  };
}

/** Where there is no address, the file in which a person finds it again. */
function fileOf({ url, file, label }: ListedSource): (Inline | string)[] {
  return url || !file || file === label ? [] : [' ', emphasis(file)];
}

function dateText(published: Published): string {
  return published.known === 'no' ? 'not known' : humanDate(published.date);
}

function remarks(line: ListedSource, lines: readonly ListedSource[]): string {
  const { published } = line;
  return [
    copyText(line, lines).replace(/^, /, ''),
    published.known === 'inferred' ? `date inferred: ${published.because}` : '',
    line.leftOut ? `not in the digest: ${line.leftOut}` : '',
  ]
    .filter(Boolean)
    .join('; ');
}
