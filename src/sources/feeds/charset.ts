/** Bytes from the network as text. What they are said to be is often wrong, so what they are decides where that is sure. */
export interface CharsetHints {
  /** The Content-Type they came with. */
  readonly contentType?: string | undefined;
}

/**
 * In order: a byte order mark; sound UTF-8, which other encodings hardly ever are by chance; what the header, the XML declaration or
 * the page itself says; else Windows-1252. Bytes that don't fit come out as U+FFFD, so that a reader can tell.
 */
export function textOf(bytes: Uint8Array, { contentType = '' }: CharsetHints): string {
  const marked = markOf(bytes);
  if (marked) return new TextDecoder(marked).decode(bytes);
  const utf8 = soundUtf8(bytes);
  // ISO-2022 and UTF-7 are made of ASCII, and so sound UTF-8: there a label counts.
  const said = labelOf(contentType) ?? labelOf(headOf(bytes));
  if (utf8 !== undefined && !/^iso-2022/i.test(said ?? '')) return utf8;
  return decoderFor(said).decode(bytes);
}

function markOf([first, second, third]: Uint8Array): string | undefined {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  // "<" in UTF-16 without a mark.
  if (first === 0x3c && second === 0) return 'utf-16le';
  if (first === 0 && second === 0x3c) return 'utf-16be';
  return undefined;
}

function soundUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** `charset=…` of a Content-Type or a <meta>, `encoding="…"` of an XML declaration. */
function labelOf(text: string): string | undefined {
  return /(?:\bcharset\s*=\s*|<\?xml[^>]{0,200}?\bencoding\s*=\s*)["']?\s*([\w:.-]{2,40})/i.exec(text)?.[1];
}

function headOf(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes.subarray(0, 2048));
}

function decoderFor(label = 'windows-1252'): TextDecoder {
  try {
    return new TextDecoder(label);
  } catch {
    return new TextDecoder('windows-1252');
  }
}
