import type { Mention, Reading, Sentence } from '../model.ts';

/** Where a sentence tells of a meeting, a talk or a call that took place: the words for it. Undefined where it tells of none. */
export function meetingIn(sentence: string): RegExpExecArray | undefined {
  return unreal.test(sentence) ? undefined : (encounter.exec(sentence) ?? undefined);
}

/** The last names of the persons whom a sentence names as taking part in a meeting; none where it tells of no meeting. */
export function participantsOf({ sentences, mentions }: Reading, index: number): string[] {
  const sentence = sentences[index];
  if (!sentence || !(meetingIn(sentence.text) || (talking.test(sentence.text) && !unreal.test(sentence.text)))) return [];
  const persons = mentions.filter((mention) => mention.sentence === index && mention.kind === 'person');
  return [...new Set(persons.filter((mention) => !isOwner(sentence, mention)).map(({ fullest }) => fullest.split(' ').at(-1)!))];
}

/** Who is only named to say who somebody else is: "Trump’s envoy", "the son of President Ruiz". */
function isOwner({ text }: Sentence, { text: name }: Mention): boolean {
  const at = text.indexOf(name);
  return (
    /^['’]s?(?!\p{L})/u.test(text.slice(at + name.length)) || /\bof (?:the )?(?:\p{Lu}[\p{L}.]* ){0,3}$/u.test(text.slice(0, at))
  );
}

/** Talks of those who stand before the word. */
const talking = /\btalked (?:in|until|for|through|into|late|about)\b|\b(?:held|had|ended|concluded) (?:\p{L}+[- ]){0,3}talks\b/u;

/** A meeting or a talk as something that took place. */
const encounter =
  /\b(?:met(?: with)?|meets|meeting(?= (?:the |US |Russian |Ukrainian |President |\p{Lu}))|(?:talks|meetings?|calls?|conversations?|discussions) (?:with|between)|(?:spoke|talked|talks) (?:(?:again|twice|briefly|privately|directly|separately|by (?:tele)?phone|on the phone) )?(?:with|to)|discussed (?!(?:wh|how)\p{Ll}* )(?:(?:the|his|her|their|its|this|that) )?(?:(?!problem|issue)\p{Ll}+ ){1,2}with|(?:tele)?phone (?:calls?|conversations?) (?:to|from)|(?:got|took|received) (?:a|the) call from|courtesy call from|(?:talks|meeting) in (?=\p{Lu})|phoned|hosted|welcomed|received|greeted|shaking hands with|shook hands with|sat down with)\b/u;

/** A meeting that is wished for, planned or denied is none. */
const unreal =
  /\b(?:not|n['’]t|never|no plans|would|could|might|may|should|will|refus\w+|declin\w+|plan(?:s|ned)? to|planned|hop(?:e|es|ed|ing) to|ready to|if)\b[^.;]{0,40}\b(?:meet|met|talks?|meeting|call|speak|hold|discuss(?:ed)?)\b/i;
