import { type Figures, isShortened, mean, plain, type Scored, share } from './figures.ts';
import type { Given, Gold } from './sets.ts';

interface Predicted {
  readonly refused: boolean;
  readonly answers: readonly {
    readonly text: string;
    readonly evidence: readonly { readonly doc: number; readonly start: number; readonly end: number }[];
  }[];
}

/** Whether the right answer is in the first, or one of the first five; what is refused, rightly and wrongly; how long answers are. */
export function scoreAsk(items: readonly Scored<Given<'ask'>, Gold<'ask'>, Predicted>[]): Figures {
  const isAnswerable = ({ gold }: (typeof items)[number]) => gold.answer !== null || gold.needs !== undefined;
  const answerable = items.filter(isAnswerable);
  const unanswerable = items.filter((item) => !isAnswerable(item));
  const hit = (depth: number) =>
    answerable.filter(
      ({ gold, predicted }) => !predicted.refused && predicted.answers.slice(0, depth).some(({ text }) => answers(text, gold)),
    );
  const given = items.flatMap(({ given: { docs }, predicted }) => {
    const [first] = predicted.refused ? [] : predicted.answers;
    return first ? [{ first, docs }] : [];
  });
  const verbatim = given.filter(({ first, docs }) =>
    isShortened(
      plain(first.text),
      plain(first.evidence.map(({ doc, start, end }) => docs[doc]?.text.slice(start, end) ?? '').join('\n')),
    ),
  );
  return {
    questions: items.length,
    'right first': share(hit(1).length, answerable.length),
    'in first five': share(hit(5).length, answerable.length),
    'refused rightly': share(unanswerable.filter(({ predicted }) => predicted.refused).length, unanswerable.length),
    'refused wrongly': share(answerable.filter(({ predicted }) => predicted.refused).length, answerable.length),
    'words of first': mean(given.map(({ first }) => first.text.split(/\s+/).length)),
    verbatim: share(verbatim.length, given.length),
  };
}

/** Of each kind of question, how many in a hundred are answered or refused rightly by the first answer. */
export function scoreAskKinds(items: readonly Scored<Given<'ask'>, Gold<'ask'>, Predicted>[]): Figures {
  const kinds = [...new Set(items.map(({ gold }) => gold.kind ?? 'all'))];
  return Object.fromEntries(
    kinds.map((kind) => {
      const ofKind = items.filter(({ gold }) => (gold.kind ?? 'all') === kind);
      const right = ofKind.filter(({ gold, predicted: { refused, answers: given } }) =>
        gold.answer === null && !gold.needs ? refused : !refused && given.slice(0, 1).some(({ text }) => answers(text, gold)),
      );
      return [kind, share(right.length, ofKind.length)];
    }),
  );
}

function answers(text: string, { answer, needs }: Gold<'ask'>): boolean {
  if (needs) return needs.every((need) => new RegExp(need, 'i').test(text));
  return ` ${plain(text).join(' ')} `.includes(` ${plain(answer ?? '').join(' ')} `);
}
