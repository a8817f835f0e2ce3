import type { Article, ArticleId, Bullet, Dispute, Evidence, KeyQuote, SourceLine } from '../../core/model.ts';
import { emphasis, item, link, note, quotation } from '../build.ts';
import { count } from '../count.ts';
import { humanDate } from '../dates.ts';
import type { Block, Inline, ListItem } from '../model.ts';
import { publishedText } from './coverage.ts';
import type { SourceNumbers } from './markers.ts';
import { shortTitle } from './titles.ts';

/** A bullet with the sources it rests on and how it stands: "… in Moscow. [1][3] · from 2 outlets". */
export function bulletItem(bullet: Bullet, sources: SourceNumbers): ListItem {
  return item([bullet.text, ' ', ...standingMarks(bullet, sources)]);
}

/** The source marks of a line, with what they alone don't tell: two articles may be one text, or two of one outlet. */
function standingMarks({ standing, support, evidence }: Bullet, sources: SourceNumbers): readonly (Inline | string)[] {
  const marks = sources.of(evidence);
  if (standing === 'disputed') return [...marks, ' ', emphasis('· disputed')];
  if (standing === 'agreed') return [...marks, ' ', emphasis(`· from ${count(support, 'outlet')}`)];
  const texts = new Set(evidence.map(({ article }) => sources.lines.find((line) => line.article === article)?.origin));
  const [first, ...copies] = marks;
  if (!first || !copies.length) return marks;
  return texts.size === 1 ? [first, ', same text in ', ...copies] : [...marks, ' ', emphasis('· from one outlet')];
}

/**
 * A quotation with its speaker: “…” — Yuri Ushakov, Kremlin aide, 23 Jan 2026 [2], also carried by [1], worded differently in [4].
 * @param wordings whether the other wordings themselves are shown, not only where they stand
 */
export function keyQuotation(quote: KeyQuote, sources: SourceNumbers, wordings = false): Block {
  const others = quote.otherWordings.filter(({ evidence }) => sources.mark(evidence.article) !== undefined);
  const otherwise = new Set(others.map(({ evidence }) => evidence.article));
  const also = quote.alsoIn
    .filter((article) => sources.mark(article) !== undefined && !otherwise.has(article))
    .map((article) => ({ article }));
  const who = [quote.speaker, quote.role, quote.said && humanDate(quote.said)].filter(Boolean).join(', ');
  return quotation(
    // A comma before the closing mark belongs to the sentence around the quotation, and so does the full stop after a piece of one.
    quote.text.replace(/^\p{Ll}/u.test(quote.text) ? /[,.]$/ : /,$/, ''),
    `${who} `,
    ...sources.of(quote.evidence),
    ...(also.length ? [', also carried by ', ...sources.of(also)] : []),
    ...(others.length
      ? [
          ', worded differently in ',
          ...(wordings ? inOtherWords(others, sources) : sources.of([...otherwise].map((article) => ({ article })))),
        ]
      : []),
  );
}

/** The articles that have a quotation, whatever the wording. */
export function carriersOf({ evidence, alsoIn }: KeyQuote): Pick<Evidence, 'article'>[] {
  return [...evidence, ...alsoIn.map((article) => ({ article }))];
}

/** "[4]: “…”; [5]: “…”". */
function inOtherWords(others: KeyQuote['otherWordings'], sources: SourceNumbers): (Inline | string)[] {
  return others.flatMap(({ text, evidence }, index) => [
    index ? '; ' : '',
    ...sources.of([evidence]),
    `: “${text.replace(/\n/g, ' ')}”`,
  ]);
}

/** "How long the talks lasted: three hours [1] / nearly four hours [2]". */
export function disputeItem(dispute: Dispute, sources: SourceNumbers): ListItem {
  const sides = dispute.sides.flatMap((side, index): (Inline | string)[] => [
    index ? ' / ' : '',
    side.value,
    ' ',
    ...sources.of(side.evidence),
  ]);
  return item([`${capitalised(dispute.question)}: `, ...sides]);
}

/** "Sources: [1] Arab News, 22 Jan 2026; [2] notes.txt, no date known, same text as [1]". */
export function sourcesNote(sources: SourceNumbers): Block {
  const parts = sources.lines.flatMap((line, index): (Inline | string)[] => [
    index ? '; ' : 'Sources: ',
    `[${index + 1}] `,
    link(line.url, shortTitle(line.label)),
    `, ${publishedText(line.published)}`,
    copyText(line, sources.lines),
  ]);
  return note(...parts);
}

/** ", same text as [1]" for a copy of an earlier line, else nothing. */
export function copyText(line: SourceLine, lines: readonly SourceLine[]): string {
  const first = lines.findIndex((other) => other.origin === line.origin);
  return lines[first] === line ? '' : `, same text as [${first + 1}]`;
}

/** The words that evidence points at, letter for letter but for line breaks; undefined when the article is no longer here. */
export function evidenceWords({ article, span }: Evidence, articles: ReadonlyMap<ArticleId, Article>): string | undefined {
  return articles.get(article)?.text.slice(span.start, span.end).replace(/\s+/g, ' ').trim();
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
