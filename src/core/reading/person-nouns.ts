import { roleNouns } from './names/tables/role-nouns.ts';

/** Whether a noun, as a lemma, is one for people or for a body that speaks: "judge", "couple", "ministry". */
export function isPersonNoun(lemma: string): boolean {
  return PEOPLE.has(lemma) || endsForPerson(lemma);
}

/** Nouns for people and for bodies that speak. */
const PEOPLE: ReadonlySet<string> = new Set([
  ...roleNouns,
  ...`
  man woman people person official aide spokesman spokeswoman spokesperson president senator governor mayor candidate campaign
  leader minister secretary source lawyer attorney judge critic supporter opponent analyst expert voter resident member group
  committee commission council party government administration ministry court police team company company organization
  organisation agency department office network newspaper paper outlet magazine publication board crowd audience student
  teacher professor doctor mother father wife husband son daughter brother sister friend child family nominee democrat
  republican lawmaker congressman congresswoman representative strategist consultant manager adviser advisor host reporter
  journalist author writer editor businessman billionaire mogul celebrity actor actress singer star veteran soldier officer chief
  director chairman chairwoman chair head founder ceo executive ambassador diplomat envoy negotiator delegation side ally
  coalition union association institute foundation firm staff staffer worker employee neighbor neighbour witness victim
  suspect protester activist advocate organizer organiser other many some politician pundit commentator moderator narrator
  panelist guest fan user bishop pope priest rabbi general colonel commander army military house senate congress lawmakers
  scientist researcher economist pollster historian scholar operative insider donor delegate conservative liberal progressive
  american russian ukrainian european muslim christian immigrant kremlin club league camp colleague boss couple
  elder youth boy girl kid guy lady player coach publisher blogger anchor correspondent contributor valet usher passer-by customer tenant
  landlord concierge caller stranger client
`
    .trim()
    .split(/\s+/),
]);

function endsForPerson(lemma: string): boolean {
  return lemma.endsWith('man') || lemma.endsWith('ist') || lemma.endsWith('crat') || lemma.endsWith('-year-old');
}
