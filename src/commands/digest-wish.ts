const politely =
  '(?:(?:hi|hey|hello|so|ok|okay|and|please|pls)[,!]? )*(?:(?:can|could|would) you (?:please )?|(?:i|we) (?:want|need) )?';
const things = '(?:latest|news|summary|update|overview|digest|briefing|recap|rundown)';
const wishes = [
  `what(?:['’]?s| is| are)? (?:the )?(?:latest(?: news| developments?)?|new|news|up|going on|happening)`,
  `(?:give|show|tell|send|get) (?:me|us) (?:the |an? )?(?:\\p{L}+ )?${things}`,
  `(?:any |the |latest |today['’]s |an? )*(?:news|updates?|digest|briefing|summary|recap)`,
  `(?:summari[sz]e|recap)(?: (?:it|this|that|the (?:news|story|articles|talks)))?`,
  '(?:catch|bring) (?:me|us) up(?: to (?:date|speed))?',
  '(?:brief|update) (?:me|us)',
  'anything new',
].join('|');
const closing = '(?:,? (?:please|pls|thanks|so far|today|now|right now|here|then|again|on (?:this|it|that)))*';

const wish = new RegExp(`^${politely}(?:${wishes})${closing}[\\s.!?]*$`, 'iu');

/** Whether a line asks for nothing but the digest: "what’s the latest?", "give me a summary, please". */
export function wishesForDigest(line: string): boolean {
  return wish.test(line.trim());
}
