/**
 * What Slack takes, in characters and pieces. `source` pages are under https://docs.slack.dev/reference (read November 2026).
 * Characters are counted as UTF-16 code units here, which is never less than Slack counts.
 */
export const LIMITS = {
  message: {
    /** block-kit/blocks: up to 50 blocks in a message. */
    blocks: 50,
    /**
     * All blocks together, as JSON in bytes of UTF-8. Nowhere documented: `msg_blocks_too_long` begins near 13,200 of them
     * (github.com/slackapi/bolt-js/issues/2509).
     */
    json: 12_000,
    /** methods/chat.postMessage: `text` should have at most 4,000 characters. */
    text: 4000,
    /** methods/conversations.history: `limit`, at most 999; no more than 200 are recommended. */
    history: 200,
  },
  block: {
    /** block-kit/blocks/header-block: plain text. */
    header: 150,
    /** block-kit/composition-objects/text-object: sections, contexts. For `rich_text` none is documented; we keep to the same. */
    text: 3000,
    /** block-kit/blocks/section-block: `fields`, and the characters of one. */
    fields: 10,
    field: 2000,
    /** block-kit/blocks/context-block. */
    contextElements: 10,
    /** block-kit/blocks/actions-block. */
    actions: 25,
    /** block-kit/blocks: `block_id`. */
    id: 255,
  },
  /** block-kit/blocks/table-block: the head counts as a row; one table in a message; all cells together. */
  table: { rows: 100, columns: 20, text: 10_000, tables: 1 },
  element: {
    /** block-kit/block-elements: `action_id`. */
    actionId: 255,
    /** block-kit/block-elements/button-element: text and value. */
    label: 75,
    value: 2000,
    /** block-kit/block-elements/select-menu-element: placeholder. */
    placeholder: 150,
  },
  /** block-kit/composition-objects/option-object, and how many of them a select takes. */
  option: { text: 75, value: 150, options: 100 },
  /** surfaces/modals and surfaces/app-home: title and buttons of a view, its blocks, what it carries. */
  view: { title: 24, blocks: 100, privateMetadata: 3000, callbackId: 255 },
  /** block-kit/block-elements/rich-text: a link's address. */
  url: 3000,
  interaction: {
    /** interactivity/handling-user-interaction: acknowledge within 3 seconds… */
    ackMs: 3000,
    /** …and answer by the response URL at most 5 times within 30 minutes. */
    answers: 5,
    answerMs: 30 * 60_000,
  },
  /** ai/developing-agents: prompts that a conversation suggests. */
  prompts: 4,
} as const;
