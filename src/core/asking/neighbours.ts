/**
 * What stands for what when a question is about a place or a thing that the articles call otherwise. Lists of our own: seats of
 * government that news names for the country and the country for them, and near words of the language of politics and war.
 */

/** Countries, in lower case, with the cities that stand for them. */
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

const alike: readonly (readonly string[])[] = [
  ['land', 'territory', 'border'],
  ['talks', 'negotiation'],
  ['war', 'conflict', 'fighting'],
  ['deal', 'agreement', 'accord', 'pact'],
  ['ceasefire', 'truce', 'armistice'],
  ['troops', 'soldier', 'peacekeeper', 'force'],
  ['money', 'fund', 'funding'],
  ['attack', 'strike', 'bombing', 'bombardment', 'hit', 'offensive'],
  ['election', 'vote', 'ballot'],
];

/** Words near a word in what they mean, by stems that `form` makes. */
export function wordsNear(stem: string, form: (word: string) => string): readonly string[] {
  return alike
    .map((group) => group.map(form))
    .filter((group) => group.includes(stem))
    .flat()
    .filter((other) => other !== stem);
}
