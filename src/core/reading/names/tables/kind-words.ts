/** Words by which a capitalised run tells what kind of thing it names, lower case. Compiled from common usage. */
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Legal forms of companies: they close a name and drop off in its short form ("Apple Inc." is "Apple"). */
export const companyForms = words(`
  inc incorporated corp corporation co company ltd limited llc llp lp plc ag sa sas se nv bv gmbh kg spa ab asa oy oyj pty pjsc
  ojsc jsc ooo pao oao holding holdings group sarl kk bhd tbk
`);

/** Those of them that are family names too, where they are not written in capitals: "Ida Pao", "Lukoil PAO". */
export const formsLikeNames = words('pao sa se ab kk');

/** Close the name of an organisation: "Foreign Ministry", "Hainan Airlines", "Finance Committee". */
export const orgWords = words(`
  ministry department office agency administration authority bureau commission committee council board court courts tribunal senate
  congress parliament assembly duma rada knesset bundestag house chamber cabinet government service services force forces army navy
  guard guards marines corps police constabulary command union federation association organization organisation league alliance
  coalition confederation society institute institution university college school academy foundation trust fund bank banks
  exchange party movement front brigade brigades battalion regiment division squadron fleet airlines airline airways air aviation
  aerospace aircraft aeronautics airplanes motors motor automotive railways railway rail railroad lines shipping logistics energy
  petroleum oil gas electric power steel mining industries industrial manufacturing technologies technology tech systems software
  computer computers electronics semiconductor semiconductors networks network communications telecom telecommunications mobile
  wireless media news times post journal tribune herald gazette telegraph guardian daily magazine press broadcasting television tv fm
  radio studios pictures entertainment records music games publishing publications books pharmaceuticals pharma labs laboratories
  laboratory health healthcare hospital clinic insurance assurance financial finance capital partners securities investments
  investment management ventures equity advisors associates consulting solutions international global worldwide enterprises
  brothers sons stores store supermarkets foods brewery breweries beverages restaurants hotels resorts church mosque
  synagogue diocese patrol club team rovers wanderers united fc cf sc afc rfc stadium orchestra band theatre theater museum gallery library
  mission delegation embassy consulate secretariat directorate inspectorate registry treasury chancellery intelligence
  security defense defence bar watch center centre group consortium cooperative initiative project task-force taskforce panel
  squad unit bloc caucus lobby campaign academy bourse broker brokerage reserve telegraph agence express chronicle
  dispatch observer independent mirror sun mail star globe inquirer examiner bulletin review wire semiconductor dynamics
  robotics analytics interactive digital online web instruments devices chemical chemicals materials minerals metals plastics paper
  textiles apparel fashion cosmetics toys furniture realty properties estates construction engineering builders contractors
  transport transit freight cargo express courier leasing rentals transportation utilities water waste renewables solar wind nuclear atomic
  faculty senate ombudsman commissioner prosecutor-general guild
`);

/** Words of organisations and places that are family names too: "Samantha Power", "Rebecca Hall". */
export const alsoSurnames = words(`
  power steel church banks bar sun star press mail bridge bridges hall hill hills field fields park lake forest castle palace banks
  street garden gardens mines plant camp station day post watch march wood rivers brooks waters cross sons
`);

/** Those of them whose bearers are not called by the name before them: the Ford Foundation is not Ford. */
export const foreignTails = words(`
  foundation university college school academy institute museum gallery library party police court courts church hospital clinic
  stadium theatre theater club team union association federation corps army navy fund campaign administration cabinet government
  prize bar watch project
`);

/** Those of them that only say what an organisation deals with, so that a name goes on over "and": "Defence and Space Company". */
export const subjectWords = words(`
  aviation aerospace energy petroleum oil gas electric power steel mining industrial technology tech systems software computer
  electronics network communications media news health healthcare insurance financial finance capital investment management global
  international security defense defence intelligence space trade commerce science research development education culture sports
  transport transportation housing agriculture food drug environment safety justice interior foreign home economic social human
  nuclear water construction engineering telecom broadcasting press securities immigration customs citizenship arts women children
  labor labour tourism forests fisheries veterans aging disability
`);

/** Open the name of an organisation: "Ministry of Defence", "Bank of America". Also join "of" to what follows. */
export const ofHeads = words(`
  ministry department office agency bureau commission committee council board court courts house chamber union federation association
  organization organisation league alliance society institute university college school academy foundation bank church order
  republic kingdom state states commonwealth emirate sultanate duchy principality city town district province oblast region county
  gulf bay strait sea cape isle island islands lake port mount university museum library archive hall palace castle tower port
  army bank bar house academy faculty center centre confederation congress parliament assembly battle siege treaty declaration charter
  board joint-chiefs chiefs day war statue bill book game games lord king queen duke prince princess archbishop bishop
  patriarch coalition movement front party people community conference summit peoples doctors reporters daughters sons
  knights
`);

