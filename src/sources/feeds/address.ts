/** Parameters of an address that say where a reader came from and not what is read. Collected from the tagging guides of analytics and newsletter services. */
const tracking =
  /^(?:utm_.*|at_.*|ns_.*|mc_(?:cid|eid)|(?:fb|g|tw|ms|dc|y|wb|gb|igsh|li_fat_)cl(?:id|src)|fbclid|gclid|igshid|_ga|_hs(?:enc|mi)|mkt_tok|cmp(?:id)?|icid|ocid|smid|spm|ref_src|xtor|partner|feature|from_rss|rss(?:src|id)?|ftag|guccounter)$/i;

/** An http address in full, seen from another, without its fragment and what tracks its reader; undefined when it is none. */
export function webAddress(written: string, base?: string): string | undefined {
  const url = URL.parse(written.trim(), base);
  if (!url || !/^https?:$/.test(url.protocol) || url.username || url.password) return undefined;
  url.hash = '';
  for (const name of [...url.searchParams.keys()]) if (tracking.test(name)) url.searchParams.delete(name);
  return url.href;
}

/** The same for addresses that lead to one article: over http or https, with or without "www." and a last slash. */
export function addressKey(address: string): string {
  return address
    .replace(/^https?:\/\/(?:www\.)?/i, '')
    .replace(/\/(?=$|\?)/, '')
    .slice(0, 1000);
}

/** The name of a site as one says it: "theguardian.com". */
export function siteOf(address: string): string {
  return new URL(address).hostname.replace(/^(?:www|feeds?|rss|m|amp)\./, '');
}
