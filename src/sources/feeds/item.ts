import { createHash } from 'node:crypto';
import { whyUnfit } from '../articleFile.ts';
import { articleId } from '../identity.ts';
import { addressKey } from './address.ts';
import type { Entry, FollowedFeed, Item, ItemReport, Page } from './model.ts';
import { datedAt, earliest } from './published.ts';
import { isExcerpt, wholeSentences } from './summary.ts';

/** What a page gave: the article, or why it gave none, and whether another attempt may. */
export type PageOutcome = { readonly page: Page; readonly url: string } | { readonly because: string; readonly again: boolean };

export interface ItemContext {
  readonly feed: FollowedFeed;
  readonly timeZone: string;
  readonly now: Date;
  readonly keepDays: number;
}

/** Attempts to read the page of an item. */
export const mostTries = 3;
/** With so many words in the feed itself, its page is not read unless the topic's file says so. */
const enoughWords = 150;

/** Keys of a feed's entries. What several entries have in common, such as a link to the front page, tells none from another. */
export function keysOf(feed: string, entries: readonly Entry[]): { readonly key: string; readonly guid?: string }[] {
  const links = counted(entries.map(({ link }) => link && addressKey(link)));
  const guids = counted(entries.map(({ guid }) => guid));
  return entries.map(({ link, guid, title, text }) => {
    const own = guid && guids.get(guid) === 1 ? guid : undefined;
    const address = link && addressKey(link);
    if (address && links.get(address) === 1) return { key: address, ...(own && { guid: own }) };
    const rest = own ?? hash(title || text);
    return { key: `${address ?? addressKey(feed)} ${rest}`, ...(own && { guid: own }) };
  });
}

function counted(values: readonly (string | undefined)[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) if (value) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

/** Another as soon as the feed changes what it holds of an entry. */
export function printOf({ title, text, updated }: Entry): string {
  return hash(`${title}\n${text}\n${updated ?? ''}`);
}

/** Whether the page of an entry is to be read. */
export function wantsPage({ fullText }: FollowedFeed, { link, text }: Entry): boolean {
  if (!link) return false;
  return fullText ?? (isExcerpt(text) || (text.match(/\S+/g)?.length ?? 0) < enoughWords);
}

/**
 * The item that an entry is now, and what became of it. `before` is the same item as it was; `outcome` what its page gave, where that was
 * read. Without an item nothing is kept of it.
 */
export function itemOf(
  entry: Entry,
  { key, guid }: { readonly key: string; readonly guid?: string },
  before: Item | undefined,
  outcome: PageOutcome | undefined,
  context: ItemContext,
): { readonly item?: Item; readonly report: ItemReport } {
  const { feed } = context;
  const page = outcome && 'page' in outcome ? outcome : undefined;
  const failure = outcome && 'because' in outcome ? outcome : undefined;
  const tries = failure?.again ? (before?.print === printOf(entry) ? before.tries : 0) + 1 : 0;
  const url = page ? (page.page.canonical ?? page.url) : (before?.url ?? entry.link);
  const title = entry.title || page?.page.title || before?.title || '';
  const site = page?.page.site ?? before?.site;
  const told = { title: title || key, ...(url && { url }) };
  const dates = datesOf(entry, page?.page, before, context);
  // One whose own page gives it away is kept in mind, so that the page is not read again.
  if (dates.tooOld && !page) return { report: { ...told, outcome: 'left out', because: dates.because } };

  const item: Item = {
    key: before?.key ?? key,
    feed: feed.url,
    ...(guid && { guid }),
    title,
    ...(url && { url }),
    ...outletOf(feed, entry),
    ...(site && { site }),
    moment: dates.moment,
    ...(dates.day && { published: dates.day }),
    print: printOf(entry),
    tries,
  };
  // A page that can't be read just now takes nothing from the text that it gave before.
  if (failure && before?.text !== undefined) {
    const because = `its page can’t be read (${failure.because}), so its text is as it was`;
    return { item: { ...item, text: before.text, because }, report: { ...told, outcome: 'unchanged', because } };
  }
  const summary = wholeSentences(entry.text);
  const text = page && page.page.text.length >= summary.length ? page.page.text : summary;
  const refusal = dates.tooOld ? dates.because : text.includes('\u{fffd}') ? 'characters of it can’t be told' : whyUnfit(text);
  if (refusal) {
    const because = failure ? `${refusal}, and its page can’t be read (${failure.because})` : refusal;
    return { item: { ...item, because }, report: { ...told, outcome: 'left out', because } };
  }
  const notes = [
    failure && `its page can’t be read (${failure.because}), so this is what the feed holds of it`,
    dates.because,
  ].filter((note) => note !== undefined);
  const because = notes.length > 0 ? { because: notes.join('; ') } : {};
  const changed = before?.text === undefined ? 'new' : before.text === text ? 'unchanged' : 'updated';
  const article = { article: articleId(text), ...(dates.day && { published: dates.moment.toISOString() }) };
  return { item: { ...item, text, ...because }, report: { ...told, outcome: changed, ...article, ...because } };
}

type Dates =
  | { readonly moment: Date; readonly day?: string; readonly because?: string; readonly tooOld?: false }
  | { readonly moment: Date; readonly day?: never; readonly because: string; readonly tooOld: true };

/** An item keeps the day on which it was published when it is changed later. */
function datesOf(entry: Entry, page: Page | undefined, before: Item | undefined, context: ItemContext): Dates {
  const { now, timeZone, keepDays } = context;
  if (before?.published) return { moment: before.moment, day: before.published };
  const seen = before?.moment ?? now;
  const written = entry.published ?? page?.published;
  if (!written) return { moment: seen, because: 'it has no date' };
  const dated = datedAt(written, now, timeZone);
  if ('because' in dated) return { moment: seen, because: `${dated.because}, so it counts as undated` };
  if (!isTooOld(written, context)) return dated;
  return { moment: seen, tooOld: true, because: `it is of ${dated.day}, and items are kept for ${keepDays} days` };
}

/** Whether something published at a moment (ISO 8601) would be forgotten as soon as it is kept. */
export function isTooOld(published: string | undefined, { now, keepDays }: ItemContext): boolean {
  const at = Date.parse(published ?? '');
  return at >= earliest && now.getTime() - at > keepDays * 86_400_000;
}

/** Whether a reader of the topic would see that an item is not as it was. */
export function isVisible(item: Item, before: Item | undefined): boolean {
  if (!before) return item.text !== undefined;
  return (['text', 'title', 'url', 'outlet', 'site', 'published'] as const).some((field) => item[field] !== before[field]);
}

function outletOf(feed: FollowedFeed, { source }: Entry): { outlet?: string } {
  const outlet = feed.outlet ?? source;
  return outlet ? { outlet } : {};
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, 16);
}
