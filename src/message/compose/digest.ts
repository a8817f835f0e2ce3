import type { Article, ArticleId, Digest } from '../../core/model.ts';
import { heading, list, note, paragraph, strong } from '../build.ts';
import { humanDate } from '../dates.ts';
import type { Action, Block, Message } from '../model.ts';
import { coverageLine } from './coverage.ts';
import { evidenceBlocks } from './evidence.ts';
import { bulletItem, disputeItem, keyQuotation, sourcesNote } from './lines.ts';
import { numberSources } from './markers.ts';

/** `brief`: headline and bullets; `standard`: what a channel gets, with the source sentences as detail; `full`: all of it at once. */
export type DigestLength = 'brief' | 'standard' | 'full';

export interface DigestOptions {
  readonly length: DigestLength;
  readonly audience: Message['audience'];
  readonly actions: readonly Action[];
  /** The articles that the digest rests on, for the source sentences of its detail. */
  readonly articles: ReadonlyMap<ArticleId, Article>;
}

/** A digest as it is shown to people: short, each line with its sources. */
export function composeDigest(digest: Digest, { length, audience, actions, articles }: DigestOptions): Message {
  const sources = numberSources(digest.sources);
  const { headline, bullets, coverage } = digest;
  const [lead, ...others] = bullets;
  const asLead = headline.lead && lead ? ['Headline: ', ...sources.of(lead.evidence), ' · '] : [];
  const told = headline.lead ? others : bullets;
  const short: Block[] = [
    heading(headline.text),
    note(...asLead, coverageLine(coverage)),
    ...(told.length ? [list(told.map((bullet) => bulletItem(bullet, sources)))] : []),
  ];
  const rest: Block[] = [...digest.quotes.map((quote) => keyQuotation(quote, sources))];
  if (digest.disputes.length > 0) {
    rest.push(
      paragraph(strong('Where the sources differ')),
      list(digest.disputes.map((dispute) => disputeItem(dispute, sources))),
    );
  }
  const detail = evidenceBlocks(digest, articles);
  return {
    blocks: [
      ...short,
      ...(length === 'brief' ? [] : rest),
      ...(length === 'full' && detail.length ? detail : []),
      sourcesNote(sources),
    ],
    actions,
    summary: summaryOf(digest),
    audience,
    ...(length === 'standard' && detail.length > 0 && { detail }),
  };
}

function summaryOf({ headline, coverage }: Digest): string {
  return coverage.asOf ? `${headline.text} (as of ${humanDate(coverage.asOf)})` : headline.text;
}
