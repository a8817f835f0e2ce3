import { describe, expect, it } from 'vitest';
import { textOf } from './charset.ts';

const latin = (text: string) => Buffer.from(text, 'latin1');

describe('bytes from the network', () => {
  it('are UTF-8 where they are sound UTF-8, whatever they are said to be', () => {
    expect(textOf(Buffer.from('Kyiv’s “talks”'), { contentType: 'text/xml; charset=iso-8859-1' })).toBe('Kyiv’s “talks”');
  });

  it('are what the header says, else the XML declaration, else the page', () => {
    expect(textOf(latin('caf\xe9'), { contentType: 'text/html; charset="ISO-8859-1"' })).toBe('café');
    expect(textOf(latin('<?xml version="1.0" encoding="windows-1252"?><a>\x93caf\xe9\x94</a>'), {})).toContain('“café”');
    expect(textOf(latin('<html><meta charset=koi8-r>\xf0'), {})).toContain('П');
  });

  it('are Windows-1252 where nothing says, or what it says does not exist', () => {
    expect(textOf(latin('caf\xe9 \x96 bar'), {})).toBe('café – bar');
    expect(textOf(latin('caf\xe9'), { contentType: 'text/html; charset=klingon' })).toBe('café');
  });

  it('are UTF-16 with a mark, or where they begin as XML does in it', () => {
    expect(textOf(Buffer.from('\u{feff}<a>Kyiv</a>', 'utf16le'), {})).toBe('<a>Kyiv</a>');
    expect(textOf(Buffer.from('<a>Kyiv</a>', 'utf16le'), {})).toBe('<a>Kyiv</a>');
  });

  it('that are said to be UTF-8 and are not show where', () => {
    expect(textOf(latin('caf\xe9'), { contentType: 'text/xml; charset=utf-8' })).toBe('caf\u{fffd}');
  });
});
