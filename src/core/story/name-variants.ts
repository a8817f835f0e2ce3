/** Names by which news calls one place or body, lower case, the one to show first. Spelling reforms and usual short forms. */
const variants: readonly (readonly [shown: string, ...others: string[]])[] = [
  ['United States', 'us', 'u.s.', 'u.s', 'usa', 'u.s.a.', 'united states of america', 'america'],
  ['United Kingdom', 'uk', 'u.k.', 'u.k', 'britain', 'great britain'],
  ['United Arab Emirates', 'uae', 'u.a.e.', 'emirates', 'the emirates'],
  ['European Union', 'eu', 'e.u.'],
  ['United Nations', 'un', 'u.n.'],
  ['North Korea', 'dprk'],
  ['Netherlands', 'holland', 'the netherlands'],
  ['Czech Republic', 'czechia'],
  ['Turkey', 'türkiye', 'turkiye'],
  ['Myanmar', 'burma'],
  ['Ivory Coast', 'côte d’ivoire', "côte d'ivoire", "cote d'ivoire"],
  ['Washington', 'washington d.c.', 'washington, d.c.', 'washington dc'],
  ['New York', 'new york city', 'nyc'],
  ['The Hague', 'hague'],
  ['Macau', 'macao'],
  ['Mumbai', 'bombay'],
  ['Beijing', 'peking'],
  ['Kyiv', 'kiev'],
  ['Odesa', 'odessa'],
  ['Kharkiv', 'kharkov'],
  ['Lviv', 'lvov'],
  ['Donbas', 'donbass'],
  ['Luhansk', 'lugansk'],
  ['Zaporizhzhia', 'zaporizhia', 'zaporizhzhya', 'zaporozhye'],
  ['Saint Petersburg', 'st. petersburg', 'st petersburg'],
  ['Kremlin', 'the kremlin'],
  ['World Trade Organization', 'wto'],
  ['International Monetary Fund', 'imf'],
  ['International Atomic Energy Agency', 'iaea'],
  ['World Health Organization', 'who', 'world health organisation'],
];

const shownFor = new Map(
  variants.flatMap(([shown, ...others]) => [shown.toLowerCase(), ...others].map((name) => [name, shown] as const)),
);

/** The usual name for a place or a body that has several; the name itself for all others. */
export function usualName(name: string): string {
  return shownFor.get(name.toLowerCase().replaceAll('’', "'")) ?? name;
}

/** All the names in lower case by which news calls the same place or body, this one among them. */
export function namesAlike(name: string): readonly string[] {
  const usual = usualName(name).toLowerCase();
  return variants.find(([shown]) => shown.toLowerCase() === usual)?.map((one) => one.toLowerCase()) ?? [name.toLowerCase()];
}
