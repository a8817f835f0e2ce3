import { titles } from './titles.ts';

const words = (list: string): readonly string[] => list.trim().split(/\s+/);

/**
 * Nouns, in small letters, of what a person is: "Kremlin aide Yuri Ushakov", "Yuri Ushakov, a Kremlin aide". Singular. Compiled from what
 * news calls people; what is a family name as often ("baker", "hunter") is left out.
 */
export const roleNouns: ReadonlySet<string> = new Set([
  ...titles,
  // Offices, politics and the state.
  ...words(`
    boss head owner co-owner member representative official lawmaker legislator diplomat statesman stateswoman politician strategist
    critic opponent rival ally confidant confidante friend colleague partner oligarch tycoon mogul magnate president-elect vice-president
    co-chair co-chairman co-director co-author vice-chair cochair congressman congresswoman assemblyman parliamentarian chief
    secretary-general vice-chancellor deputy governor-general viceroy regent monarch ruler dictator strongman autocrat delegate attache
    attaché emissary mediator intermediary frontrunner front-runner hopeful contender challenger incumbent lobbyist staffer
    commander-in-chief political-scientist pundit backer supporter donor spy insider operative agent handler fixer
    backbencher frontbencher alderwoman selectman selectwoman assemblymember councilmember policymaker kingmaker powerbroker
    fundraiser speechwriter canvasser volunteer voter elector superdelegate bureaucrat technocrat functionary servant peacekeeper
    peacemaker adjutant custodian steward figurehead hardliner reformer reformist loyalist dissenter separatist secessionist
    nationalist populist socialist communist centrist anarchist pacifist feminist suffragette abolitionist supremacist segregationist
    firebrand maverick provocateur agitator demagogue ideologue theorist trailblazer co-signer signatory
    earl viscount viscountess marquess marquis baronet aristocrat nobleman noblewoman tsar czar heiress
  `),
  // Kin and company.
  ...words(`
    wife husband spouse son daughter father mother brother sister parent sibling child son-in-law daughter-in-law brother-in-law
    sister-in-law father-in-law mother-in-law uncle aunt nephew niece cousin grandson granddaughter grandchild grandfather grandmother
    great-grandson great-granddaughter great-grandfather great-grandmother grandparent dad mom mum grandma grandpa widow widower heir
    successor predecessor protege protégé mentor stepson stepdaughter stepfather stepmother stepbrother stepsister half-brother
    half-sister godfather godmother godson goddaughter fiance fiancee fiancé fiancée girlfriend boyfriend ex-wife ex-husband
    ex-girlfriend ex-boyfriend roommate flatmate housemate classmate teammate bandmate co-worker coworker matriarch patriarch homemaker
    housewife neighbor neighbour
  `),
  // Learning, medicine and law.
  ...words(`
    designer inventor chemist physicist biologist mathematician astronomer geologist philosopher theologian psychologist psychiatrist
    sociologist academic scholar lecturer teacher student graduate nurse physician surgeon dentist pharmacist epidemiologist virologist
    paramedic ecologist climatologist seismologist volcanologist expert specialist technologist fellow laureate accountant auditor
    regulator consultant planner translator interpreter programmer evangelist
    astrophysicist cosmologist geophysicist geochemist biochemist microbiologist neuroscientist neurologist neurosurgeon cardiologist
    oncologist pediatrician paediatrician gynecologist gynaecologist obstetrician dermatologist radiologist pathologist anesthesiologist
    anaesthetist immunologist toxicologist pharmacologist physiologist geneticist bioethicist ethicist nutritionist dietitian dietician
    psychotherapist therapist chiropractor optometrist orthodontist veterinarian vet midwife clinician practitioner medic zoologist
    botanist entomologist ornithologist primatologist paleontologist palaeontologist anthropologist archaeologist archeologist
    oceanographer hydrologist glaciologist agronomist horticulturist linguist classicist geographer demographer criminologist
    statistician actuary cartographer cryptographer futurist naturalist environmentalist conservationist
    educator tutor instructor postdoc undergraduate alumna alumnus freshman sophomore pupil schoolboy schoolgirl valedictorian
    schoolteacher headmaster headmistress intellectual thinker archivist ombudsman barrister litigator paralegal notary bailiff coroner
    juror foreman forewoman arbitrator adjudicator magistrate jurist investigator examiner profiler criminalist co-counsel prosecutor
  `),
  // Work and trade.
  ...words(`
    millionaire financier developer architect policeman policewoman firefighter soldier sailor airman marine officer-in-charge farmer
    fisherman miner worker employee employer trader broker dealer fund-manager organizer organiser chef driver guardian trustee pioneer
    veteran pensioner hacker whistleblower
    publicist clerk cashier salesman saleswoman salesperson merchant shopkeeper grocer
         restaurateur hotelier winemaker brewmaster rancher beekeeper
    zookeeper landlady homeowner homebuyer landowner realtor surveyor plumber electrician
    mechanic welder roofer technician machinist coder trucker cabbie cabdriver chauffeur attendant stewardess crewman
    copilot co-pilot aviator cosmonaut dispatcher rescuer responder fireman lifeguard ranger patrolman patrolwoman cop bodyguard
    janitor cleaner caretaker caregiver carer nanny babysitter maid housekeeper butler waiter waitress bartender barista hairdresser
    stylist beautician seamstress florist undertaker mortician industrialist businessperson
       shopper longshoreman stevedore logger forester lumberjack oilman retiree intern apprentice trainee exec
    philanthropist benefactor humanitarian restorer curator proprietor stockbroker liquidator warden chief-executive
    paratrooper serviceman servicewoman infantryman reservist conscript cadet recruit commandant corpsman gunner ex-marine
  `),
  // Media, arts and sport.
  ...words(`
    campaigner advocate blogger podcaster youtuber influencer commentator broadcaster anchor presenter host journalist photographer
    cameraman filmmaker producer screenwriter novelist poet playwright biographer musician rapper composer conductor pianist guitarist
    drummer dancer comedian model athlete player captain striker goalkeeper midfielder defender quarterback pitcher boxer wrestler
    swimmer sprinter cyclist golfer racer referee umpire trainer sculptor painter artist grandmaster champion winner finalist runner-up
    star superstar icon legend skier gymnast skater surfer supermodel socialite magician illustrator cartoonist essayist songwriter
    singer-songwriter bassist violinist cellist
    dj deejay jock co-host co-anchor newscaster newsreader newsman anchorman anchorwoman weatherman showrunner emcee vlogger
    gamer ghostwriter copywriter photojournalist satirist humorist storyteller memoirist videographer columnist
    co-star costar co-creator starlet soprano tenor baritone vocalist frontman frontwoman keyboardist percussionist saxophonist
    trumpeter harpist flautist flutist fiddler organist bandleader choreographer ballerina ventriloquist puppeteer stuntman stuntwoman
    animator cinematographer dramatist librettist lyricist performer entertainer comic comedienne clown illusionist impresario
    couturier ceramicist printmaker muralist gallerist
    footballer cricketer batsman bowler batter slugger shortstop outfielder infielder reliever linebacker cornerback lineman
    winger defenseman defenceman goaltender goalie playmaker hurdler jumper marathoner triathlete decathlete heptathlete snowboarder
    biathlete rower canoeist kayaker fencer weightlifter bodybuilder paralympian olympian medalist medallist jockey equestrian
    co-captain skipper rookie mountaineer climber adventurer diver yachtsman angler jogger
  `),
  // Faith.
  ...words(`
    priest monk nun preacher chaplain missionary cleric mufti vicar curate parson deacon archdeacon televangelist friar abbot abbess
    lama guru swami cantor clergyman clergywoman
  `),
  // Whom something has happened to, and who did it.
  ...words(`
    gunman suspect defendant plaintiff witness victim survivor hostage inmate prisoner detainee dissident exile refugee migrant resident
    passenger militant fighter rebel warlord
    accuser complainant claimant petitioner appellant convict felon parolee fugitive perpetrator assailant shooter
    assassin murderer killer rapist molester pedophile paedophile burglar robber thief arsonist bomber terrorist jihadist jihadi
    extremist insurgent guerrilla militiaman mercenary gangster mobster racketeer kingpin smuggler trafficker fraudster swindler conman
    impostor imposter stalker hitman accomplice co-defendant co-conspirator conspirator informant captive kidnapper captor evacuee
    escapee amputee orphan divorcee immigrant emigrant emigre émigré expat expatriate settler villager islander citizen
    teenager teen youngster tourist visitor traveler traveller vacationer passerby bystander onlooker eyewitness protester protestor
    demonstrator marcher rioter looter motorist commuter pedestrian motorcyclist biker hiker camper attendee participant
    skeptic sceptic enthusiast aficionado superfan hobbyist
  `),
]);

/** Nouns of what a person is, but of a firm or a thing as often where they stand before a name: "retailer Dahl", "mail client". */
export const looseRoleNouns: ReadonlySet<string> = new Set(
  words(`
    client customer manufacturer supplier retailer wholesaler importer exporter seller vendor insurer builder operator
    streamer explorer navigator contractor bidder buyer jeweler jeweller publisher recruiter promoter sponsor co-sponsor
    creditor stockholder shareholder tenant landlord appraiser auctioneer reviewer collector creator grower breeder runner
    catcher fan attacker patient sniper native
  `),
);
