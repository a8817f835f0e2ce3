/**
 * The platform-free message: what is shown, without how. Adapters render it; none of them adds or takes away content.
 */

export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'strong'; readonly children: readonly Inline[] }
  | { readonly kind: 'emphasis'; readonly children: readonly Inline[] }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'link'; readonly url: string; readonly children: readonly Inline[] }
  /** A moment, shown in the reader's own zone where the platform can; `text` is the fallback. ISO 8601 instant. */
  | { readonly kind: 'time'; readonly at: string; readonly text: string };

export type Block =
  | { readonly kind: 'heading'; readonly content: readonly Inline[] }
  | { readonly kind: 'paragraph'; readonly content: readonly Inline[] }
  /** Small print: the as-of line, the sources. */
  | { readonly kind: 'note'; readonly content: readonly Inline[] }
  /** `start` is the number of the first item of an ordered list, 1 when absent. */
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly ListItem[]; readonly start?: number }
  /** `text` is verbatim, without outer marks; `by` says who and when. */
  | { readonly kind: 'quotation'; readonly text: string; readonly by: readonly Inline[] }
  | { readonly kind: 'table'; readonly columns: readonly string[]; readonly rows: readonly (readonly (readonly Inline[])[])[] }
  | { readonly kind: 'divider' };

export interface ListItem {
  readonly content: readonly Inline[];
  /** A second, smaller line under the item: its sources, its date. */
  readonly note?: readonly Inline[];
}

/** A verb with its options, as a person would type it: what a button or a choice runs when it is pressed. */
export interface Invocation {
  readonly topic: string;
  readonly verb: string;
  readonly options: Readonly<Record<string, string>>;
}

export type Action =
  | { readonly kind: 'button'; readonly label: string; readonly run: Invocation; readonly primary?: boolean }
  | {
      readonly kind: 'select';
      readonly label: string;
      readonly choices: readonly { readonly label: string; readonly run: Invocation }[];
    };

export interface Message {
  readonly blocks: readonly Block[];
  readonly actions: readonly Action[];
  /** One plain line that says it all, for notifications and screen readers. */
  readonly summary: string;
  /** `asker`: only the one who asked sees it, with a Share button; `public`: the channel does. */
  readonly audience: 'asker' | 'public';
  /** What belongs in a thread under it, where the platform has threads. */
  readonly detail?: readonly Block[];
}
