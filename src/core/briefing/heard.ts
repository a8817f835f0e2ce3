/**
 * What a listener has heard, and what of a story is still news to them.
 *
 * A claim is known again by a sentence that was told before, or by most of its content words, each weighed by how rare it is in the
 * story; so it survives other wordings and other groupings as articles come in. One that is known and now gives another figure, date
 * or denial is a change, shown with what was told before.
 */
import type { CalendarDate, Claim, Digest, News, QuoteFamily, SentenceRef, Story, StoryArticle } from '../model.ts';
import { withParts } from '../story/lazy.ts';
import { type Imprint, imprint, imprintOf, type Told } from './imprint.ts';
import { recogniser } from './recognise.ts';

export interface Heard {
  readonly told: readonly Told[];
  /** Newest day that the last telling covered. */
  readonly until?: CalendarDate;
}

export interface Unheard {
  /** The story with only what is new or changed. A changed claim keeps only the sentences that change it. */
  readonly story: Story;
  /** What was told before of a changed claim, by the claim's id. */
  readonly before: ReadonlyMap<string, string>;
  /** Claims that were heard and stand as they were. */
  readonly unchanged: number;
}

/** What of a story a listener has not heard. */
export function unheard(story: Story, heard: Heard): Unheard {
  const articles = byId(story);
  const imprints = new Map(story.claims.map((claim) => [claim.id, imprintsOf(claim, articles)]));
  const known = recogniser(heard.told, [...imprints.values()].flat());
  const before = new Map<string, string>();
  let unchanged = 0;
  const claims = story.claims.flatMap((claim): Claim[] => {
    const standing = known(imprints.get(claim.id)!);
    if (standing.kind === 'fresh') return [claim];
    if (standing.kind === 'same') {
      unchanged++;
      return [];
    }
    before.set(claim.id, standing.before);
    const [first, ...rest] = standing.sentences.map((index) => claim.sentences[index]!);
    return [{ ...claim, sentences: [first!, ...rest] }];
  });
  const kept = new Set(claims.map((claim) => claim.id));
  return {
    story: withParts(story, {
      whole: story.whole ?? story,
      claims,
      families: story.families.filter((family) => known([imprintOf(quoteText(family, articles))]).kind === 'fresh'),
      get disputes() {
        return story.disputes.filter((dispute) => kept.has(dispute.claim));
      },
    }),
    before,
    unchanged,
  };
}

/** The news in a digest that was made of what is {@link unheard}. */
export function newsOf(digest: Digest, { before, unchanged }: Omit<Unheard, 'story'>, since?: CalendarDate): News {
  return {
    topic: digest.topic,
    coverage: digest.coverage,
    ...(since && { since }),
    fresh: digest.bullets.filter((bullet) => !before.has(bullet.claim)),
    changed: digest.bullets.flatMap((now) => (before.has(now.claim) ? [{ now, before: before.get(now.claim)! }] : [])),
    unchanged,
    quotes: digest.quotes,
    sources: digest.sources,
  };
}

/** What a listener has been told once this news is posted. `story` is the whole story that it was made of. */
export function telling(said: Pick<News, 'fresh' | 'changed' | 'quotes'>, story: Story): Told[] {
  const articles = byId(story);
  const claims = new Map(story.claims.map((claim) => [claim.id, claim]));
  const bullets = [...said.fresh, ...said.changed.map(({ now }) => now)];
  return [
    ...bullets.map((bullet): Told => {
      const claim = claims.get(bullet.claim);
      return { kind: 'claim', text: bullet.text, imprints: claim ? imprintsOf(claim, articles) : [imprintOf(bullet.text)] };
    }),
    ...said.quotes.map((quote): Told => ({ kind: 'quote', text: quote.text, imprints: [imprintOf(quote.text)] })),
  ];
}

/** All that a story says now, taken as heard: where a subscription begins. */
export function present(story: Story): Told[] {
  const articles = byId(story);
  return [
    ...story.claims.map((claim): Told => {
      const { sentence } = locate(claim.sentences[0], articles);
      return { kind: 'claim', text: sentence.text, imprints: imprintsOf(claim, articles) };
    }),
    ...story.families.map((family): Told => {
      const text = quoteText(family, articles);
      return { kind: 'quote', text, imprints: [imprintOf(text)] };
    }),
  ];
}

type Articles = ReadonlyMap<string, StoryArticle>;

const byId = (story: Story): Articles => new Map(story.articles.map((entry) => [entry.article.id, entry]));

function locate(ref: SentenceRef, articles: Articles) {
  const { reading } = articles.get(ref.article)!;
  return { reading, sentence: reading.sentences[ref.sentence]! };
}

function imprintsOf(claim: Claim, articles: Articles): Imprint[] {
  return claim.sentences.map((ref) => {
    const { sentence, reading } = locate(ref, articles);
    return imprint(sentence, reading);
  });
}

function quoteText(family: QuoteFamily, articles: Articles): string {
  const { article, quote } = family.quotes[0];
  const { reading, article: source } = articles.get(article)!;
  return reading.quotes[quote]!.parts.map(({ start, end }) => source.text.slice(start + 1, end - 1)).join('\n');
}
