import type { AnswerLine, Claim, Story } from '../model.ts';
import { faultOf } from '../standing/alone.ts';
import { lookup } from '../story/lookup.ts';
import { outlookOf } from '../story/outlook.ts';
import { placesNear } from './neighbours.ts';
import { withAdditions } from './told.ts';

/** What is asked of what comes next, and where that is to be, as the question names the place. */
export interface Coming {
  readonly of: 'anything' | 'meeting' | 'sides';
  readonly place?: string;
}

/**
 * What is asked of what comes next in the story as a whole: anything ("What happens next?", "what are the next steps"), when and where
 * people meet next ("When is the next round of talks?"), or which sides will be there ("Who will attend the talks in Oslo?"). Undefined
 * where something else is asked, or other names are in it.
 */
export function comingAsked(question: string): Coming | undefined {
  const text = question.trim();
  if (anything.test(text)) return { of: 'anything' };
  const named = /\p{Lu}/u.test(text.slice(1));
  if (meetingNext.test(text) && !named) return { of: 'meeting' };
  const asked = sidesNext.exec(text);
  const place = asked?.groups?.['place'];
  return asked && (place || !named) ? { of: 'sides', ...(place && { place }) } : undefined;
}

const sidesNext =
  /^(?:so,? )?who(?:['’]s| is| are| will|['’]ll)(?: be)?(?: (?:going|due|expected|set|scheduled) to)?(?: be)? (?:attend|attending|take part in|taking part in|participate in|participating in|join|joining|at|there at|represented at|come to|coming to)(?: (?:the|next|upcoming|coming|new|round|of|peace|those|these))* (?:talks?|meetings?|summit|negotiations|round|session|discussions?)(?: (?:in|at) (?:the )?(?<place>\p{Lu}[\p{L}’-]*(?: \p{Lu}[\p{L}’-]*){0,3}))?\s*[?.!]*$/iu;

const meetingNext =
  /^(?=.*\b(?:will|next|upcoming|coming|(?:do|does) .*(?:continue|resume|go on))\b)(?:so,? )?(?:when|where|(?:on )?(?:what|which) day)(?:['’]s| is| are| will| does| do)(?: (?:the|they|it|be|both|two|three|sides|parties|negotiators|delegations|envoys|next|upcoming|coming|new|round|meeting|summit|talks?|negotiations|session|of|peace|held|meet|talk|negotiate|again|take|place|begin|start|resume|continue|go|on))+\s*[?.!]*$/i;

const meeting = /\b(?:talks?|meet(?:s|ings?)?|negotiat\p{L}+|round|summit|session|discuss\p{L}*)\b/iu;

const anything =
  /^(?:(?:so|and),? )?what(?:['’]?s| is| are| comes| happens| will happen| will come| (?:is|are) (?:going|expected|due|set|planned|scheduled) to (?:happen|come)| should (?:we|i) expect)?(?: the)? (?:next|now|ahead|planned|expected|scheduled|coming(?: up)?)(?: (?:next|steps?|stages?|now|from here))*\s*[?.!]*$/i;

/** Lines at most of such an answer. */
const MOST = 3;

/** The lines that tell what is set to happen, those with a day and the newest first; empty where the articles tell of nothing ahead. */
export function whatComes(story: Story, { of, place }: Coming): AnswerLine[] {
  const ahead = story.claims.flatMap((claim) => aheadIn(claim, story) ?? []);
  return ahead
    .filter(({ line }) => of === 'anything' || meeting.test(line.text))
    .filter(({ line }) => of !== 'sides' || sides.test(line.text))
    .filter(({ line }) => place === undefined || isAt(line.text, place))
    .sort((a, b) => Number(b.dated) - Number(a.dated) || compare(b.day, a.day) || b.support - a.support)
    .slice(0, MOST)
    .map(({ line }) => line);
}

/** Sides by their people or by their names, two at least. */
const sides = /\b(?:delegations?|officials|envoys|negotiators|teams)\b|\p{Lu}\p{L}+,? and (?:the )?\p{Lu}/u;

/** Whether a line names a place, its country or a seat of it. */
function isAt(line: string, place: string): boolean {
  const lower = line.toLowerCase();
  return [place.toLowerCase(), ...placesNear(place.toLowerCase())].some((name) => lower.includes(name));
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
