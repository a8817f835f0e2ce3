/** Organisations and seats of power that are known by a bare word, lower case, and the place-like ones among acronyms. */
const names = (list: string): ReadonlySet<string> => new Set(list.split('|').map((name) => name.trim()));

/** Public bodies, alliances, agencies and media that news names without a word which tells their kind. */
export const knownOrganisations = names(`
  kremlin|the kremlin|white house|pentagon|capitol|downing street|élysée|elysee|elysée palace|élysée palace|foggy bottom|nato|
  un|u.n.|united nations|eu|e.u.|european union|european commission|european council|iaea|imf|world bank|wto|who|opec|opec+|osce|
  g7|g8|g20|brics|asean|apec|african union|arab league|hamas|hezbollah|hizbollah|taliban|al-qaeda|al qaeda|al-qaida|isis|islamic state|
  red cross|red crescent|greenpeace|amnesty|unicef|unesco|unhcr|interpol|europol|fbi|cia|nsa|nasa|fda|faa|sec|ftc|irs|epa|dea|atf|
  tsa|cdc|gao|usaf|raf|gru|fsb|svr|sbu|nabu|sapo|rosatom|gazprom|rosneft|lukoil|sberbank|energoatom|ukrenergo|naftogaz|wagner|
  reuters|associated press|ap|afp|bbc|cnn|nbc|cbs|abc|msnbc|cnbc|fox news|npr|pbs|itv|sky news|al jazeera|tass|ria novosti|interfax|
  xinhua|kyodo|bloomberg|politico|axios|the economist|der spiegel|le monde|el país|el pais|die zeit|ukrinform|suspilne|the guardian|
  congress|parliament|senate|house|state duma|verkhovna rada|knesset|bundestag|federal reserve|the fed|fed|scotland yard|mossad|
  idf|irgc|plo|fatah|labour|labour party|tories|gop|democrats|republicans|google|microsoft|amazon|facebook|meta|twitter|tesla|
  samsung|sony|toyota|honda|volkswagen|siemens|nokia|ericsson|huawei|intel|ibm|oracle|cisco|walmart|wal-mart|nasdaq|
  wikipedia|wikinews|youtube|netflix|disney|spacex|starlink|blackrock|goldman sachs|fifa|uefa|ioc|nba|nfl|mlb|nhl|tiktok
`);
