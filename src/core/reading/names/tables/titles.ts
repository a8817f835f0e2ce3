/** Words that stand before a person's name as a title or as part of one, lower case. Compiled from the usage of news agencies. */
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Stand directly before a name: "President Zelensky", "Sen. McCain", "Chief Executive Officer Tim Cook". */
export const titles = words(`
  president minister premier chancellor taoiseach senator sen sens representative rep reps congressman congresswoman governor gov
  mayor king queen prince princess emperor emir sultan sheikh sheik shah pope sir lord lady dame baron baroness duke duchess count
  countess judge justice general gen colonel col lieutenant lt major maj captain capt cpt corporal sergeant sgt admiral adm
  commander cmdr commodore marshal brigadier brig private pvt officer secretary undersecretary ambassador consul chairman
  chairwoman chairperson chair chief director ceo cfo coo cto envoy commissioner speaker spokesman spokeswoman spokesperson
  professor prof dr doctor mr mrs ms miss mx madame monsieur herr frau señor detective det inspector insp superintendent supt sheriff
  constable coroner agent supervisor attorney prosecutor executive counsel counselor counsellor economist analyst coach manager candidate nominee
  leader aide adviser advisor negotiator correspondent reporter editor columnist archbishop cardinal bishop rabbi imam ayatollah
  reverend rev father brother sister pastor patriarch metropolitan rector dean principal treasurer comptroller whip delegate
  lawmaker mp mep msp assemblyman assemblywoman councilman councilwoman councillor councilor alderman deputy mp engineer
  scientist historian researcher founder co-founder cofounder billionaire businessman businesswoman entrepreneur investor
  actor actress singer author writer activist lawyer strategist pollster banker astronaut pilot veteran solicitor mediator
  senators representatives presidents ministers governors generals judges justices professors messrs drs
  head director-general secretary-general attorney-general governor-general major-general lieutenant-general brigadier-general
  vice-president vice-chair vice-chairman vice-premier vice-chancellor vice-minister co-chair co-chairman co-director co-leader co-owner
  librarian gm cio cmo rapporteur coordinator
  administrator provost registrar trustee ombudsman warden auditor headmaster headmistress headteacher moderator curator organiser
  organizer producer screenwriter filmmaker composer conductor meteorologist quarterback goalkeeper midfielder striker
  representative chief-of-staff assistant intern trooper guard comrade citizen hetman ataman mullah maulana
`);

/** Stand before a title: "former President", "Vice President", "Acting Defense Secretary". */
export const titleModifiers = words(`
  former ex acting interim deputy vice prime first foreign special senior junior assistant associate executive chief lead leading
  top high grand great crown lieutenant major general brigadier rear fleet field air staff wing group press defense defence state
  finance interior home justice labor labour health education energy economy economic trade treasury commerce agriculture transport
  transportation environment housing housing culture sports intelligence security national presidential cabinet parliamentary
  ministerial permanent under opposition majority minority house senate party campaign policy political military medical communications legal district federal
  regional financial operating technology information marketing managing supreme chief-of-staff emeritus retired late then then-president co-chief outgoing incoming newly longtime
  veteran peace nuclear digital shadow
`);

/** After a person's name and part of it. */
export const nameSuffixes = words('jr sr ii iii iv jnr snr');

/** Written with a small letter inside names: "Charles de Gaulle", "Mohammed bin Salman", "Ursula von der Leyen". */
export const nameParticles = words(
  'de da do dos das del della di du des la le van von der den ten ter bin ibn bint al el ul ur abu ben af av zu und y e',
);
