import type { SourceLine, TimelineEvent } from '../../core/model.ts';
import { heading, item, list, note, prose, strong } from '../build.ts';
import { count } from '../count.ts';
import { humanDate } from '../dates.ts';
import type { Message } from '../model.ts';
import { sourcesNote } from './lines.ts';
import { citing } from './markers.ts';

/** Shown at once; older events are detail. */
const most = 12;

/**
 * Dated events, newest first, each with how its day is known where that isn't the text's own date. Where not all are shown it says how
 * many there are, and what to type for fewer.
 */
export function composeTimeline(
  title: string,
  events: readonly TimelineEvent[],
  all: readonly SourceLine[],
  narrower?: string,
): Message {
  const newestFirst = [...events].sort((a, b) => b.date.localeCompare(a.date));
  const sources = citing(
    events.flatMap(({ evidence }) => evidence),
    all,
  );
  const items = newestFirst.map((event) =>
    item([strong(humanDate(event.date)), `: ${event.text} `, ...sources.of(event.evidence), basisText(event)]),
  );
  return {
    blocks: [
      heading(title),
      list(items.slice(0, most)),
      ...(items.length > most ? [note(...prose(shownOf(items.length, narrower)))] : []),
      sourcesNote(sources),
    ],
    actions: [],
    summary: `${title}: ${count(events.length, 'event')}`,
    audience: 'asker',
    ...(items.length > most && { detail: [list(items.slice(most))] }),
  };
}

function shownOf(all: number, narrower: string | undefined): string {
  return `The newest ${most} of ${all} events.${narrower ? ` Those of one actor: \`${narrower}\`` : ''}`;
}

function basisText({ basis }: TimelineEvent): string {
  return basis === 'published' ? ' (day of publication)' : '';
}
