import { expect, test } from 'vitest';
import type { SourceLine, TimelineEvent } from '../../core/model.ts';
import { markdown } from '../markdown.ts';
import { composeTimeline } from './timeline.ts';

const source: SourceLine = { article: 'a', label: 'The Harbour Post', published: { known: 'no' }, origin: 0 };

function eventsOf(count: number): TimelineEvent[] {
  return Array.from({ length: count }, (_, i) => ({
    date: `2026-01-${String(i + 1).padStart(2, '0')}`,
    basis: 'stated',
    text: `Crane ${i + 1} fell.`,
    evidence: [{ article: 'a', span: { start: 0, end: 1 } }],
    actors: [],
  }));
}

test('a timeline that shows the newest alone says how many there are, and what to type for fewer', () => {
  const shown = (count: number, narrower?: string) => {
    const { detail: _, ...message } = composeTimeline('Timeline: Dam', eventsOf(count), [source], narrower);
    return markdown(message);
  };
  expect(shown(12)).not.toContain('newest');
  expect(shown(14)).toContain('The newest 12 of 14 events.');
  expect(shown(14)).not.toContain('Crane 2 fell');
  expect(shown(14, 'timeline Dahl')).toContain('Those of one actor: `timeline Dahl`');
});

test('the older events are its detail', () => {
  expect(markdown(composeTimeline('Timeline: Dam', eventsOf(14), [source]))).toContain('Crane 1 fell');
});
