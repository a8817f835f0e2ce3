import pc from 'picocolors';
import type { Look, Run } from './layout.ts';

export type Paint = (run: Run) => string;

/** No escape codes at all: for files, pipes and NO_COLOR. */
export const plainPaint: Paint = ({ text }) => text;

/** Paints for a terminal with colours. */
export const colourPaint: Paint = ({ text, looks }) => looks.reduce((painted, look) => codes[look](painted), text);

const colours = pc.createColors(true);
const codes: Readonly<Record<Look, (text: string) => string>> = {
  bold: colours.bold,
  dim: colours.dim,
  underline: colours.underline,
  code: colours.cyan,
};
