import { describe, expect, it } from 'vitest';
import { robotRules } from './robot-rules.ts';

const may = (text: string, path: string) => robotRules(text, 'Rapporteur')(path);

describe('what a robots.txt says', () => {
  it('nothing forbids nothing', () => {
    for (const text of ['', 'User-agent: *\nDisallow:', '<!doctype html><p>Not found</p>', 'Disallow: /'])
      expect(may(text, '/a')).toBe(true);
  });

  it('a group for our name counts, and no other then', () => {
    const text = 'User-agent: *\nDisallow: /\n\nUser-Agent: other\nUser-agent: RAPPORTEUR/1.0 # us\nDisallow: /private\n';
    expect(may(text, '/news')).toBe(true);
    expect(may(text, '/private/a')).toBe(false);
    expect(robotRules(text, 'Reader')('/news')).toBe(false);
  });

  it('the longest rule decides, and of two the one that allows', () => {
    const text = 'User-agent: *\nDisallow: /news\nAllow: /news/open\nDisallow: /news/open/not\nAllow: /same\nDisallow: /same';
    expect(['/news/a', '/news/open/a', '/news/open/not', '/same', '/else'].map((path) => may(text, path))).toEqual([
      false,
      true,
      false,
      true,
      true,
    ]);
  });

  it('* stands for anything, and a last $ for the end', () => {
    const text = 'User-agent: *\nDisallow: /*.pdf$\nDisallow: /*?print=\nDisallow: /a*b*c\nDisallow: /only$';
    const forbidden = ['/x/y.pdf', '/a?id=1&x=2?print=1', '/a1b2c3', '/only'];
    const open = ['/x/y.pdf?x', '/a1c2b', '/only/this', '/print'];
    expect(forbidden.filter((path) => may(text, path))).toEqual([]);
    expect(open.filter((path) => !may(text, path))).toEqual([]);
  });

  it('letters beyond ASCII are the same written either way', () => {
    expect(may('User-agent: *\nDisallow: /café', '/caf%C3%A9/menu')).toBe(false);
  });

  it('a file that is made to hold us up does not', () => {
    const text = `User-agent: *\nDisallow: /${'*a'.repeat(900)}$\n`.repeat(200);
    const began = performance.now();
    expect(may(text, `/${'a'.repeat(2_000)}b`)).toBe(true);
    expect(performance.now() - began).toBeLessThan(2_000);
  });
});
