import { type Token, tag } from '../reading/tokens.ts';
import { isFiniteVerb } from './grammar.ts';

/** What a line is, when it is of the page around an article and not of its report: `plain` is the line with quotations blotted out. */
export function ofPage(line: string, plain: string): string | undefined {
  if (shouted(line)) return 'in capitals';
  if (titled(plain)) return 'a headline';
  if (readerSpeech.test(plain)) return 'speaks to its readers';
  if (captions.some((pattern) => pattern.test(plain)) || isDatedPicture(plain)) return 'a caption';
  if (figure.test(plain)) return 'points into a paper';
  if (unanswered.test(plain)) return 'of the reporter’s calls';
  if (notices.some((pattern) => pattern.test(plain))) return 'a notice of the page';
  return tickers.test(plain) || furniture.test(plain) || labels.test(line) || kicker.test(line) || onSubject.test(line)
    ? 'of the page, not of the report'
    : undefined;
}

/** Mostly capitals: a transcript or a banner. */
function shouted(line: string): boolean {
  const letters = line.match(/\p{L}/gu)?.length ?? 0;
  return (line.match(/\p{Lu}/gu)?.length ?? 0) > letters / 2;
}

/** "Ana Ruiz Wrote Songs About Being Lost.": small words within have capitals as well, and so have nearly all. */
function titled(plain: string): boolean {
  if (!smallWords.test(plain)) return false;
  const words = plain.match(/\p{L}{4,}/gu) ?? [];
  return words.length > 3 && words.filter((word) => /^\p{Lu}/u.test(word)).length > 0.85 * words.length;
}

const smallWords =
  /[\p{L},] (?:Her|His|Their|Its|Being|About|From|With|After|Over|Into|That|Will|Were|Have|Been|How|Why|What|Is|Are|Was|Has|To) /u;

const readerSpeech = /\b(?:I|we|We|my|My|our|Our|us|me|you|You|your|Your|(?:my|your)self|(?:our|your)selves)\b/;

const months = '(?:Jan|Feb|March|April|May|June|July|Aug|Sept?|Oct|Nov|Dec)\\w*\\.?';
/** With the date that an editor has added. */
const weekdays = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?: \\[[^\\]]*\\])?';

