import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import PQueue from 'p-queue';
import type { Article } from '../core/model.ts';
import { articleFrom, type Outcome } from './articleFile.ts';
import { type Found, type FoundFile, filesIn, whyUnread } from './folder.ts';
import type { ArticleSource, Gathered, SourceReport } from './source.ts';

/** More would be a mistake rather than an article: a book has about 1 MB. */
const maxBytes = 2_000_000;
/** Enough to hide the latency of a disk, few enough for any limit on open files. */
const filesAtOnce = 8;

export interface FolderOptions {
  /** Whether it is in order that there is no such folder, or nothing in it: the articles come from elsewhere. */
  readonly mayBeMissing?: boolean;
  /** For what is noted of a date that is still to come. */
  readonly now?: () => Date;
}

/** The article made of each file when it was read last, by its path. What failed is tried again. */
type Remembered = ReadonlyMap<string, { readonly stamp: string; readonly outcome: Outcome }>;

/**
 * The articles of a folder: one Markdown or text file each, in the folder or below it. Gathering never throws: what can't
 * be read is told in the report, and the others are read. Of files with the same text the first by name is kept.
 */
export function folderSource(
  folder: string,
  { mayBeMissing = false, now = () => new Date() }: FolderOptions = {},
): ArticleSource {
  let remembered: Remembered = new Map();
  return {
    async gather() {
      let found: readonly Found[];
      try {
        found = await filesIn(folder);
      } catch (error) {
        if (mayBeMissing && isMissing(error)) return gathered([], []);
        return gathered([], [leftOut(folder, `the folder could not be read: ${whyUnread(error)}`)]);
      }
      if (found.length === 0) {
        if (mayBeMissing) return gathered([], []);
        return gathered([], [leftOut(folder, 'the folder is empty: put one .md or .txt file an article into it')]);
      }
      const queue = new PQueue({ concurrency: filesAtOnce });
      const known = remembered;
      const outcomes = await queue.addAll(found.map((file) => () => outcomeOf(folder, file, known)));
      remembered = new Map(
        found.flatMap((file, i) => {
          const outcome = outcomes[i];
          return 'stamp' in file && outcome && 'article' in outcome ? [[file.path, { stamp: file.stamp, outcome }]] : [];
        }),
      );
      return sortOut(found, outcomes, now());
    },
  };
}

async function outcomeOf(folder: string, file: Found, known: Remembered): Promise<Outcome> {
  if ('because' in file) return file;
  const before = known.get(file.path);
  return before?.stamp === file.stamp ? before.outcome : readOne(folder, file);
}

async function readOne(folder: string, file: FoundFile): Promise<Outcome> {
  if (file.bytes > maxBytes) {
    return { because: `it has ${megabytes(file.bytes)}, and a file may have at most ${megabytes(maxBytes)}` };
  }
  try {
    return articleFrom(shownName(file.path), await readFile(join(folder, file.path)));
  } catch (error) {
    return { because: whyUnread(error) };
  }
}

/** Keeps the first of the articles with one text, and writes the report. */
function sortOut(found: readonly Found[], outcomes: readonly Outcome[], now: Date): Gathered {
  const articles: Article[] = [];
  const report: SourceReport[] = [];
  const firstWith = new Map<string, string>();
  outcomes.forEach((outcome, i) => {
    const origin = shownName(found[i]?.path ?? '');
    if ('because' in outcome) {
      report.push(leftOut(origin, outcome.because));
      return;
    }
    const { article, body } = outcome;
    const notes = [...outcome.notes, ...toCome(article, now)];
    const twin = firstWith.get(body);
    if (twin !== undefined) {
      report.push(leftOut(origin, `it has the same text as ${twin}`));
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
  return gathered(articles, report);
}

/** A day more is left for clocks and zones. Such a date is kept: it is what the file says, but everything else is old beside it. */
function toCome({ published }: Article, now: Date): readonly string[] {
  const tomorrow = new Date(now.getTime() + 86_400_000).toISOString().slice(0, 10);
  return published && published > tomorrow ? [`its date, ${published}, is still to come`] : [];
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}

function leftOut(origin: string, because: string): SourceReport {
  return { origin, outcome: 'left out', because };
}

function gathered(articles: readonly Article[], report: readonly SourceReport[]): Gathered {
  const version = createHash('sha256');
  for (const { id, origin } of articles) version.update(`${id} ${origin}\n`);
  return { version: version.digest('hex').slice(0, 16), articles, report };
}

function megabytes(bytes: number): string {
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}

/** A file's name as it may be shown: line breaks and control characters in it would garble a table or a terminal. */
function shownName(path: string): string {
  return path.replace(/[\p{Cc}\p{Cf}]/gu, '\u{fffd}');
}
