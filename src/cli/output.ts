import pc from 'picocolors';
import { colourPaint, plainPaint } from '../adapters/terminal/paint.ts';
import { renderBlocks } from '../adapters/terminal/render.ts';
import { markdown } from '../message/markdown.ts';
import type { Message } from '../message/model.ts';

export interface Format {
  readonly markdown?: boolean | undefined;
  readonly width?: number | undefined;
}

/** Lines longer than this are hard to read, however wide the terminal is. */
const widest = 100;

/** Writes a message for a person: as Markdown, else for a terminal, in colour only where one is looking. */
export function print(message: Message, format: Format, out: NodeJS.WriteStream = process.stdout): void {
  if (format.markdown) out.write(markdown(message));
  else out.write(renderBlocks(message.blocks, { width: format.width ?? widthOf(out), paint: paintFor(out) }));
}

export function widthOf(out: NodeJS.WriteStream): number {
  return Math.min(out.columns || 80, widest);
}

export function paintFor(out: NodeJS.WriteStream) {
  return out.isTTY && pc.isColorSupported ? colourPaint : plainPaint;
}
