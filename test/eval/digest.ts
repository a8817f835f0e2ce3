import { type Figures, isShortened, mean, plain, type Scored, share } from './figures.ts';
import { grams, rouge } from './rouge.ts';
import type { Given, Gold } from './sets.ts';

interface Predicted {
  readonly text: string;
  readonly bullets: readonly {
    readonly text: string;
    readonly evidence: readonly { readonly doc: number; readonly start: number; readonly end: number }[];
  }[];
}

/**
 * ROUGE against an editor's summary where there is one; the share of what is worth telling that some bullet tells; bullets that
 * are faithful (their words stand in their evidence in this order, additions in brackets aside); the highest overlap of word
 * pairs between two bullets of a digest.
 */
export function scoreDigest(items: readonly Scored<Given<'digest'>, Gold<'digest'>, Predicted>[]): Figures {
  const withSummary = items.filter(({ gold }) => gold.summary !== undefined);
  const against = (n: number) =>
    mean(withSummary.map(({ gold, predicted }) => 100 * rouge(n, gold.summary ?? '', predicted.text)));
  const claims = items.flatMap(({ gold, predicted }) => (gold.claims ?? []).map((needs) => tells(predicted, needs)));
  const bullets = items.flatMap(({ given, predicted }) => predicted.bullets.map((bullet) => isFaithful(bullet, given)));
  return {
    digests: items.length,
    'ROUGE-1': against(1),
    'ROUGE-2': against(2),
    'worth telling, told': share(claims.filter(Boolean).length, claims.length),
    words: mean(items.map(({ predicted }) => predicted.text.split(/\s+/).filter(Boolean).length)),
    faithful: share(bullets.filter(Boolean).length, bullets.length),
    redundancy: mean(items.flatMap(({ predicted }) => redundancy(predicted) ?? [])),
  };
}

function tells({ bullets }: Predicted, needs: readonly string[]): boolean {
  return bullets.some(({ text }) => needs.every((need) => new RegExp(need, 'i').test(text)));
}

function isFaithful({ text, evidence }: Predicted['bullets'][number], { docs }: Given<'digest'>): boolean {
  const source = evidence.map(({ doc, start, end }) => docs[doc]?.text.slice(start, end) ?? '').join('\n');
  return evidence.length > 0 && isShortened(plain(text.replace(/\[[^\]]*\]/g, ' ')), plain(source));
}

function redundancy({ bullets }: Predicted): number | undefined {
  if (bullets.length < 2) return undefined;
  const pairs = bullets.map(({ text }) => new Set(grams(2, text)));
  const shared = pairs.flatMap((one, i) =>
    pairs
      .slice(i + 1)
      .map((other) => [...one].filter((pair) => other.has(pair)).length / Math.max(1, Math.min(one.size, other.size))),
  );
  return 100 * Math.max(...shared);
}
