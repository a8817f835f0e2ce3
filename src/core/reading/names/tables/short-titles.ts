/** What short titles stand for, lower case and without their stops. */
export const titlesInFull: ReadonlyMap<string, string> = new Map(
  Object.entries({
    advisor: 'adviser',
    gov: 'governor',
    sen: 'senator',
    rep: 'representative',
    gen: 'general',
    col: 'colonel',
    maj: 'major',
    lt: 'lieutenant',
    sgt: 'sergeant',
    capt: 'captain',
    cpt: 'captain',
    cmdr: 'commander',
    adm: 'admiral',
    prof: 'professor',
    det: 'detective',
    insp: 'inspector',
    supt: 'superintendent',
    rev: 'reverend',
  }),
);
