import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import PQueue from 'p-queue';
import type { Article } from '../core/model.ts';
import { articleFrom, type Outcome } from './articleFile.ts';
import { type Found, filesIn, whyUnread } from './folder.ts';
import type { Gathered, SourceReport } from './report.ts';

/** More would be a mistake rather than an article: a book has about 1 MB. */
const maxBytes = 2_000_000;
/** Enough to hide the latency of a disk, few enough for any limit on open files. */
const filesAtOnce = 8;

/**
 * Reads the articles of a folder: one Markdown or text file each, in the folder or below it. Never throws: what can't be
 * read is told in the report, and the others are read. Of files with the same text the first by name is kept.
 */
export async function readFolder(folder: string): Promise<Gathered> {
  let found: readonly Found[];
  try {
    found = await filesIn(folder);
  } catch (error) {
    return nothing(folder, `the folder could not be read: ${whyUnread(error)}`);
  }
  if (found.length === 0) return nothing(folder, 'the folder is empty: put one .md or .txt file an article into it');
  const queue = new PQueue({ concurrency: filesAtOnce });
  const outcomes = await queue.addAll(found.map((file) => () => readOne(folder, file)));
  return gather(found, outcomes);
}

function nothing(origin: string, because: string): Gathered {
  return { articles: [], report: [{ origin, outcome: 'left out', because }] };
}

async function readOne(folder: string, file: Found): Promise<Outcome> {
  if ('because' in file) return file;
  if (file.bytes > maxBytes) {
    return { because: `it has ${megabytes(file.bytes)}, and a file may have at most ${megabytes(maxBytes)}` };
  }
  try {
    return articleFrom(shownName(file.path), await readFile(join(folder, file.path)));
  } catch (error) {
    return { because: whyUnread(error) };
  }
}

function gather(found: readonly Found[], outcomes: readonly Outcome[]): Gathered {
  const articles: Article[] = [];
  const report: SourceReport[] = [];
  const firstWith = new Map<string, string>();
  outcomes.forEach((outcome, i) => {
    const origin = shownName(found[i]?.path ?? '');
    if ('because' in outcome) {
      report.push({ origin, outcome: 'left out', because: outcome.because });
      return;
    }
    const { article, notes, body } = outcome;
    const twin = firstWith.get(body);
    if (twin !== undefined) {
      report.push({ origin, outcome: 'left out', because: `it has the same text as ${twin}` });
      return;
    }
    firstWith.set(body, origin);
    articles.push(article);
    report.push(
      notes.length === 0
        ? { origin, outcome: 'read', article: article.id }
        : { origin, outcome: 'read with a note', article: article.id, because: notes.join('; ') },
    );
  });
  return { articles, report };
}

function megabytes(bytes: number): string {
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}

/** A file's name as it may be shown: line breaks and control characters in it would garble a table or a terminal. */
function shownName(path: string): string {
  return path.replace(/[\p{Cc}\p{Cf}]/gu, '\u{fffd}');
}
