import type { Span, StoryArticle } from '../model.ts';
import { daysOf } from './days.ts';
import { namesFor } from './names.ts';

/** A stretch of an article as it would stand in a digest, its white space folded, with the additions that it needs. */
export function edited(article: StoryArticle, span: Span): string {
  const additions = [...namesFor(article, span), ...daysOf(article, span)].sort((a, b) => b.span.start - a.span.start);
  let text = article.article.text.slice(span.start, span.end);
  for (const addition of additions) {
    const [start, end] = [addition.span.start - span.start, addition.span.end - span.start];
    text = addition.instead
      ? `${text.slice(0, start)}[${addition.text}]${start === end ? ' ' : ''}${text.slice(end)}`
      : `${text.slice(0, end)} [${addition.text}]${text.slice(end)}`;
  }
  return text.replace(/\s+/g, ' ').trim();
}
