/**
 * Words that carry grammar and not what a question is about: the closed classes of English (articles, pronouns, prepositions,
 * conjunctions, auxiliaries), question words, and the words with which people wrap a question up ("please", "tell me").
 */
const words = `
a an the this that these those such some any each every either neither both all another other own same one ones
i me my mine myself we us our ours ourselves you your yours yourself he him his himself she her hers herself it its itself
they them their theirs themselves themself who whom whose which what when where why how whoever whatever whichever
and or but nor so yet if than then because while although though whether unless until since as
of in on at by for from to into onto upon with within without about against between among amongst through during before after above
below over under up down out off near around across along behind beside besides beyond per via toward towards despite except
be is am are was were been being do does did done doing have has had having will would shall should can could may might must ought
not no never also too very just only even still already ever again once here there now
isn't aren't wasn't weren't don't doesn't didn't haven't hasn't hadn't won't wouldn't can't couldn't shouldn't
i'm you're he's she's it's we're they're that's what's who's where's there's
please tell show give me know anything something someone anyone everybody anybody somebody thing things many much long often
`;

export const stopWords: ReadonlySet<string> = new Set(words.trim().split(/\s+/));
