/**
 * What Discord takes, in characters and pieces. `source` pages are under https://docs.discord.com/developers (read November 2026).
 * Characters are counted as UTF-16 code units here, which is never less than Discord counts.
 */
export const LIMITS = {
  message: {
    /** components/reference#component-reference: nested ones count too. */
    components: 40,
    /** components/reference#component-reference: all text displays of a message together. */
    text: 4000,
    /** resources/message#create-message: `nonce`, at most 25 characters. */
    nonce: 25,
    /** resources/message#get-channel-messages: `limit`, 1 to 100. */
    history: 100,
  },
  component: {
    /** components/reference#anatomy-of-a-component: `custom_id`, 1 to 100 characters. */
    customId: 100,
    /** components/reference#action-row: up to 5 buttons in a row. */
    buttons: 5,
    /** components/reference#button: `label`, at most 80 characters. */
    label: 80,
    /** components/reference#section: 1 to 3 texts. */
    sectionTexts: 3,
    /** components/reference#string-select: `options`, at most 25. */
    choices: 25,
    /** components/reference#string-select: `label`, `value` and `description` of an option. */
    choice: 100,
    /** components/reference#string-select: `placeholder`, at most 150 characters. */
    placeholder: 150,
  },
  command: {
    /** interactions/application-commands#application-command-object: name of a command, a subcommand, an option. */
    name: 32,
    /** interactions/application-commands#application-command-object: description of the same. */
    description: 100,
    /** interactions/application-commands#application-command-object: options, and so subcommands, of one command. */
    options: 25,
    /** interactions/application-commands#application-command-object: names, descriptions and values of one command together. */
    all: 8000,
  },
  /** interactions/receiving-and-responding: answer an autocomplete with at most 25 choices of at most 100 characters. */
  autocomplete: { choices: 25, choice: 100 },
  /** resources/channel#start-thread-from-message: `name`, 1 to 100 characters. */
  threadName: 100,
  interaction: {
    /** interactions/receiving-and-responding: the first answer must come within 3 seconds… */
    firstAnswerMs: 3000,
    /** …and the token takes more for 15 minutes. */
    tokenMs: 15 * 60_000,
  },
} as const;
