/**
 * Words whose period doesn't end a sentence, as English-language news agencies write them (the abbreviations that the AP and
 * Reuters style guides allow, with military and church ranks).
 */
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Always stand before something: a name, a number. */
export const beforeName = words(`
  Mr Mrs Ms Messrs Mx Dr Drs Prof Sen Sens Rep Reps Gov Govs Del Rev Hon Fr Sr Sra Pres Gen Lt Col Maj Capt Cmdr Adm Sgt Cpl Pvt
  Brig Supt Det Atty Amb Msgr St Ste Mt Ft vs v No Nos Art Sec Fig pp cf viz al approx est dept Dist Mlle Mme
`);

/** Stand before a number. */
export const beforeNumber = words('Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec No Nos p pp vol ch art sec para');

const written =
  'Calif Pa Va Ala Ariz Ark Colo Conn Fla Ga Ill Ind Kan Ky La Mass Md Mich Minn Miss Mo Mont Neb Nev Okla Ore Tenn Tex Vt Wash Wis Wyo';

/** States and provinces as a dateline writes them, without the last period. */
export const states = words(`${written} Del N.C N.D N.H N.J N.M N.Y R.I S.C S.D W.Va D.C B.C P.R`);

/** May end a sentence; what follows decides. */
export const either = words(`Jr Sr Inc Corp Co Ltd Bros LLC Cos etc a.m p.m e.g i.e ${written} Ave Blvd Rd`);

/** Words that open a sentence more often than they go on after "U.S." or "p.m.". */
export const openers = words(`
  The A An This That These Those It He She They We I You In On At By For From With After Before But And Or So Yet If When While
  As His Her Its Their Our My There Here What Who Why How Where Some Many Most Both All No Not Now Then Since Although Though
  Because However Meanwhile Still Last Earlier Also Instead Among According Asked
`);
