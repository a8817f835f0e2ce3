import type { AnswerLine, Claim, Story } from '../model.ts';
import { faultOf } from '../standing/alone.ts';
import { edited } from '../standing/edited.ts';
import { lookup } from '../story/lookup.ts';
import { outlookOf } from '../story/outlook.ts';

/** Whether a question asks what comes next in the story as a whole: "What happens next?", "what are the next steps". */
export function asksWhatComes(question: string): boolean {
  return asking.test(question.trim());
}

const asking =
  /^(?:(?:so|and),? )?what(?:['’]?s| is| are| comes| happens| will happen| will come| (?:is|are) (?:going|expected|due|set|planned|scheduled) to (?:happen|come)| should (?:we|i) expect)?(?: the)? (?:next|now|ahead|planned|expected|scheduled|coming(?: up)?)(?: (?:next|steps?|stages?|now|from here))*\s*[?.!]*$/i;

/** Lines at most of such an answer. */
const MOST = 3;

/** The lines that tell what is set to happen, those with a day and the newest first; empty where the articles tell of nothing ahead. */
export function whatComes(story: Story): AnswerLine[] {
  const ahead = story.claims.flatMap((claim) => aheadIn(claim, story) ?? []);
  return ahead
    .sort((a, b) => Number(b.dated) - Number(a.dated) || compare(b.day, a.day) || b.support - a.support)
    .slice(0, MOST)
    .map(({ line }) => line);
}

interface Ahead {
  readonly line: AnswerLine;
  readonly dated: boolean;
  /** The day of its article, empty where that isn't known. */
  readonly day: string;
  readonly support: number;
}

/** The first sentence of a claim, if it tells of something ahead and stands by itself. */
function aheadIn({ sentences, support }: Claim, story: Story): Ahead | undefined {
  const [first] = sentences;
  const article = lookup(story).articles.get(first.article);
  const sentence = article?.reading.sentences[first.sentence];
  if (!article || sentence?.kind !== 'body') return undefined;
  const outlook = outlookOf({ article, span: sentence.span }, sentence.text);
  if (!outlook) return undefined;
  const text = edited(article, sentence.span);
  if (faultOf(text)) return undefined;
  const { published } = article;
  return {
    line: { text, evidence: [{ article: first.article, span: sentence.span }] },
    dated: outlook === 'dated',
    day: published.known === 'no' ? '' : published.date,
    support,
  };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
