import type { AnswerLine, Claim, Story } from '../model.ts';
import { faultOf } from '../standing/alone.ts';
import { lookup } from '../story/lookup.ts';
import { outlookOf } from '../story/outlook.ts';
import { withAdditions } from './told.ts';

/**
 * What is asked of what comes next in the story as a whole: anything ("What happens next?", "what are the next steps"), or when and
 * where people meet next ("When is the next round of talks?"). Undefined where something else is asked, or names are in it.
 */
export function comingAsked(question: string): 'anything' | 'meeting' | undefined {
  const text = question.trim();
  if (anything.test(text)) return 'anything';
  return meetingNext.test(text) && !/\p{Lu}/u.test(text.slice(1)) ? 'meeting' : undefined;
}

const meetingNext =
  /^(?=.*\b(?:will|next|upcoming|coming)\b)(?:so,? )?(?:when|where|(?:on )?(?:what|which) day)(?:['’]s| is| are| will| does| do)(?: (?:the|they|it|be|both|two|three|sides|parties|negotiators|delegations|envoys|next|upcoming|coming|new|round|meeting|summit|talks?|negotiations|session|of|peace|held|meet|talk|negotiate|again|take|place|begin|start|resume|continue|go|on))+\s*[?.!]*$/i;

const meeting = /\b(?:talks?|meet(?:s|ings?)?|negotiat\p{L}+|round|summit|session|discuss\p{L}*)\b/iu;

const anything =
  /^(?:(?:so|and),? )?what(?:['’]?s| is| are| comes| happens| will happen| will come| (?:is|are) (?:going|expected|due|set|planned|scheduled) to (?:happen|come)| should (?:we|i) expect)?(?: the)? (?:next|now|ahead|planned|expected|scheduled|coming(?: up)?)(?: (?:next|steps?|stages?|now|from here))*\s*[?.!]*$/i;

/** Lines at most of such an answer. */
const MOST = 3;

/** The lines that tell what is set to happen, those with a day and the newest first; empty where the articles tell of nothing ahead. */
export function whatComes(story: Story, asked: 'anything' | 'meeting'): AnswerLine[] {
  const ahead = story.claims.flatMap((claim) => aheadIn(claim, story) ?? []);
  return ahead
    .filter(({ line }) => asked === 'anything' || meeting.test(line.text))
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
  const { articles } = lookup(story);
  const article = articles.get(first.article);
  const sentence = article?.reading.sentences[first.sentence];
  if (!article || sentence?.kind !== 'body') return undefined;
  const outlook = outlookOf({ article, span: sentence.span }, sentence.text);
  if (!outlook) return undefined;
  const line = withAdditions({ text: sentence.text, evidence: [{ article: first.article, span: sentence.span }] }, articles);
  if (faultOf(line.text)) return undefined;
  const { published } = article;
  return {
    line,
    dated: outlook === 'dated',
    day: published.known === 'no' ? '' : published.date,
    support,
  };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