/** Close the name of a place: "Changi Airport", "Black Sea". */
export const placeWords = words(`
  airport airfield airbase base city town village county province oblast region district state territory republic kingdom emirates
  island islands isle peninsula coast coastline bay gulf sea ocean lake river canal strait straits channel falls valley desert
  creek mountain mountains hill hills mount forest park gardens garden square street avenue road boulevard highway bridge tunnel
  station terminal port harbor harbour palace castle tower plaza building center centre hotel hall arena stadium field fields
  beach heights ranch plateau basin delta border plains cemetery prison jail camp factory plant refinery mine shipyard
  cosmodrome spaceport observatory suburb neighborhood neighbourhood quarter quarters crossing checkpoint dam reservoir
`);

/** Close the name of something that is neither person, organisation nor place: an event, a law, a work, an award. */
export const otherWords = words(`
  war wars battle revolution uprising crisis summit conference convention games olympics cup championship championships tournament
  series season open prix derby marathon festival day week month year anniversary christmas easter ramadan eve act law bill treaty
  agreement accord accords pact protocol convention constitution declaration resolution amendment memorandum plan deal doctrine
  prize award awards medal oscar oscars grammy index average edition version model series show tour program programme operation
  report review record flight virus disease syndrome hurricane storm typhoon cyclone earthquake peace prize case scandal gate
  bible quran koran torah internet web god euro dollar pound ruble rouble yen yuan language age era century project system sanctions
  keynote mark expo award election elections referendum inauguration
`);

/** Generic terms that are written in capitals and name nobody. */
export const genericAcronyms = words(`
  co2 ch4 h5n1 pm2 ac ai aka atm atms cctv cd cds ceo cfo coo cto cpu dc diy dj dna dvd dvds eta faq fm gb gdp ghz gmo gmt gp gps gpu hd hdtv hiv aids html http
  id ids iot ip ipo iq isp it khz km lan lcd led llm lng mb mhz mph mp mps mp3 mvp ngo ngos nft nra os pc pcs pdf phd pin pm pr ps
  q1 q2 q3 q4 r&d rna rom sas sd sdk sms sos suv suvs tb tv tvs uav uavs ufo url usb usd eur gbp uah rub vat vhf vip vips vp vpn
  wifi wi-fi qc kc obe cbe mbe ww2 wwii www xml am pm utc est edt gmt cet ok no ii iii iv vi vii viii ix xi xii
`);

/** Nouns that say, just before a name or just after it, that an organisation is named: "engine maker Rolls-Royce". */
export const orgCues = words(`
  maker manufacturer airline carrier airliner company firm conglomerate corporation retailer giant bank lender insurer broker publisher
  newspaper magazine tabloid daily weekly broadcaster channel network station website site blog agency group startup start-up
  operator producer supplier contractor subsidiary parent competitor startup think-tank tank nonprofit charity
  foundation institute university union party club team band developer builder planemaker airframer automaker carmaker
  chipmaker drugmaker brewer miner utility watchdog regulator consultancy militia
`);

/** Nouns that say, just before a name or just after it, that a product, a work or an event is named: "the tanker Eagle S". */
export const thingCues = words(`
  aircraft airplane plane planes jet jets jetliner airliner airliners helicopter helicopters fighter fighters bomber bombers warplane warplanes aeroplane aeroplanes ship ships vessel frigate
  destroyer submarine tanker yacht missile missiles rocket rockets drone drones tank tanks satellite spacecraft probe engine engines car cars
  truck suv sedan model models laptop laptops notebook notebooks computer computers tablet tablets phone phones smartphone smartphones
  handset handsets console player players processor processors chip chips software browser app apps program programs platform
  system systems service application applications game games film movie song single album book novel show series sitcom drug drugs vaccine
  vaccines variant virus operation project codenamed dubbed edition version lineup line screen display keynote client tool format
`);

/** Words that never open a name, but close one behind a given name: "Theresa May". */
export const plainSurnames = words('may march read self post still till');

/** Words that open no name though they may stand capitalised: function words, numbers, and openers of sentences. */
export const noNames = words(`
  contact a an the this that these those it its he she they them his her their our we us i you your my me him who whom whose which what
  where when why how if as at by for from in into of off on onto out over to up with within without under upon via per about above
  across after against along amid among around because before behind below beneath beside besides between beyond but and or nor so
  yet both either neither not no yes all any some each every few many more most much several other others another such same only own
  just even also too very well still then there here now once again ever never always often perhaps maybe meanwhile however
  although though while whereas since until unless despite during through throughout toward towards till than like unlike
  is are was were be been being am do does did done has have had having can could may might must shall should will would
  one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty hundred hundreds thousand thousands million
  millions billion billions first second third last next former later earlier recently today yesterday tomorrow tonight overnight
  according additionally furthermore moreover indeed thus therefore hence instead otherwise nevertheless nonetheless rather quite
  let lets please thanks ok okay oh hello hi hey dear i'm i've i'd i'll it's he's she's we're they're that's there's
  we've you're don't didn't can't won't isn't what's let's who's here's doesn't wasn't aren't couldn't wouldn't shouldn't haven't
  asked following speaking given including regarding concerning
  monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays
  januarys februarys novembers decembers octobers septembers julys augusts aprils
  january february march april june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec
  mon tue tues wed thu thur thurs fri sat am pm gmt utc est edt pst pdt cet bst et
  pre post non anti pro ex mid multi semi co sub self
  photo photos video image images caption file read watch click share related source updated published editor's note
`);
