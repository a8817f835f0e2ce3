import { cueClass } from '../reading/cues.ts';
import type { Token } from '../reading/tokens.ts';
import { isFiniteVerb } from './grammar.ts';

/** Things that happen, which "the" points back to when nothing after it says which. */
const events =
  'meetings?|talks|discussions?|negotiations?|visit|trip|summit|move|decision|announcement|statement|comments?|remarks?|reports?|incidents?|attacks?|blasts?|explosions?|accident|crash|fire|shooting|clashes|strikes?|ruling|verdict|vote|plan|proposal|deal|agreement|law|bill|measures?|changes?|results?|findings?|study|survey|video|footage|photos?|pictures?|images?|documents?|letter|email|tweet|post|message|interview|speech|address|conference|event|ceremony|investigation|case|charges?|allegations?|claims?|issue|problem|situation|process|news';

const days = '(?:late |early )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?: (?:morning|afternoon|evening|night))?';

/** Talks that go on are those that the whole story is about. */
const goesOn =
  '(?:now |then |will (?:now )?|are (?:now )?to |is (?:now )?to )?(?:move|moves|moved|continue|continues|continued|resume|resumes|resumed|go on|goes on|went on|shift|shifts|shifted)\\b';

const patterns: readonly RegExp[] = [
  /\b(?:was|were) (?:also )?joined by\b|\b(?:took part|participated|sat in) (?:in|on) the (?:talks|meeting|[A-Z][a-z]+ side)\b|\b(?:side of|at) the table\b/,
  /^(?:Little|Rarely|Seldom|Never) (?:did|do|does|had|have) (?:he|she|it|they)\b/,
  /^(?:Then (?:came|there)\b|After all,)/,
  /^(?:Does|Did|Do|Is|Are|Was|Were|Will|Would|Can|Could|Has|Have|Should|Might) (?:this|that|these|those|it|they|he|she)\b/,
  /^The (?:first|second|third|last|next|other)(?:,| (?:was|is|came|comes)\b)/,
  /^(?:(?:Less|More|Fewer) than |About |Almost |Nearly |Around |Just |Only )?(?:an? (?:third|quarter|fifth|tenth|majority)|half|two[- ]thirds|three[- ]quarters|\d[\d,.]*(?: (?:thousand|million|billion))?) (?:said|say|agreed|agree|disagreed?|think|thought|believed?|want|wanted|felt|feel|supported|support|opposed?|approved?|favou?red|backed|were|was|are|would|did|had|have)\b/i,
  /^(?:(?:Less|More|Fewer|Another) (?:than )?|About |Almost |Nearly |Around |Just |Only |Roughly |Some )?(?:\d[\d.]*|\p{L}+(?:-\p{L}+)?) ?(?:%|per ?cent) (?!of\b|more\b|less\b|fewer\b|in\b)\p{Ll}+/iu,
  /^(?:Okay|OK|Ok|Wow|Hey|Oh|Hmm|Ah|Yeah|Yep|Nope|Anyway|Whatever|Speaking of which),|^As for [^,]+, /,
  /^As (?:they|he|she|it) (?:say|said|put|puts|saw|sees|told)\b|\bfor (?:other|different|similar|(?:just )?that very|the same) reasons?(?=[,.:;]| (?:too|as well)\b)/,
  /^Also (?!known\b|called\b)|^Even (?!though|if|when|as|before|after|so|with|in|at|by|among)(?:[\p{L}-]+ ){1,4}(?:such as|like|agrees?|admits?|suggests?|say|says)\b/u,
  /^Each (?!of\b|year|month|week|day|time|morning|evening|night|summer|winter|spring|autumn|fall|season)\p{Ll}+ (?!of\b|in \p{Lu})/u,
  /^(?:Additional|Further|Extra|More) \p{Ll}+ (?:was|were|is|are|has|have)\b|\bthe (?:resulting|aforementioned) \p{Ll}+/u,
  /^(?:[^,]*, )?[Tt]he (?:then-)?\d+-year-old(?! \p{Ll}+ (?:of|who|from|whose)\b)(?: \p{Ll}+(?: \p{Ll}+)?)?(?:['’]s)? (?!\p{Lu}|of\b|who\b|from\b|whose\b)\p{Ll}+/u,
  /^According to [^,]+, (?:they|he|she|this|that|these|those)\b|\b(?:know|knows|knew|do|did|does|saw|likes?|loves?|hates?|believes?|understands?|wants?|gets?|got) (?:this|that)(?=,| and\b)/,
  /^(?:\p{L}+|\d+) (?:minutes|hours|days|weeks|months|years|winters|summers|decades) (?:later|earlier|before|after), (?:the|his|her|he|she|they|it)\b/iu,
  /^[^,;]*\b(?:said|says) (?:he|she|it|they) (?:would|will|could) (?:not )?do (?:so|it|that)\b/,
  /^(?:(?:\p{Lu}[\p{L}.’'-]*|of|and|the) ){1,10}(?:do|does|did) (?:it|so|the same|likewise)\b|^The (?:(?:most|least) \p{Ll}+|\p{Ll}{3,}est) (?:by far )?(?:is|was|are|were)\b/u,
  /^In another \p{Ll}+,|^A (?:few )?words? (?:or two )?(?:about|on)\b/u,
  /^(?:Buried|Hidden|Lost|Missing|Gone|Underlying) (?:\p{Ll}+ )*(?:was|were|is|are|lies?|lay)\b|^(?:Just as|Equally|Even more|More|Also|No less|Less|Most) \p{Ll}+(?:, [^,]+,)? (?:was|were|is|are)\b|^Not (?:bad|too|so|a)\b/u,
  /^(?:How|Why|Whether|What) (?:this|that|it|they|he|she|these|those)\b|^(?:When|Where|While|Although|Though|As|Since|Because|Once) (?:this|that|these|those) (?!week|month|year)/,
  /\b(?:[Bb]eyond|[Ww]ithout|[Bb]esides|[Ll]ike|[Aa]part from) (?:this|that|these|those)\b(?! \p{Ll}+ (?:of|in|on|that|who)\b)/u,
  /^\(|^Even (?:then|so)\b|^(?:By|Until|Since) then\b|^(?:Or|Nor) \p{Ll}/u,
  /^(?:(?:A|The|Two|Three|Several|Many|Other) similar|Similar) (?:\p{Ll}+ ){0,2}\p{Ll}+(?! (?:to|as)\b)(?= (?:was|were|is|are|has|have|had|will|would|\p{L}+ed)\b)/u,
  /^(?:Especially|Particularly|Not to mention|Let alone|Including|Except for) /,
  /^(?:Most|Some|Many|All|None|Few|A few|Several|Each|Two|Three|Four|Five|Six) (?:are|were|is|was|have|had|has|said|say|says|will|would|can|could|may|might|do|did)\b/,
  /^(?:After|Before|While|When|By|Since|Without|Despite|In|Upon|Besides|Instead of|In addition to) \p{L}+ing\b[^,]*, (?:he|she|they)\b/u,
  /^(?:\p{L}+ly )?(?!Accord|Dur|Follow|Includ|Consider|Concern|Regard|Compar|Bas)(?:Born|Known|Built|Made|Seen|\p{L}+(?:ed|ing)) [^,]*, (?:he|she|it|they)\b/u,
  /^One, |^One (?:was|is|had|has|said|says|told|\p{L}+ed) |^One (?:\p{Ll}+ )?(?:reason|problem|exception|example|explanation|possibility|option)(?:: | (?:is|was|may|might|could)\b)/u,
  /\b(?:this|that|these|those) same \p{Ll}|\b(?:one|some|many|most|all|none|any|each) of (?:these|those)(?=[,.;:]| (?:and|but)\b)/u,
  /^[^,]*, that['’]s\b/,
  /^So (?:says?|said|goes|went|it|do|does|did|is|are|was|were)\b|^(?:Or )?[Aa]t least (?:that|this|it|he|she|they)\b|\b(?:of|to|for|in) this last\b/,
  /^If (?:he|she|it|they) (?:do|does|did|is|are|was|were|has|had|can|could)(?: not|n['’]t)?,/,
  /^(?:[^,]*, )?[Tt]he (?:former|ex-) ?(?:\p{Lu}\p{L}+ )?(?:leader|president|premier|prime minister|minister|senator|governor|mayor|aide|congressman|congresswoman|official) (?!\p{Lu}|of\b|who\b|whose\b)/u,
  /^(?:[^,]*, )?[Tt]he \p{Lu}[\p{L}. ]*(?:, \p{Lu}[\p{L}. ]*)?(?:-based|,) (?:[\p{Ll}-]+ ){0,3}(?:company|firm|group|maker|manufacturer|airline|bank|carrier|retailer|start-?up|organi[sz]ation|nonprofit|charity|agency|developer|operator|supplier|provider|chain|brand|publisher|team|club|fund)(?! \p{Lu}|,)/u,
  /\b(?:[Oo]ver|[Ii]n|[Dd]uring|[Bb]y|[Ss]ince|[Oo]f) that (?:time|period|moment)\b/,
  /^What (?:constitutes?|drives?|drove|caused|causes|makes|made|became|becomes) (?:this|that|these|those) \p{Ll}/u,
  /^[^,;]{1,60} (?:is|was) (?:one|another)(?=[;.])|^(?:An? (?:series|string|number|host|handful) of )?(?:[Oo]ther|[Mm]ore|[Ff]urther|[Aa]nother) (?:[\p{Ll}-]+ ){1,3}(?:soon )?followed(?=[,.;])/u,
  /^(?:Since|Because|Although|Though|Unless|Whereas|Which) [^,–—]*$/,
  /\bsaid (?:one|another|the (?:other|former|latter))\b(?! of)/,
  /^(?:This|That|These|Those|Such|Another|Others|Neither|Either|Here|There (?:they|he|she|it)|Same|Nor)\b(?! (?:week|month|year)\b)/,
  /^(?:It|They|We|I|You|Its|Their|Theirs|Our|My|Your|He|She|His|Her)\b(?! (?:is|was|remains) (?:not |still |yet )*(?:un)?(?:clear|known|certain)\b)/,
  /^Both\b(?! (?:the )?[\p{L}’' ]+ and )/u,
  /^(?:Under|In|After|Before|During|With|For|At|On|Of|As part of|According to|Despite|Because of|On top of|In spite of|As a result of|For all) (?:it|this|that|these|those|them|such|the same)\b(?! (?:week|month|year)\b)/,
  new RegExp(
    `^(?:The|A second|The (?:latest|new|first|second|same)) (?:${events}) (?!of|in|between|on|with|at|that|which|who|to|against|from|over|for|about|near|by|${goesOn})`,
  ),
  new RegExp(
    `^(?:After|Before|During|Since|Following|Despite|Ahead of|At|In) the (?!talks|negotiations|discussions)(?:${events})(?: (?:on )?${days})?(?: \\[[^\\]]*\\])?,`,
  ),
  new RegExp(`\\b(?:report(?:s|ed)?|comment(?:s|ed)?|wrote|ruled?|voted?) on the (?:${events}|document|matter|story)\\.$`),
  /^(?:The (?:two|three|pair|trio|duo|latter|former(?= (?:was|is|has|had|said))|others?|rest|same|move)|(?:One|Two|Three|Some|Many|Most|All|None|Each) of them)\b/,
  /\b(?:for|of|to|about|with|by|from|in|at|like|against|before|after) (?:this|that)(?=[,.;]| (?:is|was|and|but)\b)/,
  /(?<!after|before|than) (?:this|that|so)\.$/,
  /^(?:(?!\b(?:in|at|to|from|into|near|outside|around|on|for|of|visit(?:ed|s|ing)?|reach(?:ed|es)?|left) (?:the )?\p{Lu}).)*(?<!^|\b(?:and|that|but|is|are|was|were|if|whether|because|as|which|what|out|up|down|over|been|said|says|of) )\bthere\b(?! (?:is|are|was|were|has|have|had|will|would|could|can|may|might|must|should|seems?|appears?|remains?|exists?|to be|isn|aren|wasn|weren|won|hasn|haven|hadn)\b)/u,
  /^(?:In (?:both|either|each|neither) (?:cases?|instances?)|In (?:doing|response|return|turn|reply)|As such|Before,|Afterwards?,|Elsewhere)\b/,
];

/** Whether a line leans on something told before it, by its own words: `plain` is the line with quotations blotted out. */
export function pointsBack(plain: string, tokens: readonly Token[]): boolean {
  return (
    patterns.some((pattern) => pattern.test(plain)) ||
    (thatTime.test(plain) && !someTime.test(plain)) ||
    hasDemonstrative(tokens) ||
    hasBareThat(tokens) ||
    answersBack(tokens)
  );
}

/** "What Dahl wrote that night", where the line names no day, month or year that it could be of. */
const thatTime = /\bthat (?:night|day|morning|afternoon|evening|weekend|month|year|spring|summer|autumn|fall|winter|season)\b/;
const someTime =
  /\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Aug|Sept?|Oct|Nov|Dec)\.|\d{4}|[Tt]oday|[Yy]esterday|when)\b/;

/** What somebody else has said or done, which another "ignored", "denied" or "welcomed". */
const utterances =
  /^(?:request|argument|notion|view|assessment|appeal|proposal|offer|suggestion|idea|claim|allegation|accusation|criticism|comment|remark|statement|report|decision|move|announcement|plan|warning|threat|invitation|complaint|demand|charge|news|call)$/;

/** "Canada ignored the request and said …": the first verb of the line is about what another has said, and nothing here tells what. */
function answersBack(tokens: readonly Token[]): boolean {
  const verb = tokens.findIndex((_, at) => isFiniteVerb(tokens, at));
  if (verb < 1 || tokens.slice(0, verb).some(({ pos }) => pos === 'SCONJ')) return false;
  let at = verb;
  while (tokens[at + 1]?.pos === 'VERB' || tokens[at + 1]?.pos === 'ADV') at++;
  if (!responses.test(tokens[at]!.lemma) || tokens[at + 1]?.text !== 'the') return false;
  const noun = tokens[at + 2];
  const next = tokens[at + 3];
  return noun !== undefined && utterances.test(noun.lemma) && (!next || /^(?:PUNCT|CCONJ)$/.test(next.pos));
}

const responses =
  /^(?:downplay|clarify|echo|withdraw|retract|ignore|deny|reject|dismiss|refuse|decline|welcome|accept|condemn|criticize|criticise|confirm|make|repeat|defend|oppose|support|back|receive|praise|dispute|refute)$/;

/** "Mocked for those words", "at that time", "such images": said of what the line itself hasn't named. */
function hasDemonstrative(tokens: readonly Token[]): boolean {
  return tokens.some(({ text, pos }, at) => {
    const noun = nounAfter(tokens, at);
    if (!noun || times.test(noun.lemma)) return false;
    const word = text.toLowerCase();
    const points =
      /^(?:this|these|those)$/.test(word) ||
      (word === 'that' && pos === 'DET' && /^(?:ADP|SCONJ)$/.test(tokens[at - 1]?.pos ?? '')) ||
      (word === 'that' &&
        (takesThing(tokens[at - 1]) || (tokens[at - 1]?.pos === 'VERB' && utterances.test(noun.lemma))) &&
        !tokens.slice(0, at).some(joins) &&
        (endsClause(tokens[tokens.indexOf(noun) + 1]) || tokens[at - 2]?.text === 'to')) ||
      (word === 'such' && !/^(?:as|a|an)$/i.test(tokens[at + 1]?.text ?? ''));
    return points && !tokens.slice(0, at).some(({ lemma }) => lemma === noun.lemma);
  });
}

/** "Norway would not take that from Sweden": what is taken stands before. */
function hasBareThat(tokens: readonly Token[]): boolean {
  return tokens.some(
    ({ text }, at) =>
      /^(?:this|that)$/.test(text) &&
      takesThing(tokens[at - 1]) &&
      /^(?:to|from|up|in|on|into|along|through|and)$/.test(tokens[at + 1]?.text ?? '') &&
      !tokens.slice(0, at).some(joins),
  );
}

/** Another clause before may hold what is meant: "Norway sent a letter, and Ruiz read that letter". */
const joins = ({ pos }: Token) => pos === 'CCONJ';

/** A verb with an object, and not with a clause: "keep that promise", but not "said that promises". */
function takesThing(token: Token | undefined): boolean {
  return (
    token?.pos === 'VERB' &&
    cueClass(token) === undefined &&
    !/^(?:mean|know|show|find|hope|fear|feel|see|prove|ensure)$/.test(token.lemma)
  );
}

/** "Keep that promise.", "keep that promise and": no verb follows, as it would in "said that promise was broken". */
function endsClause(next: Token | undefined): boolean {
  return (
    !next || /^(?:PUNCT|CCONJ|ADP|ADV)$/.test(next.pos) || /^(?:today|yesterday|tomorrow|\p{Lu}\p{Ll}+day)$/u.test(next.text)
  );
}

/** The noun that a determiner belongs to: next, or after describing words ("five-minute"). */
function nounAfter(tokens: readonly Token[], at: number): Token | undefined {
  let next = at + 1;
  while (describes(tokens, next)) next++;
  const noun = tokens[next];
  return noun?.pos === 'NOUN' ? noun : undefined;
}

function describes(tokens: readonly Token[], at: number): boolean {
  const { pos, text } = tokens[at] ?? {};
  if (/^(?:ADJ|NUM|ADV)$/.test(pos ?? '')) return true;
  return text === '-' || (tokens[at + 1]?.text === '-' && tokens[at + 1]!.start === tokens[at]!.end);
}

/** "This week", "these days" count from the day of the report. */
const times =
  /^(?:day|week|weekend|month|year|morning|afternoon|evening|night|season|summer|autumn|fall|winter|spring|century|decade|time)$/;
