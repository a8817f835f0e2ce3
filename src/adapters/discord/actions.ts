/** Actions as rows of buttons and selects; what can't be one is left over, to be shown as a command to type. */
import { type APIButtonComponentWithCustomId, type APIStringSelectComponent, ButtonStyle, ComponentType } from 'discord.js';
import type { Action, Invocation } from '../../message/model.ts';
import { type Press, writePress } from '../../message/press.ts';
import { short } from '../../message/short.ts';
import { LIMITS } from './limits.ts';

export type Button = APIButtonComponentWithCustomId;
export interface Row {
  type: ComponentType.ActionRow;
  components: Button[] | APIStringSelectComponent[];
}

export interface ActionRows {
  /** The first primary button: it stands beside the heading. */
  readonly primary: Button | undefined;
  readonly buttons: readonly Button[];
  readonly selects: readonly APIStringSelectComponent[];
  readonly leftOver: readonly Invocation[];
}

/** So many leave room for the text; our own messages have fewer. */
const MOST_BUTTONS = 10;
const MOST_SELECTS = 4;

export function actionRows(actions: readonly Action[]): ActionRows {
  const leftOver: Invocation[] = [];
  const buttons = new Map<string, Button>();
  const selects: APIStringSelectComponent[] = [];
  let primary: Button | undefined;
  for (const action of actions) {
    if (action.kind === 'select') {
      selects.push(...selectsOf(action, selects.length, leftOver));
      continue;
    }
    const made = button(
      action.label,
      { kind: 'run', run: action.run },
      action.primary ? ButtonStyle.Primary : ButtonStyle.Secondary,
    );
    if (made === undefined || (buttons.size >= MOST_BUTTONS && !buttons.has(made.custom_id))) leftOver.push(action.run);
    else if (action.primary && primary === undefined && !buttons.has(made.custom_id)) primary = made;
    else if (made.custom_id !== primary?.custom_id) buttons.set(made.custom_id, made);
  }
  return { primary, buttons: [...buttons.values()], selects, leftOver };
}

/** Undefined when the press doesn't fit an id. */
export function button(label: string, press: Press, style: ButtonStyle.Primary | ButtonStyle.Secondary): Button | undefined {
  const id = writePress(press, LIMITS.component.customId);
  if (id === undefined) return undefined;
  return { type: ComponentType.Button, style, label: short(label, LIMITS.component.label), custom_id: id };
}

export function rows(buttons: readonly Button[], selects: readonly APIStringSelectComponent[]): Row[] {
  const made: Row[] = selects.map((select) => ({ type: ComponentType.ActionRow, components: [select] }));
  for (let at = 0; at < buttons.length; at += LIMITS.component.buttons) {
    made.push({ type: ComponentType.ActionRow, components: buttons.slice(at, at + LIMITS.component.buttons) });
  }
  return made;
}

function selectsOf(action: Action & { kind: 'select' }, before: number, leftOver: Invocation[]): APIStringSelectComponent[] {
  const options = new Map<string, string>();
  const room = (MOST_SELECTS - before) * LIMITS.component.choices;
  for (const choice of action.choices) {
    const value = writePress({ kind: 'run', run: choice.run }, LIMITS.component.choice);
    if (value === undefined || (options.size >= room && !options.has(value))) leftOver.push(choice.run);
    else options.set(value, short(choice.label, LIMITS.component.choice));
  }
  const all = [...options].map(([value, label]) => ({ label, value }));
  const made: APIStringSelectComponent[] = [];
  for (let at = 0; at < all.length; at += LIMITS.component.choices) {
    made.push({
      type: ComponentType.StringSelect,
      custom_id: `choose${before + made.length}`,
      placeholder: short(action.label, LIMITS.component.placeholder),
      options: all.slice(at, at + LIMITS.component.choices),
    });
  }
  return made;
}
