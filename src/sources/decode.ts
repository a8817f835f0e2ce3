/** A file's bytes as text, or why they are none. `note` tells of an unusual encoding that was read all the same. */
export type Decoded = { readonly text: string; readonly note?: string } | { readonly text?: never; readonly because: string };

/** UTF-8 with or without a byte order mark, UTF-16 with one. Nothing is guessed: a wrong guess would change what people said. */
export function decode(bytes: Uint8Array): Decoded {
  const utf16 = utf16Label(bytes);
  const binary = !utf16 && controlByte(bytes);
  if (binary) return { because: `it is not text: ${binary}` };
  try {
    const text = new TextDecoder(utf16 ?? 'utf-8', { fatal: true }).decode(bytes);
    const control = utf16 && controlUnit(text);
    if (control) return { because: `it is not text: ${control}` };
    return utf16 ? { text, note: `it is encoded in ${utf16.toUpperCase()}, read as such` } : { text };
  } catch {
    const encoding = (utf16 ?? 'utf-8').toUpperCase();
    return { because: `it is not valid ${encoding}${utf16 ? '' : whereInvalid(bytes)}; save it again as UTF-8` };
  }
}

function utf16Label(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return undefined;
}

/** Control characters that no text holds. Tab, line feed, form feed, carriage return and escape may stand in one. */
function isControl(code: number): boolean {
  return code < 0x20 && ![0x09, 0x0a, 0x0c, 0x0d, 0x1b].includes(code);
}

function controlByte(bytes: Uint8Array): string | undefined {
  const at = bytes.findIndex(isControl);
  return at === -1 ? undefined : `byte ${at + 1} is ${hex(bytes[at] ?? 0)}`;
}

function controlUnit(text: string): string | undefined {
  for (let at = 0; at < text.length; at++)
    if (isControl(text.charCodeAt(at))) return `character ${at + 1} is ${hex(text.charCodeAt(at))}`;
  return undefined;
}

/** Where UTF-8 breaks off: after the last whole character of the longest sound beginning, found by halving. */
function whereInvalid(bytes: Uint8Array): string {
  let sound = 0;
  let broken = bytes.length;
  while (broken - sound > 1) {
    const middle = (sound + broken) >> 1;
    if (beginning(bytes.subarray(0, middle)) === undefined) broken = middle;
    else sound = middle;
  }
  const at = Buffer.byteLength(beginning(bytes.subarray(0, sound)) ?? '');
  return ` (byte ${at + 1} is ${hex(bytes[at] ?? 0)})`;
}

/** The whole characters of bytes that may end within one, or undefined where they are not UTF-8. */
function beginning(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes, { stream: true });
  } catch {
    return undefined;
  }
}

function hex(byte: number): string {
  return `0x${byte.toString(16).padStart(2, '0')}`;
}
