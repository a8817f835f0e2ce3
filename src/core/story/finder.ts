import type { Actor, ArticleId, Claim, QuoteFamily, QuoteRef, Story } from '../model.ts';
import { once } from './lazy.ts';

/** A family that is put together when it is asked for. */
export interface FamilyAhead<Ref extends QuoteRef> {
  /** Those of its quotations that were asked about. */
  readonly quotes: readonly Ref[];
  readonly family: () => QuoteFamily;
}

/** Finds single parts of a story, which makes no others. */
export interface Finder {
  /** Whether the story has a claim of this sentence of an article's body. */
  readonly hasClaim: (article: ArticleId, sentence: number) => boolean;
  readonly claim: (article: ArticleId, sentence: number) => Claim | undefined;
  /** The families that hold one of some quotations, in the order of the story. */
  readonly families: <Ref extends QuoteRef>(quotes: readonly Ref[]) => FamilyAhead<Ref>[];
  readonly actor: (id: string) => Actor | undefined;
}

const finders = new WeakMap<Story, Finder>();

/** Notes how a story gives single parts without making all others. */
export function findsParts(story: Story, finder: Finder): Story {
  finders.set(story, finder);
  return story;
}

export function finderOf(story: Story): Finder {
  const known = finders.get(story);
  if (known) return known;
  const claims = once(() => bySentence(story.claims));
  const actors = once(() => new Map(story.actors.map((one) => [one.id, one])));
  const claim = (article: ArticleId, sentence: number) => claims().get(article)?.[sentence];
  const fresh: Finder = {
    hasClaim: (article, sentence) => claim(article, sentence) !== undefined,
    claim,
    families: (quotes) => {
      const wanted = new Map(quotes.map((one) => [nameOf(one), one]));
      return story.families.flatMap((family) => {
        const asked = family.quotes.flatMap((one) => wanted.get(nameOf(one)) ?? []);
        return asked.length ? [{ quotes: asked, family: () => family }] : [];
      });
    },
    actor: (id) => actors().get(id),
  };
  finders.set(story, fresh);
  return fresh;
}

function nameOf({ article, quote }: QuoteRef): string {
  return `${article} ${quote}`;
}

function bySentence(claims: readonly Claim[]): ReadonlyMap<ArticleId, readonly Claim[]> {
  const byArticle = new Map<ArticleId, Claim[]>();
  for (const claim of claims) {
    for (const { article, sentence } of claim.sentences) {
      const there = byArticle.get(article) ?? [];
      there[sentence] = claim;
      byArticle.set(article, there);
    }
  }
  return byArticle;
}
