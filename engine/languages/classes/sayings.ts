/** What is said around a name, or anywhere; how it is written is told in `../sayings.ts`. */
export interface SayingKinds {
  /** Of private people alone, in news of jobs, weddings, sales: "has been promoted to manager". */
  private: never;
  /** Of private people mostly: "has earned a degree". */
  likelyPrivate: never;
  /** What the law does with people: "was charged with theft". */
  accused: never;
  /** "died May 6" */
  died: never;
  /** Of somebody whom readers do not know: "goes by the name of Jay Inslee", "a 9-year-old, Jay Inslee". */
  onlyNamed: never;
  /** Somebody of history: "who died in 1790". */
  longDead: never;
  /** Makes what others make: "who wrote “On the Wings of a Dove”"; has letters of a trade, a school in brackets. */
  ofTrade: never;
  /** Somebody who is no official, whatever it is: "a farrier", "who lives nearby", "owner of the bakery". */
  described: never;
  /** Likewise, before a comma and the name: "The ranger, Pat Murray,". */
  roleNoun: never;
  /** Does what tradespeople, players and artists do, and officials are seldom in the news for: "baked"; but "played down". */
  atWork: never;
  /** Who made a text or a picture: "Pat Murray/Getty Images". */
  credited: never;
  /** Likewise, in a caption. */
  creditedInCaption: never;
  /** A guest of a paper: "special to the Herald". */
  guest: never;
  /** A paper’s own people: "is a reporter for the Herald". */
  ofPaper: never;
  /** A relative of somebody: "her husband". */
  kin: never;
  /** Whom a state accuses: "State v. Peterson". */
  inCourt: never;
  /** Leads a party in a chamber: "Leader Scalise". */
  leader: never;
  /** "Dr. Nick Brown": papers call officials by their office. */
  doctor: never;
  /** Somebody whom nobody knows: "a dog named", "is called". */
  newcomer: never;
  /** "I’m not that Michael Keaton." */
  notThat: never;
  /** An office that is none of the rosters': "Commissioner Al French of Fire District 9", "of the moot court". */
  ofOtherBody: never;
  /** Anywhere: tells of what only lawmakers do: "cosponsored". */
  legislates: never;
  /** Anywhere: pictures are credited. */
  pictureCredit: never;
  /** Anywhere: an obituary. */
  obituary: never;
  /** Anywhere: denies that somebody is the official. */
  denied: never;
  /** Behind the name, at once: "is not our senator". */
  deniedAtOnce: never;
  /** Anywhere: what pupils play at. */
  playedBody: never;
  /** Of a school: "of Cheney High School". */
  pupil: never;
  /** Anywhere: what officials do with pupils. */
  visiting: never;
  /** A place is called so: "colder than Cleveland", "the county of King". */
  place: never;
  /** A thing that is named after somebody, in languages that say first what it is: "la calle Valdez", "la calle Lisa Brown". */
  thing: never;
  /** A thing, a word, or somebody else: "Brown rice", "a Collins dictionary", "born Murray". */
  noPerson: never;
  /** What languages set before people alone: "si Thai". */
  person: never;
  /** Spanish says whom with a word that is an article in English: "A Wagoner lo escucharon". */
  whom: never;
  /** "Short and dry" */
  pair: never;
  /** Behind "that", which is no article before what somebody does. */
  that: never;
  /** A word of its own: "Handy, that." */
  remark: never;
}
export type Kind = keyof SayingKinds;
