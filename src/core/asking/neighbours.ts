import { normalForm } from '../words/words.ts';
import { groupmates } from './groups.ts';
import { relatives } from './relatives.ts';

/**
 * What stands for what when a question is about a place or a thing that the articles call otherwise. Lists of our own: seats of
 * government that news names for the country and the country for them, and near words of the language of politics and war.
 */

/** Countries, in lower case, with the cities that stand for them, the seat of government first. */
const seats: Readonly<Record<string, readonly string[]>> = {
  'united arab emirates': ['abu dhabi', 'dubai'],
  afghanistan: ['kabul'],
  armenia: ['yerevan'],
  australia: ['canberra'],
  austria: ['vienna'],
  azerbaijan: ['baku'],
  belarus: ['minsk'],
  belgium: ['brussels'],
  brazil: ['brasilia'],
  bulgaria: ['sofia'],
  canada: ['ottawa'],
  china: ['beijing'],
  croatia: ['zagreb'],
  cuba: ['havana'],
  'czech republic': ['prague'],
  denmark: ['copenhagen'],
  egypt: ['cairo'],
  estonia: ['tallinn'],
  finland: ['helsinki'],
  france: ['paris'],
  georgia: ['tbilisi'],
  germany: ['berlin'],
  greece: ['athens'],
  hungary: ['budapest'],
  india: ['new delhi', 'delhi'],
  indonesia: ['jakarta'],
  iran: ['tehran'],
  iraq: ['baghdad'],
  ireland: ['dublin'],
  israel: ['jerusalem', 'tel aviv'],
  italy: ['rome'],
  japan: ['tokyo'],
  jordan: ['amman'],
  kazakhstan: ['astana'],
  kenya: ['nairobi'],
  latvia: ['riga'],
  lebanon: ['beirut'],
  libya: ['tripoli'],
  lithuania: ['vilnius'],
  moldova: ['chisinau'],
  netherlands: ['the hague', 'amsterdam'],
  nigeria: ['abuja'],
  'north korea': ['pyongyang'],
  norway: ['oslo'],
  pakistan: ['islamabad'],
  philippines: ['manila'],
  poland: ['warsaw'],
  portugal: ['lisbon'],
  qatar: ['doha'],
  romania: ['bucharest'],
  russia: ['moscow', 'kremlin'],
  'saudi arabia': ['riyadh', 'jeddah'],
  serbia: ['belgrade'],
  slovakia: ['bratislava'],
  'south korea': ['seoul'],
  spain: ['madrid'],
  sudan: ['khartoum'],
  sweden: ['stockholm'],
  switzerland: ['bern', 'geneva', 'davos'],
  syria: ['damascus'],
  taiwan: ['taipei'],
  turkey: ['ankara', 'istanbul'],
  ukraine: ['kyiv'],
  'united kingdom': ['london'],
  'united states': ['washington', 'white house'],
  venezuela: ['caracas'],
  vietnam: ['hanoi'],
};

const countryOf = new Map(Object.entries(seats).flatMap(([country, cities]) => cities.map((city) => [city, country] as const)));

/** The places, in lower case, that news may name for another: its country for a city, its seats for a country. */
export function placesNear(name: string): readonly string[] {
  const country = countryOf.get(name);
  return country === undefined ? (seats[name] ?? []) : [country];
}

/** The seat of a country's government, in lower case; undefined where the name is no country's. */
export function capitalOf(country: string): string | undefined {
  return seats[country]?.[0];
}

const byStem = new Map(Object.keys(seats).map((country) => [normalForm(country), country]));

/** The seats, in lower case, of a country, of the country whose seat a city is or that is named by its adjective: Moscow and the Kremlin for "Russian". */
export function seatsOf(name: string): readonly string[] {
  const country = countryOf.get(name) ?? name;
  const meant = country in seats ? country : relatives(normalForm(name)).flatMap((stem) => byStem.get(stem) ?? [])[0];
  return seats[meant ?? ''] ?? [];
}

