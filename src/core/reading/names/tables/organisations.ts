/** Organisations and seats of power that are known by a bare word, lower case, and the place-like ones among acronyms. */
const names = (list: string): ReadonlySet<string> => new Set(list.split('|').map((name) => name.trim()));

/** Public bodies, alliances, agencies and media that news names without a word which tells their kind. */
export const knownOrganisations = names(`
  kremlin|the kremlin|white house|pentagon|capitol|downing street|élysée|elysee|elysée palace|élysée palace|foggy bottom|nato|
  un|u.n.|united nations|eu|e.u.|european union|european commission|european council|iaea|imf|world bank|wto|who|opec|opec+|osce|
  g7|g8|g20|brics|asean|apec|african union|arab league|hamas|hezbollah|hizbollah|taliban|al-qaeda|al qaeda|al-qaida|isis|islamic state|
  red cross|red crescent|greenpeace|amnesty|human rights watch|unicef|unesco|unhcr|interpol|europol|fbi|cia|nsa|nasa|fda|faa|sec|ftc|irs|epa|dea|atf|
  tsa|cdc|gru|fsb|svr|sbu|nabu|sapo|rosatom|gazprom|rosneft|lukoil|sberbank|energoatom|ukrenergo|naftogaz|wagner|
  reuters|associated press|ap|afp|bbc|cnn|nbc|cbs|abc|msnbc|cnbc|fox news|npr|pbs|itv|sky news|al jazeera|tass|ria novosti|interfax|
  xinhua|kyodo|bloomberg|politico|axios|the economist|der spiegel|le monde|el país|el pais|die zeit|ukrinform|suspilne|the guardian|
  congress|parliament|senate|house|state duma|verkhovna rada|knesset|bundestag|federal reserve|the fed|fed|scotland yard|mossad|
  idf|irgc|plo|fatah|labour|labour party|tories|gop|democrats|republicans|  wikipedia|youtube|fifa|uefa|ioc|nba|nfl|mlb|nhl
`);

/** Companies that a reader of business news knows by a bare name: large ones of the world's stock indices. */
export const knownCompanies = names(`
  accenture|acer|adidas|adobe|aer lingus|aeroflot|airbnb|airbus|alcatel|alibaba|allianz|alphabet|amazon|amd|american express|amgen|
  anthropic|aol|apple|aramco|arm|astrazeneca|at&t|audi|avis|axa|bae systems|baidu|barclays|basf|bayer|berkshire hathaway|best buy|bhp|
  blackberry|blackrock|bmw|bnp paribas|boeing|bombardier|bp|bridgestone|bristol-myers squibb|british airways|broadcom|bytedance|
  cadbury|canon|carrefour|caterpillar|cathay pacific|chevrolet|chevron|chrysler|cisco|cisco systems|citigroup|coca-cola|comcast|
  compaq|continental|costco|credit suisse|daimler|danone|dell|deloitte|delta|deutsche bank|deutsche telekom|dhl|disney|dupont|
  easyjet|ebay|electronic arts|embraer|enron|ericsson|etihad|exxon|exxonmobil|facebook|fannie mae|fedex|ferrari|fiat|
  ford|foxconn|freddie mac|fujitsu|gap|general dynamics|general electric|general motors|glaxosmithkline|glencore|gm|goldman sachs|
  google|gucci|halliburton|hewlett-packard|hitachi|home depot|honda|honeywell|hp|hsbc|htc|huawei|hyundai|iberia|ibm|ikea|infosys|
  intel|johnson & johnson|jpmorgan|jpmorgan chase|kellogg|kia|klm|kmart|kodak|kpmg|kraft|lehman brothers|lenovo|lg|lockheed|
  lockheed martin|london stock exchange|lufthansa|maersk|mastercard|mazda|mcdonald's|mcdonnell douglas|mckinsey|mercedes|mercedes-benz|
  merck|merrill lynch|meta|michelin|micron|microsoft|mitsubishi|monsanto|moody's|morgan stanley|motorola|nasdaq|nestle|nestlé|
  netflix|nike|nintendo|nissan|nokia|northrop grumman|novartis|nvidia|openai|opel|oracle|panasonic|paypal|pepsi|pepsico|petrobras|
  peugeot|pfizer|philips|porsche|procter & gamble|prudential|qantas|qatar airways|qualcomm|raytheon|renault|rio tinto|roche|
  rolls-royce|ryanair|saab|salesforce|samsung|santander|sanofi|sap|sears|shell|siemens|skoda|snapchat|softbank|sony|spacex|spotify|
  standard & poor's|stanley|starbucks|starlink|sun microsystems|suzuki|symantec|t-mobile|target|tata|tencent|tesco|tesla|texas instruments|
  thyssenkrupp|tiktok|time warner|toshiba|total|totalenergies|toyota|twitter|uber|ubs|unicredit|unilever|ups|verizon|viacom|virgin|
  virgin atlantic|visa|vodafone|volkswagen|volvo|wal-mart|walmart|wells fargo|westinghouse|whatsapp|xerox|xiaomi|yahoo|zara
`);
