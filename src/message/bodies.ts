/** The pages that a message is shown as, whatever the platform. */
import type { Block, Invocation, Message } from './model.ts';
import { pages } from './pages.ts';

/** What a platform says of blocks. */
export interface Surface {
  /** Whether anything of a block would be seen. */
  shows(block: Block): boolean;
  /** Whether blocks have room on one page. */
  fits(blocks: readonly Block[]): boolean;
  /** An invocation as a person would type it there. */
  typed(run: Invocation): string;
}

/**
 * Page after page of a message: without what shows nothing, the summary where nothing else is said, and at the end, as commands to type,
 * the invocations that no button could hold.
 */
export function bodies(
  { blocks, summary }: Message,
  leftOver: readonly Invocation[],
  { shows, fits, typed }: Surface,
): readonly (readonly Block[])[] {
  const hints = leftOver.map(
    (run): Block => ({
      kind: 'note',
      content: [
        { kind: 'text', text: 'Also: ' },
        { kind: 'code', text: typed(run) },
      ],
    }),
  );
  const shown = blocks.filter((block) => block.kind === 'divider' || shows(block));
  const saysNothing = shown.every((block) => block.kind === 'divider');
  const said: Block[] = [{ kind: 'paragraph', content: [{ kind: 'text', text: summary }] }];
  return pages([...(saysNothing ? said : shown), ...hints], fits);
}
