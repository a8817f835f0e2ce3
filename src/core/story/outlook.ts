import { isDay } from '../calendar.ts';
import type { Span, StoryArticle } from '../model.ts';
import { isAhead } from '../reading/tense.ts';
import { masked } from '../standing/masked.ts';

/** A line and where it stands. */
interface Stretch {
  readonly article: StoryArticle;
  readonly span: Span;
}

/**
 * Whether a line tells what comes next: something that is set to happen, best with its day, which is not past when the article was
 * written. What might be, what was to be and what somebody hopes is none.
 */
export function outlookOf(stretch: Stretch, text: string): 'dated' | 'set' | undefined {
  const plain = masked(text);
  if (doubtful.test(plain)) return undefined;
  if (isDatedAhead(stretch)) return 'dated';
  return set.test(plain) ? 'set' : undefined;
}

function isDatedAhead({ article, span }: Stretch): boolean {
  const { published, reading } = article;
  return reading.dates.some(
    ({ span: at, date }) =>
      at.start >= span.start &&
      at.end <= span.end &&
      isDay(date) &&
      published.known !== 'no' &&
      date >= published.date &&
      isAhead(article.article.text.slice(span.start, span.end), { start: at.start - span.start, end: at.end - span.start }),
  );
}

const set =
  /\b(?:(?:is|are) (?:now )?(?:due|set|scheduled|slated|expected|planned|to) (?:to )?(?:be |be held|begin|start|meet|take|go|resume|continue|vote|appear|return|speak|travel|arrive|hold|face|decide|discuss|sign|open|last|fly|visit)|will (?:now |then |again |also |next )*(?:be held|be sentenced|begin|start|meet|take place|resume|continue|vote|appear in|return to|travel|go on|carry|hold|decide|rule|face|sign|open|move|attend|host|visit)|(?:the )?next (?:step|round|meeting|hearing|vote|talks)|(?:now|next) move(?:s)? to)\b/;

const doubtful =
  /\b(?:if|would|could|might|may|unless|hopes?|hoped|wants?|wanted|not|never|no plans|until|were to|was to|warn(?:s|ed)?)\b|n[’']t\b/;
