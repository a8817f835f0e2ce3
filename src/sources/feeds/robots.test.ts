import { describe, expect, it } from 'vitest';
import { type Get, GetError } from './get.ts';
import { robotsOf } from './robots.ts';

function site(answer: { readonly status: number; readonly body?: string } | 'down') {
  let asked = 0;
  let at = new Date('2026-01-23T09:00:00Z');
  const get: Get = async ({ url }) => {
    asked++;
    if (answer === 'down') throw new GetError('unreachable', 'it can’t be reached');
    return { status: answer.status, url, headers: {}, bytes: Buffer.from(answer.body ?? '') };
  };
  const robots = robotsOf(get, () => at);
  return {
    allows: (path: string) => robots.allows(`https://post.example${path}`),
    asked: () => asked,
    pass: (hours: number) => {
      at = new Date(at.getTime() + hours * 3_600_000);
    },
  };
}

describe('whether a site lets programs read a page', () => {
  it('is asked once for a while', async () => {
    const { allows, asked, pass } = site({ status: 200, body: 'User-agent: *\nDisallow: /private' });
    expect(await allows('/private/a')).toBe(false);
    expect(await allows('/news?id=1')).toBe(true);
    expect(asked()).toBe(1);
    pass(13);
    expect(await allows('/news')).toBe(true);
    expect(asked()).toBe(2);
  });

  it('a site without rules lets them', async () => {
    expect(await site({ status: 404 }).allows('/a')).toBe(true);
    expect(await site({ status: 403 }).allows('/a')).toBe(true);
  });

  it('a site whose rules can’t be had does not, until they can', async () => {
    for (const answer of [{ status: 503 }, { status: 429 }, 'down'] as const) {
      const { allows, asked, pass } = site(answer);
      expect(await allows('/a')).toBe(false);
      expect(await allows('/b')).toBe(false);
      expect(asked()).toBe(1);
      pass(0.5);
      await allows('/a');
      expect(asked()).toBe(2);
    }
  });
});
