import type { Answer, AnswerLine, SourceLine } from '../../core/model.ts';
import { item, list, note, paragraph, strong } from '../build.ts';
import type { Block, Message } from '../model.ts';
import { sourcesNote } from './lines.ts';
import { citing, type SourceNumbers } from './markers.ts';

/** An answer in the articles' own sentences, or an honest refusal with the nearest of them. */
export function composeAnswer(answer: Answer, all: readonly SourceLine[]): Message {
  const lines = answer.refused ? answer.nearest : answer.lines;
  const sources = citing(
    lines.flatMap(({ evidence }) => evidence),
    all,
  );
  return {
    blocks: [
      paragraph(strong(answer.question)),
      ...(answer.refused ? [paragraph(answer.because)] : []),
      ...(answer.refused && lines.length ? [note(lines.length === 1 ? 'The nearest sentence:' : 'The nearest sentences:')] : []),
      ...answerLines(lines, sources),
      ...(lines.length ? [sourcesNote(sources)] : []),
    ],
    actions: [],
    summary: answer.refused ? answer.because : answer.lines.map(({ text }) => text).join(' '),
    audience: 'asker',
  };
}

function answerLines(lines: readonly AnswerLine[], sources: SourceNumbers): Block[] {
  if (lines.length === 0) return [];
  return [list(lines.map((line) => item([line.text, ' ', ...sources.of(line.evidence)])))];
}
