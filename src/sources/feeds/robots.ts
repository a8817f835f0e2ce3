import type { Get } from './get.ts';
import { robotRules } from './robot-rules.ts';

/** As sites name us in their robots.txt. */
export const robotName = 'Rapporteur';

/** Whether a site lets programs read a page. */
export interface Robots {
  allows(url: string, signal?: AbortSignal): Promise<boolean>;
}

/** How long the rules of a site hold. RFC 9309 asks for at most a day; those that could not be had are asked for again sooner. */
const holdMs = { rules: 12 * 3_600_000, none: 15 * 60_000 } as const;
/** Sites whose rules are remembered. */
const mostSites = 500;

/** Robots as RFC 9309 has them: no robots.txt allows all, one that can't be had forbids all. */
export function robotsOf(get: Get, now: () => Date): Robots {
  const sites = new Map<string, { readonly until: number; readonly allows: (path: string) => boolean }>();

  async function rulesOf(origin: string, signal: AbortSignal | undefined) {
    const address = `${origin}/robots.txt`;
    try {
      const { status, bytes } = await get({ url: address, accept: 'text/plain', maxBytes: 500_000, timeoutMs: 10_000, signal });
      if (status >= 500 || status === 429) return undefined;
      if (status >= 400) return () => true;
      return robotRules(new TextDecoder().decode(bytes), robotName);
    } catch {
      return undefined;
    }
  }

  return {
    async allows(url, signal) {
      const { origin, pathname, search } = new URL(url);
      const at = now().getTime();
      let site = sites.get(origin);
      if (!site || site.until <= at) {
        const rules = await rulesOf(origin, signal);
        site = { until: at + (rules ? holdMs.rules : holdMs.none), allows: rules ?? (() => false) };
        sites.delete(origin);
        sites.set(origin, site);
        const [oldest] = sites.keys();
        if (sites.size > mostSites && oldest !== undefined) sites.delete(oldest);
      }
      return site.allows(pathname + search);
    },
  };
}
