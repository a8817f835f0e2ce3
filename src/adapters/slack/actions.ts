/** Actions as rows of buttons and selects; what can't be one is left over, to be shown as a command to type. */
import type { ActionsBlock, Button, PlainTextOption, StaticSelect } from '@slack/types';
import type { Action, Invocation } from '../../message/model.ts';
import type { Press } from '../../message/press.ts';
import { short } from '../../message/short.ts';
import { LIMITS } from './limits.ts';
import { writeValue } from './values.ts';

export interface ActionRows {
  readonly buttons: readonly Button[];
  readonly selects: readonly StaticSelect[];
  readonly leftOver: readonly Invocation[];
}

/** What our ids begin with: one listener takes them all. */
export const PRESS = 'press';

/** So many leave room for the text; our own messages have fewer. */
const MOST_BUTTONS = 10;
const MOST_SELECTS = 4;
/** All of them together, as JSON: what they carry counts as text does. */
const MOST_JSON = 3500;

export function actionRows(actions: readonly Action[]): ActionRows {
  const leftOver: Invocation[] = [];
  const buttons = new Map<string, Button>();
  const selects: StaticSelect[] = [];
  let left = MOST_JSON;
  /** Takes room for one more; false when there is none. */
  const takes = (element: object): boolean => {
    const size = Buffer.byteLength(JSON.stringify(element));
    if (size > left) return false;
    left -= size;
    return true;
  };
  for (const action of actions) {
    if (action.kind === 'select') {
      selects.push(...selectsOf(action, selects.length, leftOver, takes));
      continue;
    }
    const made = button(action.label, { kind: 'run', run: action.run }, action.primary === true);
    if (made?.value !== undefined && buttons.has(made.value)) continue;
    if (made?.value === undefined || buttons.size >= MOST_BUTTONS || !takes(made)) leftOver.push(action.run);
    else buttons.set(made.value, made);
  }
  return { buttons: [...buttons.values()], selects, leftOver };
}

/** Undefined when the press doesn't fit a value. */
export function button(label: string, press: Press, isPrimary: boolean): Button | undefined {
  const value = writeValue(press, LIMITS.element.value);
  if (value === undefined) return undefined;
  const text = { type: 'plain_text', text: short(label, LIMITS.element.label), emoji: false } as const;
  return { type: 'button', text, value, ...(isPrimary && { style: 'primary' as const }) };
}

/** Rows in which every element has an id of its own. */
export function rows(buttons: readonly Button[], selects: readonly StaticSelect[]): ActionsBlock[] {
  const rows = [...selects.map((select) => [select]), ...(buttons.length > 0 ? [buttons] : [])];
  return rows.map((elements, row) => ({
    type: 'actions',
    elements: elements.map((element, at) => ({ ...element, action_id: `${PRESS}${row}.${at}` })),
  }));
}

function selectsOf(
  action: Action & { kind: 'select' },
  before: number,
  leftOver: Invocation[],
  takes: (option: object) => boolean,
): StaticSelect[] {
  const options = new Map<string, PlainTextOption>();
  const room = (MOST_SELECTS - before) * LIMITS.option.options;
  for (const choice of action.choices) {
    const value = writeValue({ kind: 'run', run: choice.run }, LIMITS.option.value);
    if (value !== undefined && options.has(value)) continue;
    const option = { text: { type: 'plain_text', text: short(choice.label, LIMITS.option.text), emoji: false } as const, value };
    if (value === undefined || options.size >= room || !takes(option)) leftOver.push(choice.run);
    else options.set(value, { ...option, value });
  }
  const all = [...options.values()];
  const made: StaticSelect[] = [];
  for (let at = 0; at < all.length; at += LIMITS.option.options) {
    made.push({
      type: 'static_select',
      placeholder: { type: 'plain_text', text: short(action.label, LIMITS.element.placeholder), emoji: false },
      options: all.slice(at, at + LIMITS.option.options),
    });
  }
  return made;
}
