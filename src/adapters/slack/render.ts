/** A message as Slack's Block Kit: page after page, every limit held. */
import type { Button, KnownBlock } from '@slack/types';
import { bodies } from '../../message/bodies.ts';
import type { Block, Invocation, Message } from '../../message/model.ts';
import { pages } from '../../message/pages.ts';
import { short } from '../../message/short.ts';
import { type ActionRows, actionRows, button, rows } from './actions.ts';
import { blockKit } from './blocks.ts';
import { LIMITS } from './limits.ts';
import { escaped } from './mrkdwn.ts';
import { TYPED } from './typed.ts';

/** What Slack takes as one message. */
export interface Body {
  readonly blocks: KnownBlock[];
  /** What notifications and screen readers say. */
  readonly text: string;
}

/** Page after page of a message. The buttons of the message stand on the first; detail is not shown here. */
export function render(message: Message): readonly Body[] {
  return bodiesOf(message, []).map((body, index) => ({
    blocks: [...kit(body), ...(index === 0 ? rowsOf(actionRows(message.actions), []) : [])],
    text: fallback(message),
  }));
}

/** One page, with "More" where another follows and "Share" where only the asker sees it; neither where `run` fits no button. */
export function renderPage(message: Message, run: Invocation, page: number): Body {
  const all = bodiesOf(message, ownButtons(message, run, MOST_PAGES, 1));
  const at = Math.min(page, all.length - 1);
  const after = all.length - 1 - at;
  const own = ownButtons(message, run, at, after, all.length);
  const blocks = [...kit(all[at]!), ...rowsOf(at === 0 ? actionRows(message.actions) : NO_ACTIONS, own)];
  return { blocks, text: fallback(message) };
}

/** Blocks alone, as pages: what stands in a thread. */
export function renderBlocks(blocks: readonly Block[], summary: string): readonly Body[] {
  return pages(blocks, (some) => fits(kit(some))).map((body) => ({ blocks: kit(body), text: plainLine(summary) }));
}

/** As a person would type it. */
function typed({ topic, verb, options }: Invocation): string {
  return [`/${topic}`, ...(verb === TYPED ? [] : [verb]), ...Object.values(options)].join(' ');
}

function ownButtons(message: Message, run: Invocation, at: number, after: number, all = MOST_PAGES): Button[] {
  const more = after > 0 ? button(`More (${at + 2} of ${all})`, { kind: 'page', run, page: at + 1 }, true) : undefined;
  const share =
    message.audience === 'asker'
      ? button('Share', at > 0 ? { kind: 'share', run, page: at } : { kind: 'share', run }, false)
      : undefined;
  return [more, share].filter((one) => one !== undefined);
}

/** Room for the numbers of pages. */
const MOST_PAGES = 999;

const NO_ACTIONS: ActionRows = { buttons: [], selects: [], leftOver: [] };

function fallback(message: Message): string {
  return plainLine(message.summary);
}

/** Escaping may make it longer: so much longer at most, with room to spare. */
function plainLine(text: string): string {
  return escaped(short(text, LIMITS.message.text / 5));
}

function rowsOf({ buttons, selects }: ActionRows, own: readonly Button[]): KnownBlock[] {
  return rows([...buttons, ...own], selects);
}

function bodiesOf(message: Message, own: readonly Button[]): readonly (readonly Block[])[] {
  const actions = actionRows(message.actions);
  const taken = Buffer.byteLength(JSON.stringify(rowsOf(actions, own)));
  return bodies(message, actions.leftOver, {
    shows: (block) => blockKit(block, false).length > 0,
    fits: (blocks) => fits(kit(blocks), taken),
    typed,
  });
}

/** A divider stands between things: not first, not last. */
function kit(blocks: readonly Block[]): KnownBlock[] {
  const made: KnownBlock[] = [];
  for (const [index, block] of blocks.entries()) {
    if (block.kind === 'divider' && (made.length === 0 || index === blocks.length - 1 || made.at(-1)?.type === 'divider'))
      continue;
    made.push(...blockKit(block, index === 0));
  }
  return made.length > 0 ? made : blockKit({ kind: 'paragraph', content: [{ kind: 'text', text: '…' }] }, false);
}

/** Rows of buttons and selects that may follow the text of a page. */
const MOST_ROWS = 5;
/** A message of more than this is nothing to read in a chat. */
const PAGE = 7000;

function fits(blocks: readonly KnownBlock[], taken = 0): boolean {
  if (blocks.length > LIMITS.message.blocks - MOST_ROWS) return false;
  const size = Buffer.byteLength(JSON.stringify(blocks));
  if (size > PAGE || size + taken > LIMITS.message.json) return false;
  if (blocks.filter(({ type }) => type === 'table').length > LIMITS.table.tables) return false;
  return blocks.every(blockFits);
}

function blockFits(block: KnownBlock): boolean {
  switch (block.type) {
    case 'context':
      return block.elements.every((element) => !('text' in element) || element.text.length <= LIMITS.block.text);
    case 'table':
      return (
        block.rows.length <= LIMITS.table.rows &&
        block.rows.every((row) => row.length <= LIMITS.table.columns) &&
        longestText(block) <= LIMITS.block.text
      );
    case 'rich_text':
      return longestText(block) <= LIMITS.block.text;
    default:
      return true;
  }
}

/** The longest of all that a value holds as `text`. */
function longestText(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  const lengths = Object.entries(value).map(([key, inside]) =>
    key === 'text' && typeof inside === 'string' ? inside.length : longestText(inside),
  );
  return Math.max(0, ...lengths);
}
