import type { Patterns, Words } from '../language';

/** What stands beside a name and tells what it is the name of. */
export interface BesideWords {
  /** After a name: what is named for someone, not someone: "park", "clinic". */
  namedAfter: Words;
  /** Of these, what officials have as well: "office", "bill". */
  ofOfficials: Words;
  /** What is named for someone, but is a verb or a noun of its own in a headline: "Murray Land Act". */
  verbsInHeadlines: Words;
  /** After surnames, in small letters: "Main and Murray streets", "the Larsen boys". */
  sharedPlaces: Words;
  /** Likewise, whatever stands before: "Brown rice", "the Stanford alumni". */
  sharedThings: Words;
  /** In small letters before a surname, in languages that say first what is named after somebody: "la calle Valdez". */
  thingsBefore: Words;
  /** The last word of a place that no given name is: "In Benton County Newhouse". */
  lands: Words;
  /** Words behind which a town stands: "in Craig, Mont.". */
  beforeTowns: Words;
  /** What may follow a person’s name inside a sentence, besides what people do: "in", "before". */
  afterPerson: Words;
  /** Between a surname and its verb: "Dye still voted no". */
  adverbs: Words;
  /** "are", "were" */
  pluralBe: Words;
  /** What officials have or are given, besides the words of public affairs: "a Murray aide". */
  ofPoliticians: Words;
  /** What private people are said to do: "who lives nearby". */
  privateVerbs: Words;
  /** Of these, what one does on something: "who worked on the bill". */
  working: Words;
  /** What it is done on: "it", "the". */
  objects: Words;
  /** Before a verb: "has", "still". */
  auxiliaries: Words;
  /** Before a name: who made the text or the picture: "photo". */
  credits: Words;
  /** Between that and the name: "by". */
  makers: Words;
  /** Who is quoted does it: "said". */
  speech: Words;
  /** End like nouns for people and are none, or none of a trade: "number", "corridor". */
  noAgents: Words;
  /** Behind a noun for somebody: what it belongs to: "owner of the bakery". */
  ofWork: Words;
  /** "the" */
  definite: Words;
  /** "a" */
  indefinite: Words;
  /** "her" */
  possessives: Words;
  /** Begin a sentence that goes on about whoever was named: "He isn’t the senator." */
  goesOn: Words;
  /** Before a namesake: "the other Sam Low". */
  others: Words;
  /** "and" */
  and: Words;
  /** Before where somebody is from: "of Nebraska". */
  of: Words;
  /** Before whom somebody represents, too. */
  ofPlace: Words;
  /** "who" */
  relative: Words;
  /** "is", "was" */
  isOrWas: Words;
  /** "was" */
  was: Words;
  /** Before an age: "aged". */
  beforeAge: Words;
  /** Behind an age. */
  years: Words;
  /** Begin a clause of its own behind a comma: "nobody". */
  clauses: Words;
  /** End what is said of a name itself: "with". */
  links: Words;
  /** The office is not held on the day: "former". */
  former: Words;
  /** Words of politics that firms have, too: "vice president". */
  ofFirms: Words;
  /** Makes a sentence one of politics: "committee". */
  ofParties: Words;
  /** Likewise, and courts and police are theirs as well: "department". */
  ofStates: Words;
  /** Parties in words. */
  democrats: Words;
  /** "republicana" */
  republicans: Words;
  /** "independiente" */
  independents: Words;
  /** Of these, what needs a capital. */
  partiesInCapitals: Words;
  /** "D" */
  democratLetters: Words;
  /** "R" */
  republicanLetters: Words;
  /** "I" */
  independentLetters: Words;
  /** Before the party: "thuộc Đảng". */
  partyHeads: Words;
  /** Between a party and its place: "por el estado de". */
  partyLinks: Words;
  /** Small in headlines, too: "about". */
  smallInHeadlines: Words;
  /** What a verb behind a name ends in: "sets", "urged". */
  verbEndings: Words;
  /** Likewise, and yet no verb: "boss". */
  noVerbEndings: Words;
  /** What somebody did, whatever it is: "urged", "pidió". */
  pastEndings: Patterns;
  /** Right before a name: who is no official, besides occupations. */
  occupationsNative: Patterns;
  /** An age behind a name. */
  agesNative: Patterns;
  /** Right behind the name of a place, and no office of it. */
  placesNative: Patterns;
  /** Anywhere behind a name: it is not the official. */
  denialsNative: Patterns;
  /** A party in a bracket. */
  democratsNative: Patterns;
  /** The other party. */
  republicansNative: Patterns;
  /** What both end in. */
  partyEndingNative: Patterns;
}
