import type { Article, ArticleId, Comparison, SourceLine } from '../../core/model.ts';
import { heading, item, list, paragraph, strong } from '../build.ts';
import type { Block, Message } from '../model.ts';
import { evidenceWords, sourcesNote } from './lines.ts';
import { citing, type SourceNumbers } from './markers.ts';

/** Shown at once; the rest is detail. */
const most = 6;

/** No more than `disputesOf` and `twoSpeakers` look for. */
const nothingFound =
  'I found no differing number, no denial and no quotation given to two people where two of them report one thing of one day in much the same words. I look for no other contradictions.';

/** Where the sources disagree, each side with its sentence, and what only one of them says. */
export function composeComparison(
  { about, disputes, single }: Comparison,
  all: readonly SourceLine[],
  articles: ReadonlyMap<ArticleId, Article>,
): Message {
  const title = about ? `Where the sources differ about ${about}` : 'Where the sources differ';
  const sources = citing(
    [...disputes.flatMap(({ sides }) => sides), ...single].flatMap(({ evidence }) => evidence),
    all,
  );
  const singles = singleBlocks(single.slice(most), sources);
  return {
    blocks: [
      heading(title),
      ...(disputes.length === 0 ? [paragraph(nothingFound)] : []),
      ...disputes.flatMap((dispute) => [
        paragraph(strong(dispute.question.charAt(0).toUpperCase() + dispute.question.slice(1))),
        list(
          dispute.sides.map((side) =>
            item([strong(side.value), ' ', ...sources.of(side.evidence)], [`“${evidenceWords(side.evidence[0], articles)}”`]),
          ),
        ),
      ]),
      ...(single.length
        ? [paragraph(strong('What only one of them says')), ...singleBlocks(single.slice(0, most), sources)]
        : []),
      ...(sources.lines.length ? [sourcesNote(sources)] : []),
    ],
    actions: [],
    summary: `${title}: ${disputes.length === 0 ? 'no contradiction found' : disputes.map(({ question }) => question).join('; ')}`,
    audience: 'asker',
    ...(singles.length > 0 && { detail: singles }),
  };
}

function singleBlocks(single: Comparison['single'], sources: SourceNumbers): Block[] {
  return single.length ? [list(single.map((bullet) => item([bullet.text, ' ', ...sources.of(bullet.evidence)])))] : [];
}
