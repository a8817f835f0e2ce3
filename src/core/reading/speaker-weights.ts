/**
 * What speaks for and against each candidate when the speaker of a quotation is chosen: the weights of its traits are added up, and
 * the heaviest candidate speaks. The numbers are those of a conditional logit, chosen by measuring on annotated news; a difference
 * of 1 makes a candidate about three times as likely. They say how much a trait counts beside the others, so that one which seldom
 * decides alone is small.
 */
export const weights = {
  // Where the cue stands to the quotation: exactly one of these for a speaker with a cue.
  'after.adjacent': 0.9, // “…,” said Ushakov
  'after.near': -0.4, // “…” at the airport, Ushakov said
  'after.far': -0.3, // the same, with more words between
  'after.last': 0.4, // with more words between, the sentence ends in the cue: …, Ushakov said.
  'after.second': -1.3, // another cue comes first: “…,” she said when Falk asked
  'after.quote': -0.9, // another quotation stands between
  around: 0.1, // the quotation stands between the speaker and the cue, or the cue is “according to”
  'before.point': 1, // Ushakov said: “…”
  'before.adjacent': 0.6, // Ushakov said “…”
  'before.named': 1.3, // Ushakov called the plan a “…”
  'before.near': 1.4, // up to three words between
  'before.middle': 1.4, // up to nine words between
  'before.far': 1, // more words between
  'before.quote': -0.3, // another quotation stands between
  'before.spent': -2, // the cue stands right after another quotation: “…,” said Ushakov
  'before.nested': 1.9, // the outer of two cues: Weiss said that Falk called it “…”
  'before.crossed': 0.8, // another speaker’s cue stands between
  'before.crossedWeakly': 1.3, // a weak cue of another stands between
  'before.cut': 0.1, // another speaker’s cue introduces the quotation with a colon or a comma
  tagged: 0.5, // right after a quotation that ends in a comma: “…,” Ushakov demanded
  'cue.subordinate': -2, // in a clause of its own: when Weiss said so, Ushakov …
  // What the cue is (see cues.ts).
  'cue.say': 2.1,
  'cue.call': 1,
  'cue.urge': 0.1,
  'cue.think': -0.2,
  'cue.show': -0.1,
  'cue.according': 3.5, // according to Weiss
  'cue.colon': 0.8, // WEISS: “…”
  'cue.colonFar': -2, // words stand between the colon and the quotation
  'cue.noun': -1.4, // Weiss’s remark
  // What the subject of a cue is (see phrase-kinds.ts).
  'says.person': 1.6,
  'says.he': 1, // he, she
  'says.org': 0.6,
  'says.people': 0.5, // the aide
  'says.document': -0.2, // the report
  'says.place': -0.1,
  'says.proper': 0, // a capitalised word of no known kind
  'says.pronoun': -0.2, // they, it, who
  'says.thing': -1.3,
  // Anyone else near: what they are,
  'is.person': 0.8,
  'is.he': -0.3,
  'is.org': 0.4,
  'is.people': -0.3,
  'is.document': -0.6,
  'is.place': -0.7,
  'is.proper': -0.6,
  'is.pronoun': -0.3,
  'is.thing': -1.4,
  'is.afterPreposition': -0.6, // in Moscow
  // and where they stand: in the same sentence without a cue,
  'beside.before': 0.3,
  'beside.after': -0.7,
  'beside.first': 0.9, // first phrase of the sentence
  'beside.subject': 0.6, // a verb follows
  'beside.possessor': -1, // Weiss’s …
  predicate: -1, // the quotation says something of the phrase before it: Weiss “is a gift”
  'holds.quote': -0.6, // the quotation is part of the phrase: the “Morning” host
  // or in one of the two sentences before.
  'ago.one': -0.4, // the sentence before
  'ago.two': -1.7, // the one before that
  'ago.apart': -1.3, // in another paragraph
  'ago.alone': 1, // the quotation fills its sentence
  'ago.withWords': -2.3, // it has the reporter’s words around it
  'ago.first': 0.8, // first phrase there
  'ago.possessor': -1.3, // an owner there: Weiss’s …
  'ago.cue': 0.9, // subject of a cue there
  'ago.gave': 2.5, // who posts a message there, or issues a statement
  'ago.colon': 1.7, // that sentence ends in a colon
  'ago.colonCue': 3.3, // it does, and this is the subject of its last cue
  // The speaker of a neighbouring quotation.
  'carry.same': 3.2, // the quotation before, in the same sentence
  'carry.next': 1.3, // in the sentence before
  'carry.soon': -0.6, // two or three sentences before
  'carry.late': -0.3, // earlier
  'carry.alone': 3, // this quotation fills its sentence
  'carry.starts': -0.4, // it starts its sentence
  'carry.withWords': 0.5, // words stand before it
  'carry.apart': -1.7, // in another paragraph
  'carry.alternate': -0.5, // the speaker before the last: two people in turn
  'carry.cued': -1, // a cue stands between the two
  'carry.nobody': -1.8, // nobody spoke there either
  signed: 4, // a line after it within the marks names the speaker
  next: -1.2, // the speaker of the quotation after it
  // Nobody: titles of works, slogans, words held at arm’s length.
  nobody: 0.6, // always
  'nobody.word': 1.6, // one word
  'nobody.words': 0.6, // two or three
  'nobody.clause': 0.5, // four to seven
  'nobody.long': -1.9, // more
  'nobody.title': 2.2, // every word has a capital
  'nobody.onShow': 1.8, // … and it stands after “on”, “in” or a possessive
  'nobody.broadcast': 2.3, // a title or a name after “CNN’s”, “Sunday’s”
  'nobody.name': 0.5, // one word with a capital
  'nobody.named': 0.9, // after “the term”, “the song”, “known as”
  'nobody.speech': -1, // in “chants of”, before “remark”
  'nobody.tagged': -1.5, // ends in a comma and a cue follows
  'nobody.soCalled': 4, // the so-called “…”
  'nobody.beforeNoun': 1.3, // before the noun that it describes
  'nobody.point': -0.2, // ends in a comma or a stop
  'nobody.noCue': 0.6, // no cue in the sentence
  // Whom “he” and “she” mean: where the person is referred to,
  'ref.here': 1.9, // in the same sentence
  'ref.one': 1.8, // one sentence before
  'ref.two': 0.1, // two
  'ref.three': -0.4, // three
  'ref.four': -0.6, // four
  'ref.far': -1.3, // more
  'ref.paragraph': 1, // in the same paragraph
  // and how.
  'ref.cueSubject': 1, // as the subject of a cue
  'ref.subject': 0.7, // as another subject
  'ref.first': 0.8, // as the first phrase of the sentence
  'ref.possessor': -0.5, // as an owner: Weiss’s
  'ref.afterPreposition': 0.2, // after a preposition
  'ref.speaker': 1.6, // as the speaker of a quotation
  'ref.pronoun': 0.1, // by a pronoun
  'ref.role': 0, // by a role: the Ukrainian president
  'ref.nominal': -1.1, // by a description of someone unnamed: an aide
  'ref.definite': -2.3, // by one that may be of somebody named before: the aide
  'ref.unsure': -0.6, // by a name that may be no person’s
  'ref.goesOn': 1.4, // as the last to speak, where the pronoun “continues” or “adds”
  'ref.gender': 0.7, // known to be of that gender
  'ref.otherGender': -2.1, // of the other one, by the given name
  'ref.quoted': -3, // named by the words that the pronoun speaks
  'ref.mostFrequent': 0.4, // the person named most in the article
  'ref.frequent': 0.2, // named at least a third as often
} as const;

/** A circumstance that speaks for or against a candidate. */
export type Trait = keyof typeof weights;
