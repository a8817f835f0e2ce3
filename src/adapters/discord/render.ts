/** A message as Discord's Components V2: one container a page, every limit held. */
import {
  type APIContainerComponent,
  type APISectionComponent,
  type APITextDisplayComponent,
  ButtonStyle,
  ComponentType,
  SeparatorSpacingSize,
} from 'discord.js';
import { bodies } from '../../message/bodies.ts';
import type { Block, Invocation, Message } from '../../message/model.ts';
import { pages } from '../../message/pages.ts';
import { type ActionRows, actionRows, type Button, button, rows } from './actions.ts';
import { lines } from './blocks.ts';
import { LIMITS } from './limits.ts';

/** The bar at the left of every message of ours. */
const ACCENT = 0x3f6fb5;

/** Page after page of a message. The buttons of the message stand on the first; detail is not shown here. */
export function render(message: Message): readonly APIContainerComponent[] {
  return bodiesOf(message).map((body, index) => container(body, index === 0 ? actionRows(message.actions) : undefined, []));
}

/**
 * One page, with "More" where another follows and "Share" where only the asker sees it.
 * When the invocation doesn't fit a button, there is no "More", and `rest` says how many pages are still to be sent after this one.
 */
export function renderPage(
  message: Message,
  run: Invocation,
  page: number,
): { readonly component: APIContainerComponent; readonly rest: number } {
  const all = bodiesOf(message);
  const at = Math.min(page, all.length - 1);
  const after = all.length - 1 - at;
  const own: Button[] = [];
  const more = after > 0 && button(`More (${at + 2} of ${all.length})`, { kind: 'page', run, page: at + 1 }, ButtonStyle.Primary);
  if (more) own.push(more);
  const share =
    message.audience === 'asker' && button('Share', { kind: 'share', run: { ...run, options: {} } }, ButtonStyle.Secondary);
  if (share) own.push(share);
  return { component: container(all[at]!, at === 0 ? actionRows(message.actions) : undefined, own), rest: more ? 0 : after };
}

/** Blocks alone, as pages: what stands in a thread. */
export function renderBlocks(blocks: readonly Block[]): readonly APIContainerComponent[] {
  return pages(blocks, (some) => fits(some, LIMITS.message.components - 1)).map((body) => container(body, undefined, []));
}

/** As a person would type it. */
function typed(run: Invocation): string {
  return `/${run.topic} ${[run.verb, ...Object.entries(run.options).map(([name, value]) => `${name}: ${value}`)].join(' ')}`;
}

function bodiesOf(message: Message): readonly (readonly Block[])[] {
  const actions = actionRows(message.actions);
  return bodies(message, actions.leftOver, {
    shows: (block) => lines(block, 2) !== '',
    fits: (blocks) => fits(blocks, room(actions)),
    typed,
  });
}

/** Pieces that are left for text: one goes to the container, three to our own row, three more to a button beside the text. */
function room(actions: ActionRows): number {
  const buttons = actions.buttons.length + (actions.primary ? 1 : 0);
  const taken = 1 + 3 + 3 + buttons + Math.ceil(buttons / LIMITS.component.buttons) + 2 * actions.selects.length;
  return LIMITS.message.components - taken;
}

function fits(blocks: readonly Block[], most: number): boolean {
  const parts = body(blocks, undefined);
  const text = parts.reduce((sum, part) => sum + ('content' in part ? part.content.length : 0), 0);
  return text <= LIMITS.message.text && parts.length <= most;
}

function container(blocks: readonly Block[], actions: ActionRows | undefined, own: readonly Button[]): APIContainerComponent {
  const parts = body(blocks, actions?.primary);
  const beside = parts.some((part) => part.type === ComponentType.Section);
  const primary = actions?.primary && !beside ? [actions.primary] : [];
  const last = rows([...primary, ...(actions?.buttons ?? []), ...own], actions?.selects ?? []);
  return { type: ComponentType.Container, accent_color: ACCENT, components: [...parts, ...last] };
}

/** A heading takes what follows it into its own text; small print right under the first one has the primary button at its side. */
function body(blocks: readonly Block[], beside: Button | undefined): Part[] {
  const parts: Part[] = [];
  let joins = false;
  for (const [index, block] of blocks.entries()) {
    if (block.kind === 'divider') {
      if (parts.length > 0 && index < blocks.length - 1) parts.push(SEPARATOR);
      joins = false;
      continue;
    }
    const text = lines(block, index === 0 ? 2 : 3);
    if (text === '') continue;
    const last = parts.at(-1);
    const display: APITextDisplayComponent = { type: ComponentType.TextDisplay, content: text };
    if (beside && index === 1 && block.kind === 'note' && joins) {
      // Beside the heading itself the button would leave a phone no room for the words.
      parts.push({ type: ComponentType.Section, components: [display], accessory: beside });
    } else if (joins && last?.type === ComponentType.TextDisplay) {
      parts[parts.length - 1] = { ...last, content: `${last.content}\n${text}` };
    } else parts.push(display);
    joins = block.kind === 'heading';
  }
  if (parts.length === 0) parts.push({ type: ComponentType.TextDisplay, content: '…' });
  return parts;
}

type Part = APITextDisplayComponent | APISectionComponent | typeof SEPARATOR;

const SEPARATOR = { type: ComponentType.Separator, divider: true, spacing: SeparatorSpacingSize.Small } as const;