/** Groups of near words. A verb stands for its regular forms; its irregular ones are known (words/irregular.ts). */
const alike: readonly (readonly string[])[] = [
  ['land', 'territory', 'border'],
  ['talks', 'negotiation'],
  ['war', 'conflict', 'fighting'],
  ['deal', 'agreement', 'accord', 'pact'],
  ['ceasefire', 'truce', 'armistice'],
  ['troops', 'soldier', 'peacekeeper', 'force'],
  ['money', 'fund', 'funding'],
  ['attack', 'strike', 'bombing', 'bombardment', 'hit', 'offensive'],
  ['invade', 'invasion', 'offensive'],
  ['worry', 'fear', 'concern'],
  ['react', 'reaction', 'respond', 'response'],
  ['angry', 'anger', 'outrage', 'furious'],
  ['election', 'vote', 'ballot'],
  ['win', 'victory', 'beat', 'defeat', 'winner'],
  ['die', 'died', 'kill', 'death', 'dead', 'murder'],
  ['speak', 'address', 'remark'],
  ['answer', 'reply', 'respond'],
  ['injure', 'wound', 'hurt'],
  ['obstacle', 'hurdle', 'barrier', 'impediment', 'sticking', 'hinder', 'stall', 'unresolved'],
  ['disagree', 'differ', 'dispute', 'sticking', 'contentious'],
  ['progress', 'breakthrough', 'headway'],
  ['delegation', 'team'],
  ['attend', 'participate', 'join', 'attendee', 'attendance'],
  ['promise', 'pledge', 'vow'],
  ['criticise', 'criticize', 'criticism', 'blame', 'condemn', 'accuse'],
  ['praise', 'hail', 'welcome'],
  ['threaten', 'threat', 'warn', 'warning'],
  ['goal', 'aim', 'objective'],
  ['weapon', 'arms'],
  ['arrest', 'detain', 'custody'],
  ['jail', 'prison', 'imprison'],
  ['resign', 'quit', 'resignation', 'departure'],
  ['fire', 'sack', 'dismiss', 'oust', 'terminate', 'termination'],
  ['earn', 'earnings', 'salary', 'pay', 'wage', 'income'],
  ['buy', 'acquire', 'purchase', 'acquisition', 'takeover'],
  ['company', 'firm'],
  ['film', 'movie'],
  ['show', 'series', 'programme', 'program'],
  ['sue', 'sued', 'suing', 'lawsuit'],
  ['ban', 'prohibit', 'forbid', 'outlaw'],
  ['begin', 'start', 'launch', 'open'],
  ['end', 'finish', 'conclude', 'close'],
  ['crash', 'collision', 'collide'],
  ['storm', 'hurricane', 'cyclone', 'typhoon'],
  ['release', 'free'],
  ['choose', 'pick', 'select', 'nominate', 'appoint'],
  ['meet', 'meeting', 'summit'],
  ['president', 'presidency', 'presidential'],
  ['job', 'post', 'role', 'position'],
  ['big', 'large', 'great'],
  ['biggest', 'largest', 'greatest'],
  ['illness', 'disease'],
  ['doctor', 'physician'],
  ['child', 'kid'],
  ['law', 'legislation', 'act', 'bill'],
  ['car', 'vehicle'],
  ['plane', 'jet', 'aircraft', 'flight'],
  ['police', 'officer'],
  ['aid', 'help', 'assistance'],
  ['quake', 'earthquake'],
  ['cut', 'reduce', 'lower', 'slash'],
  ['rise', 'increase', 'climb', 'jump', 'surge'],
  ['fall', 'drop', 'decline', 'plunge'],
  ['demand', 'urge'],
  ['ask', 'approach', 'query'],
  ['house', 'home'],
  ['want', 'demand', 'seek'],
  ['reject', 'refuse', 'deny', 'decline'],
  ['explode', 'explosion', 'blast', 'detonate'],
  ['steal', 'theft', 'rob', 'robbery', 'missing', 'loot'],
  ['accept', 'agree', 'approve'],
  ['offer', 'proposal', 'propose'],
  ['decide', 'decision'],
  ['expand', 'expansion'],
  ['prove', 'proof'],
  ['close', 'closure', 'shut'],
  ['succeed', 'success'],
  ['fail', 'failure', 'collapse'],
  ['apologise', 'apologize', 'apology'],
  ['behave', 'behaviour', 'behavior'],
  ['destroy', 'destruction'],
  ['seize', 'seizure', 'confiscate'],
  ['believe', 'belief'],
  ['marry', 'marriage', 'wedding', 'wed'],
  ['receive', 'get'],
  ['worth', 'value', 'cost', 'price'],
  ['visit', 'travel', 'trip'],
  ['protest', 'demonstration', 'rally'],
  ['retire', 'retirement'],
  ['replace', 'succeed', 'successor'],
  ['reveal', 'disclose', 'unveil'],
  ['town', 'city'],
  ['comment', 'say', 'remark'],
  ['occupy', 'hold', 'control'],
  ['important', 'vital', 'crucial', 'key'],
  ['power', 'rule', 'reign'],
  ['oppose', 'opposition', 'opponent', 'against', 'object', 'objection', 'resist'],
  ['oppose', 'reject', 'criticise', 'criticize', 'criticism', 'shock'],
  ['support', 'supporter', 'endorse', 'endorsement', 'favour', 'favor', 'backing'],
  ['find', 'discover', 'discovery'],
  ['shooting', 'gunfire', 'gunshot', 'gunman'],
  ['ceo', 'executive'],
  ['pm', 'premier', 'prime'],
];

const near = groupmates(alike.map((group) => group.map(normalForm)));

/** Words near a word in what they mean; all as stems. */
export function wordsNear(stem: string): readonly string[] {
  return near.get(stem) ?? [];
}
