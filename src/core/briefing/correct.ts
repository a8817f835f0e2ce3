/**
 * What was posted, after a source has changed its text.
 *
 * A line stands where its sentence is still in the new text, or one that carries the line with the same figures and denials. Where it
 * does not, the sentence that has taken its place is told instead; where none has, another source that carries it; else it is taken out.
 */
import { stands } from '../evidence.ts';
import type {
  Article,
  ArticleId,
  Bullet,
  Correction,
  Evidence,
  KeyQuote,
  News,
  Sentence,
  SomeEvidence,
  SourceLine,
  Span,
  Story,
  StoryArticle,
} from '../model.ts';
import { type Imprint, imprint, imprintOf, type Told } from './imprint.ts';
import { recogniser } from './recognise.ts';

export interface Corrected {
  /** What was posted, as it stands now: every line rests on the texts of now. */
  readonly news: News;
  readonly corrections: readonly Correction[];
  /** What is told for the first time by this. */
  readonly told: readonly Told[];
}

/** A text that was cited, and what its source says instead. */
interface Change {
  readonly old: Article;
  readonly now: StoryArticle;
}

/**
 * Corrects what was posted. `cited` are the texts that it rests on, as they were.
 * @returns undefined when each line stands as it was
 */
export function correct(news: News, story: Story, cited: ReadonlyMap<ArticleId, Article>): Corrected | undefined {
  const changes = changesOf(story, cited);
  if (changes.size === 0) return undefined;
  const parts: Parts = { story, changes, cited, sources: news.sources, corrections: [], told: [] };
  const fresh = news.fresh.flatMap((bullet) => bulletNow(bullet, parts) ?? []);
  const changed = news.changed.flatMap(({ now, before }) => {
    const bullet = bulletNow(now, parts);
    return bullet ? [{ now: bullet, before }] : [];
  });
  const quotes = news.quotes.flatMap((quote) => quoteNow(quote, parts) ?? []);
  const { corrections, told } = parts;
  if (corrections.length === 0) return undefined;
  const sources = news.sources.map((line) => ({ ...line, article: idNow(line.article, changes) }));
  return { news: { ...news, fresh, changed, quotes, sources }, corrections, told };
}

interface Parts {
  readonly story: Story;
  readonly changes: ReadonlyMap<ArticleId, Change>;
  readonly cited: ReadonlyMap<ArticleId, Article>;
  readonly sources: readonly SourceLine[];
  readonly corrections: Correction[];
  readonly told: Told[];
}

/** Share of its content words that a text must still have to be the same report: else another one came to stand at its address. */
const sameReport = 0.5;

function changesOf(story: Story, cited: ReadonlyMap<ArticleId, Article>): Map<ArticleId, Change> {
  const byOrigin = Map.groupBy(story.articles, ({ article }) => article.origin);
  const current = new Set(story.articles.map(({ article }) => article.id));
  return new Map(
    [...cited.values()].flatMap((old): [ArticleId, Change][] => {
      const [now, ...others] = byOrigin.get(old.origin) ?? [];
      // Where several texts share an address, nobody can tell which has taken the place of which.
      if (!now || others.length > 0 || current.has(old.id)) return [];
      const before = imprintOf(old.text).words;
      const after = new Set(imprintOf(now.article.text).words);
      const kept = before.filter((word) => after.has(word)).length;
      return kept >= before.length * sameReport ? [[old.id, { old, now }]] : [];
    }),
  );
}

/** The line as it stands now; undefined when nobody says it any more. What that changes is added to the corrections. */
function bulletNow(bullet: Bullet, parts: Parts): Bullet | undefined {
  const { changes, cited, corrections, told } = parts;
  if (!bullet.evidence.some(({ article }) => changes.has(article))) return bullet;
  const moved = bullet.evidence.map((one) => evidenceNow(bullet.text, one, parts));
  const standing = moved.filter((one) => one !== undefined);
  const withdrawn = bullet.evidence.filter((_, index) => !moved[index]);
  const [own] = bullet.evidence;
  if (moved[0]) {
    for (const { article } of withdrawn)
      corrections.push({ source: sourceOf(article, parts), was: bullet.text, othersSay: true });
    return carriedBy(bullet, [moved[0], ...standing.slice(1)], withdrawn.length);
  }
  const source = sourceOf(own.article, parts);
  const { now } = changes.get(own.article)!;
  const successor = successorOf(own, changes.get(own.article)!);
  if (successor) {
    const claim = parts.story.claims.find(({ sentences }) =>
      sentences.some((ref) => ref.article === now.article.id && ref.sentence === successor.index),
    );
    corrections.push({ source, was: bullet.text, now: successor.text });
    told.push({ kind: 'claim', text: successor.text, imprints: [imprint(successor, now.reading)] });
    return {
      text: successor.text,
      evidence: [{ article: now.article.id, span: successor.span }],
      support: 1,
      standing: 'single',
      claim: claim?.id ?? bullet.claim,
    };
  }
  // Another source still carries it: in its words, then.
  const [first, ...rest] = standing;
  const words = bullet.evidence.find((_, index) => moved[index] === first);
  const text = words && evidenceWords(words, cited);
  if (!first || !text) {
    corrections.push({ source, was: bullet.text });
    return undefined;
  }
  corrections.push({ source, was: bullet.text, now: text });
  return carriedBy({ ...bullet, text }, [first, ...rest], withdrawn.length);
}

/** A line on what carries it now, which may be fewer than before. */
function carriedBy(bullet: Bullet, evidence: SomeEvidence, fewer: number): Bullet {
  const support = Math.max(1, bullet.support - fewer);
  const standing = bullet.standing === 'agreed' && support === 1 ? 'single' : bullet.standing;
  return { ...bullet, evidence, support, standing };
}

