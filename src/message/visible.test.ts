import { describe, expect, it } from 'vitest';
import { visible } from './visible.ts';

describe('visible', () => {
  it('takes away what turns, hides or splits words', () => {
    expect(visible('@\u200beveryone \u202egnol\u202c\u2066 a\u00ad\ufeffb\u{e0041}')).toBe('@everyone gnol ab');
  });
  it('keeps letters of every script, accents and emoji', () => {
    const text = 'Зеленський: “déjà vu” 中文 עברית 🕊️ e\u0301';
    expect(visible(text)).toBe(text);
  });
  it('makes every kind of line break one', () => {
    expect(visible('a\r\nb\u2028c\rd')).toBe('a\nb\nc\nd');
  });
});
