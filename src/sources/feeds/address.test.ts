import { expect, it } from 'vitest';
import { addressKey, siteOf, webAddress } from './address.ts';

it('an address is made whole, without its fragment and what tracks a reader', () => {
  expect(webAddress('/a?utm_source=rss&id=7#top', 'https://www.post.example/feeds/')).toBe('https://www.post.example/a?id=7');
  expect(webAddress(' https://post.example/a?at_medium=RSS&at_campaign=KARANGA ')).toBe('https://post.example/a');
});

it('what is no address of the web is none', () => {
  for (const written of ['javascript:alert(1)', 'file:///etc/passwd', 'https://user:word@post.example/', 'http://', 'a b'])
    expect(webAddress(written), written).toBeUndefined();
});

it('addresses that lead to one article have one key', () => {
  const keys = ['http://www.post.example/a/', 'https://post.example/a', 'https://www.post.example/a'].map(addressKey);
  expect(new Set(keys)).toEqual(new Set(['post.example/a']));
  expect(addressKey('https://post.example/a?id=1')).not.toBe(addressKey('https://post.example/a?id=2'));
});

it('a site is named as one says it', () => {
  expect(['https://www.post.example/a', 'https://feeds.post.example/rss', 'https://m.post.example/'].map(siteOf)).toEqual(
    Array(3).fill('post.example'),
  );
});