/** A picture is pointed into, credited, or dated as agencies do: in the present, with weekday, day and year. */
const captions: readonly RegExp[] = [
  /^(?!The )[\p{Lu}][\p{L}.’'-]+(?: [\p{Lu}][\p{L}.’'-]+){1,3}\/\p{Lu}|^[\p{Lu}][\p{L}.’'-]+(?: [\p{Lu}][\p{L}.’'-]+){0,3}\/(?:AP|AFP|Reuters|Getty|EPA|PA|Bloomberg|Shutterstock|NurPhoto|Anadolu|Associated Press)\b/u,
  /\b[Ff]rom (?:left|right)(?:,|:| are\b| is\b)|^From (?:left|right)\b|\bposes? for (?:a )?(?:photos?|pictures?|portraits?|selfies?)\b|\((?:left|right|centre|center|pictured|file|above|below|L|AP|AFP|Reuters)\b|\bpictured\b|\bfile photo\b|\bphoto(?:graph)? (?:by|shows)\b|\bleft[ -](?:to[ -])?right\b/i,
  /^(?:\p{Lu}[\p{L}.’'-]*,? ){1,6}(?:far |second |top |bottom )?(?:left|right|cent(?:er|re)), (?:\p{Ll}+s|and)\b/u,
  /\bthis (?:(?:still|undated|file|handout|combination|aerial|screen) )*(?:video|photo|picture|image|map|chart|graphic|combination|frame ?grab|screen ?(?:shot|grab))\b/i,
  /^(?:[\p{Lu}\d][^\s,]*,? )+(?:gestures|waves|smiles|shows off|looks on|holds up|embraces|hugs|greets|shakes hands) /u,
  new RegExp(`\\b(?:is|are) seen (?:in|at|on|during|outside|near|with)\\b.*\\b(?:${months} (?:\\d{1,2}, )?\\d{4}|${weekdays})`),
  /^(?:[\p{Lu}][\p{L}’'-]* ){0,2}(?:\p{Lu}\p{L}+s|[\p{L}-]+(?:ers|ors|ants|ents|ists|ees|ians)|[Pp]eople|[Mm]en|[Ww]omen|[Cc]hildren|[Pp]olice) (?:of [^,]+ )?(?:react|gather|wait|stand|walk|march|wave|cheer|celebrate|embrace|chant|queue|pray|inspect|line up|sit|hold up|look on) (?:as|at|in|on|near|next|outside|along|during|through|up|signs|flags|banners|candles)\b/u,
  /^(?:Story|Stories|Video|Videos|Photos?|Words|Text|Reporting|Production|Produced|Written|Edited|Directed|Illustrations?|Graphics?) by \p{Lu}|^(?:Photo|Picture|Image)s? taken\b/u,
  / \/ |^\W*(?:hide|show|view|toggle) captions?\b|\b(?:hide|show) caption\b|\bsee gallery\b|\b(?:image|photo|slide|picture) \d+ of \d+\b|^\W*\d+ of \d+ (?:photos?|images?|pictures?)\b/i,
  new RegExp(`\\b${weekdays},? ${months},? \\d{1,2},? \\d{4}\\b`),
  /^(?:\S+ ){0,4}\S*(?:Getty Images|Shutterstock|Alamy) (?=\p{Lu})/u,
  new RegExp(`^${months},? \\d{4}[,:] (?:\\p{L}+ing|with|in|at)\\b`, 'u'),
];

/** "A ferry waits at the quay of Lindhaven on May 3, 2024.": one that ends in its day, unless it tells of the past, as a report does. */
function isDatedPicture(plain: string): boolean {
  return dayAtEnd.test(plain) && !isOfPast(tag(plain));
}

const dayAtEnd = new RegExp(`\\b${months} \\d{1,2},? \\d{4}\\.$`);

/** Whether a sentence surely tells of the past alone: "was opened", "Marsh left". A participle may stand behind a common noun. */
function isOfPast(tokens: readonly Token[]): boolean {
  const verbs = tokens.filter((_, i) => isFiniteVerb(tokens, i));
  if (verbs.some(({ text, lemma }) => /^(?:is|are|has|have|does|do)$/.test(text) || text === lemma || text === `${lemma}s`))
    return false;
  return verbs.some(
    (verb) =>
      /^(?:was|were|had|did)$/.test(verb.text) || /^(?:PROPN|PRON|ADV)$/.test(tokens[tokens.indexOf(verb) - 1]?.pos ?? ''),
  );
}

const furniture =
  /^Let['’]s\b|^Don['’]t (?:worry|forget|miss)\b|^Invalid (?:e-?mail|password|user ?name|address|code|link|request)\b|^(?:Add|Click|Follow|Watch|Read|See|Listen|Download|Share|Please|Visit|Check|Get|View|Email|Subscribe|Scroll|Join|Learn|Find out|Sign)\b(?! (?:to|in|of)\b)|@|https?:|www\.|\bclick\b|\bcookies?\b|\bsubscri(?:be|bers?|ption)\b|\bnewsletter\b|\bsign (?:up|in)\b|\bcopyright\b|\ball rights reserved\b|\bread more\b|\bscroll\b|\bjavascript\b|\bbrowser\b|\bcontributed to this report\b|\badvertisement\b|\btype in your\b|^Anyone (?:with|who has) (?:any )?(?:information|details|concerns|tips)\b|\b(?:is|are|was|were) (?:asked|urged|encouraged) to (?:call|contact)\b|\bcrawl(?:s|ed|ing)?\b|\bweb ?pages?\b|\b[\d.]+[km] (?:votes|voters|views|followers|shares|likes|comments)\b|\bFig\. ?\d|<\/?\w+ ?\/?>|\b(?:detailed|explained|listed|available|found) here\b/i;

/** What a page says of itself: notes of its editors, what else it offers, who its writers are, whose opinions it prints. */
const notices: readonly RegExp[] = [
  /\b(?:has|have|had) an? (?:[\d.%-]+ )?margin of (?:sampling )?error\b|^(?:The|Its) margin of (?:sampling )?error\b|^(?:The|A) .{0,60}\b(?:poll|survey)\b.* was conducted (?:online|by|from|on|in|between|among|via|over)\b/iu,
  /^(?:Editors?['’]?s?['’]? )?Notes?(?: to (?:readers|editors))?: /i,
  /^(?:Opinion|OPINION|Facts? [Cc]heck|Facts First|Live updates|MORE|More|WATCH|RELATED|PHOTOS|VIDEO|EXCLUSIVE|See also|What (?:to know|happened|happens next|we know|it means)|Why it matters|Also in the news|In other news|(?:Dig|Go) deeper): ?(?=["“‘\p{Lu}])/u,
  /^(?:(?:Dig|Go) deeper (?=\p{Lu})|Play (?:the|our|today)|Explore (?:the|our|more)|(?:Catch|Keep) up (?:with|on)|Stay (?:up to date|informed|tuned|connected)|Discover (?:the|our|more|how)|Browse|Shop (?:the|our|for)|Take our|Test (?:your|our)|Tell us|Write to|Tune in|Support (?:our|us|local))\b/u,
  /^(?:\p{Lu}[\p{L}.’'-]* ){1,4}(?:[Ii]ntern|[Rr]eporter|[Cc]orrespondent|[Cc]olumnist|[Cc]ritic|[Ee]ditor) (?:\p{Lu}[\p{L}.’'-]* ){1,3}(?:looks (?:at|back)|explains|breaks down|takes (?:a look|you)|has (?:more|the (?:latest|story|details))|examines|explores|discusses|talks to|joins)\b/u,
  /^(?:The )?(?:opinions|views)(?: and opinions)? expressed\b|\bairs (?:on [\p{L}\d ]+ )?(?:weekdays|daily|every)\b|\b(?:today|this week)['’]s (?:episode|edition) of\b|^\p{Lu}[\p{L}’' ]* (?:are|is) independently (?:chosen|selected|reviewed)\b/u,
  /^\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){0,3} is (?:a |the )?(?:co-)?hosts? of .*\bpodcast\b/u,
  /\b(?:covers|writes about) [\p{L}, ]+ for (?:the |The )?\p{Lu}|^\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){0,3} is (?:(?:an?|the) )?(?:[\p{L}-]+ )*(?:[Rr]eporter|[Cc]olumnist|[Cc]orrespondent|[Cc]ontributor|[Ee]ditor|[Ii]ntern|[Ff]ellow|[Jj]ournalist|[Ww]riter|[Bb]logger) (?:at|for|with|of|covering|based|who covers)\b|^\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){0,3} (?:currently )?(?:works|writes) (?:at|for) (?:the |The )?\p{Lu}/u,
];

/** Words of a picture or a list before the sentence: "Sea air: Mayor Ruiz seemed to like the port". */
const kicker =
  /^(?:\p{L}+ ?){1,4}:(?=\p{Lu}\p{Ll})|^This (?:week|month|year)['’]s \p{Ll}+: |^(?!The |An? )\p{Lu}\p{Ll}+(?: \p{Ll}+)?: (?=\p{Lu}\p{Ll}+ )/u;

/** A heading over somebody's words: "Dahl on the new port: …". */
const onSubject = /^(?:\p{Lu}[\p{L}.’'-]* ){1,4}on [^:,.]{3,60}: /u;

/** "(Fig. 3a)", "(see Table 2)": of a study, whose figures a digest doesn't have. */
const figure =
  /\((?:[Ss]ee )?(?:(?:Extended|Supplementary|Supporting) (?:Data )?)?(?:[Ff]igs?\.?|[Ff]igures?|[Tt]ables?) ?[SE]?\d[^()]{0,20}\)/;

/** Whom the reporter asked, whether in vain or not, and who only judges another's work, is told for fairness, and is no news. */
const unanswered =
  /\b(?:was|were|is|are) not (?:directly |personally )?(?:involved|associated|connected) (?:in|with) (?:the|that|this) (?:new |latest )?(?:research|study|work|report|survey|analysis|trial)\b|\b(?:did|had|has|have|does|do)(?: not|n['’]t)(?: immediately| yet| initially)? (?:respond|reply|return|answer|comment)(?:ed)?\b.*\b(?:comment|phone|messages?|e-?mails?|voicemails?|calls?(?! (?:for|to|on)\b))\b|\bnot (?:immediately )?be reached\b|\breached out to .* for (?:\p{Ll}+ )?comment\b|\b(?:reached out to|asked|contacted) .*\breceived no (?:reply|response|answer)\b|\b(?:declined|refused) (?:to )?comment(?: further)?\.$|\b(?:messages?|calls?|e-?mails?|requests?)\b.* (?:was|were) not (?:immediately )?(?:returned|answered)\b/iu;

/** The price of a share, as pages put it behind a company's name: "BP, +0.88% "; what is on at which hour: "8 p.m., ABC: ". */
const tickers = /[+−-]\d+\.\d+%|^\d{1,2}(?::\d\d)? ?[ap]\.?m\.?,? \p{Lu}[\p{L} ]*: /u;

/** Words before the sentence begins: buttons, kickers, corrections, links to other pages. */
const labels =
  /^(?:(?:AI-(?:assisted|generated) )?(?:Summary|summary) (?=\p{Lu})|(?:Warning|Updates?|Photos?|Videos?|Pictures|Gallery|Related|Read more|Spoilers?|Question|Answer): |Earlier (?=(?:Former|The|An?|Police|President)\b)|(?:CLOSE|EMBED|PLAY|VIDEO|WATCH|PHOTOS?|GALLERY|SLIDESHOW|RELATED|MORE|SHARE|BUY PHOTO|EXCLUSIVE|UPDATED?|BREAKING|CORRECTS|NOTE) |(?:(?:\p{Lu}{2,}(?:[’']S)?|A|[$€£]?\d[\d.,]*%?)[,’'-]* ){3,}|(?:\p{Lu}{4,} ){2,})(?=\p{Lu}[\p{Ll} ])/u;