/** Where the sentence stands now; undefined when its source no longer says so. */
function evidenceNow(line: string, evidence: Evidence, { changes }: Parts): Evidence | undefined {
  const change = changes.get(evidence.article);
  if (!change) return evidence;
  const { article, reading } = change.now;
  const words = change.old.text.slice(evidence.span.start, evidence.span.end);
  const span =
    placeIn(article.text, words) ?? reading.sentences.find((sentence) => carries(line, words, sentence, article))?.span;
  return span && { article: article.id, span };
}

/** Whether a sentence of other words says the line, with all figures and denials as they were. */
function carries(line: string, words: string, sentence: Sentence, article: Article): boolean {
  const before = imprintOf(words);
  const after = imprintOf(sentence.text);
  const additions = new Set([...line.matchAll(/\[([^[\]]*)\]/g)].map(([, inside]) => inside!));
  return (
    before.negated === after.negated &&
    sameFigures(before, after) &&
    stands(line, [{ article: article.id, span: sentence.span }], () => article.text, additions)
  );
}

function sameFigures(before: Imprint, after: Imprint): boolean {
  const list = (print: Imprint) => print.figures.map(({ unit, value }) => `${value} ${unit}`).sort();
  return list(before).join() === list(after).join();
}

/** The sentence of the new text that was not in the old one and tells of the same; the one that shares most words with it. */
function successorOf({ span }: Evidence, { old, now }: Change): Sentence | undefined {
  const before = imprintOf(old.text.slice(span.start, span.end));
  const prints = now.reading.sentences.map((sentence) => imprint(sentence, now.reading));
  const known = recogniser([{ kind: 'claim', text: '', imprints: [before] }], [...prints, before]);
  const shared = (print: Imprint) => print.words.filter((word) => before.words.includes(word)).length;
  const [best] = now.reading.sentences
    .map((sentence, index) => ({ sentence, print: prints[index]! }))
    .filter(
      ({ sentence, print }) => sentence.kind === 'body' && !placeIn(old.text, sentence.text) && known([print]).kind !== 'fresh',
    )
    .sort((a, b) => shared(b.print) - shared(a.print));
  return best?.sentence;
}

function quoteNow(quote: KeyQuote, parts: Parts): KeyQuote | undefined {
  const { changes, corrections } = parts;
  const cites = [...quote.evidence, ...quote.otherWordings.map(({ evidence }) => evidence)].map(({ article }) => article);
  if (![...cites, ...quote.alsoIn].some((article) => changes.has(article))) return quote;
  const moved = quote.evidence.map((one) => wordsNow(one, changes));
  const [first, ...rest] = moved.filter((one) => one !== undefined);
  const own = quote.evidence.find(({ article }) => changes.has(article));
  if (own && (!first || rest.length + 1 < moved.length || !sameSpeaker(quote, changes.get(own.article)!, parts))) {
    corrections.push({ source: sourceOf(own.article, parts), was: `“${quote.text}” — ${quote.speaker}` });
    return undefined;
  }
  return {
    ...quote,
    evidence: [first!, ...rest],
    alsoIn: quote.alsoIn
      .filter((article) => !changes.has(article) || changes.get(article)!.now.article.text.includes(quote.text))
      .map((article) => idNow(article, changes)),
    otherWordings: quote.otherWordings.flatMap(({ text, evidence }) => {
      const place = wordsNow(evidence, changes);
      return place ? [{ text, evidence: place }] : [];
    }),
  };
}

function wordsNow({ article, span }: Evidence, changes: Parts['changes']): Evidence | undefined {
  const change = changes.get(article);
  if (!change) return { article, span };
  const place = placeIn(change.now.article.text, change.old.text.slice(span.start, span.end));
  return place && { article: change.now.article.id, span: place };
}

/** Whether the new text, as it is read, gives the quotation to the one whom it was told of. */
function sameSpeaker(quote: KeyQuote, { now }: Change, { story }: Parts): boolean {
  const [opening] = quote.text.split('\n');
  const among = story.families.filter((family) =>
    family.quotes.some(
      (ref) =>
        ref.article === now.article.id &&
        now.reading.quotes[ref.quote]!.parts.some(({ start, end }) => placeIn(now.article.text.slice(start, end), opening!)),
    ),
  );
  const names = among.flatMap(({ speaker }) => (speaker ? [speaker.name] : []));
  const words = quote.speaker.split(' ');
  return names.length === 0 || names.some((name) => name.split(' ').some((word) => words.includes(word)));
}

/** Where words stand in a text, however they are broken into lines. */
function placeIn(text: string, words: string): Span | undefined {
  const pattern = words.trim().split(/\s+/).map(RegExp.escape).join('\\s+');
  const found = new RegExp(pattern).exec(text);
  return found ? { start: found.index, end: found.index + found[0].length } : undefined;
}

const idNow = (article: ArticleId, changes: Parts['changes']): ArticleId => changes.get(article)?.now.article.id ?? article;

function sourceOf(article: ArticleId, { sources, changes }: Parts): Correction['source'] {
  const line = sources.find((one) => one.article === article);
  return line ? { label: line.label, ...(line.url && { url: line.url }) } : { label: changes.get(article)!.now.article.origin };
}

function evidenceWords({ article, span }: Evidence, cited: Parts['cited']): string | undefined {
  return cited.get(article)?.text.slice(span.start, span.end).replace(/\s+/g, ' ').trim();
}
