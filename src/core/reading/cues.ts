/**
 * Words that introduce what somebody says, by how surely they do. The classes of verbs follow those that work on quotation
 * attribution has used since Krestel et al. (2008) and Pareti (2012); the lists are our own.
 */
import type { Token } from './tokens.ts';

/** say: speech itself. call: speech that names or judges. urge: speech that moves. think: what somebody holds. show: a weaker sign. */
export type CueClass = 'say' | 'call' | 'urge' | 'think' | 'show';

const words = (list: string): readonly string[] => list.trim().split(/\s+/);

const verbs: Readonly<Record<CueClass, readonly string[]>> = {
  say: words(`
    say tell add reply respond answer write tweet retweet post state declare announce claim argue note insist explain continue
    conclude ask quip joke remark comment warn admit acknowledge concede stress emphasise emphasize underscore underline observe
    recall shout yell scream whisper mutter murmur retort counter interject exclaim reiterate repeat testify report relate
    recount muse opine assert maintain contend allege deny affirm confirm reveal disclose confess lament complain grumble gripe
    boast brag crow chant chime interrupt elaborate clarify caution predict predicate read wonder inquire query suggest propose
    pronounce proclaim profess preach email text message blog deadpan snap bark rasp sigh sob gush rave rant vent fume marvel
    joke deadpan intone echo begin ad-lib volunteer offer rejoin riposte summarise summarize sum quote paraphrase
    telegraph broadcast narrate caption theorise theorize speculate posit reason point expound specify stipulate assure
    inform remind brief counsel advise plead beg implore pray swear attest avow
    beam bellow blurt boom chuckle coo crack croon cry drawl enthuse exult fret fume gasp giggle groan growl grunt gush hiss holler
    howl jeer jest laugh moan mumble persist purr quibble recite roar scoff shriek shrug sigh snarl sneer sniff snort stammer
    stutter thunder utter wail weep whine rule determine recognise recognize assess judge
  `),
  call: words(`
    call describe dub label brand denounce slam blast criticise criticize praise accuse refer characterise characterize dismiss
    mock condemn decry deride hail laud applaud tout ridicule attack rip lambast lambaste berate chide rebuke scold fault blame
    castigate excoriate deem rate cast portray paint depict compare liken brush knock hit skewer taunt tease thank welcome
    commend compliment salute bemoan bash pan trash reject rebuff rap savage assail defend apologise apologize
  `),
  urge: words(`
    urge vow promise pledge demand threaten order command instruct encourage challenge exhort appeal request invite recommend
    endorse advocate support oppose agree disagree object protest threaten press push call plan intend seek commit
  `),
  think: words(`
    think believe feel want hope expect know worry fear consider regard view see understand doubt like love hate prefer wish
    imagine suspect find realise realize remember dream suppose trust assume anticipate envision regret enjoy decide conclude
  `),
  show: words(`
    cite mention discuss detail address speak talk outline show indicate signal hint imply list present publish share release
    issue deliver raise express voice give make use put hear mean sign sing speak go write-in feature carry run title headline
    entitle name include stand talk reference allude hold lay send submit file record
  `),
};

const classOf: ReadonlyMap<string, CueClass> = new Map(
  (['show', 'think', 'urge', 'call', 'say'] as const).flatMap((kind) => verbs[kind].map((lemma) => [lemma, kind] as const)),
);

/** Nouns for what is said: "Ushakov’s remark that", "in a statement". */
export const speechNouns: ReadonlySet<string> = new Set(
  words(`
    statement remark comment claim tweet message speech word answer response reply argument assertion allegation accusation
    contention declaration announcement promise pledge vow warning call demand plea question suggestion proposal belief view
    opinion idea description characterization characterisation criticism complaint concern admission denial conclusion
    observation line slogan motto phrase post letter email e-mail memo note interview testimony motto mantra pitch rhetoric
    talk attack jab insult joke quip praise support vision plan policy refusal insistence explanation story account quote
    quotation prediction apology advice assessment
  `),
);

/** Verbs that speak only together with the word after them: "as he put it", "she shot back", "he went on". */
const phrasal: ReadonlyMap<string, readonly string[]> = new Map([
  ['put', ['it', 'this']],
  ['shoot', ['back']],
  ['fire', ['back']],
  ['hit', ['back']],
  ['go', ['on']],
  ['clap', ['back']],
]);

const AFTER_PHRASAL = new Set(['it', 'this', 'back', 'on']);
const longestAfter = 'this'.length;

export function isPhrasal(word: Pick<Token, 'lemma' | 'text'>, next: Pick<Token, 'lemma'> | undefined): boolean {
  if (next === undefined || next.lemma.length > longestAfter || !AFTER_PHRASAL.has(next.lemma)) return false;
  const verb = word.text === 'shot' ? 'shoot' : word.lemma;
  return phrasal.get(verb)?.includes(next.lemma) ?? false;
}

/** Verbs that speak only right beside a quotation: talks continue and trains leave a city by themselves. */
export const besideOnly: ReadonlySet<string> = new Set(
  words('continue begin conclude interrupt volunteer text point read broadcast sum elaborate report count'),
);

/** Whether a noun could as well be a verb that introduces speech: "claims", "notes", "call". */
export function couldSpeak({ lemma }: Pick<Token, 'lemma'>): boolean {
  const kind = classOf.get(lemma);
  return kind === 'say' || kind === 'call';
}

/** What a word does as a verb of attribution; undefined for other words and other parts of speech. */
export function cueClass({ pos, lemma }: Pick<Token, 'pos' | 'lemma'>): CueClass | undefined {
  return pos === 'VERB' || pos === 'AUX' ? classOf.get(lemma) : undefined;
}

/** Speech itself, also where the tagger takes it for a noun or an adjective ("quipped", "tweets"). */
export function isSpeechVerb({ pos, lemma, text }: Pick<Token, 'pos' | 'lemma' | 'text'>): boolean {
  return (pos === 'VERB' || (pos !== 'DET' && looksPast(text))) && classOf.get(lemma) === 'say';
}

function looksPast(text: string): boolean {
  const last = text[text.length - 1];
  return (last === 'd' || last === 'e') && /(?:ed|said|told|wrote)$/.test(text);
}
