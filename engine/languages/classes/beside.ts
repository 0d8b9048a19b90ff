import type { Words } from '../language';

/** What stands beside a name and tells what it is the name of. */
export interface BesideWords {
  /** After a name: what is named for someone, not someone: "park", "clinic". */
  namedAfter: Words;
  /** After surnames, in small letters: "Main and Murray streets", "the Larsen boys". */
  sharedPlaces: Words;
  /** Likewise, whatever stands before: "Brown rice", "the Stanford alumni". */
  sharedThings: Words;
  /** In small letters before a surname, in languages that say first what is named after somebody: "la calle Valdez". */
  thingsBefore: Words;
  /** What may follow a person's name inside a sentence, besides what people do: "in", "before". */
  afterPerson: Words;
  /** What private people are said to do: "who lives nearby". */
  privateVerbs: Words;
  /** What tradespeople, players and artists do, and officials are seldom in the news for: "baked". */
  tradeVerbs: Words;
  /** What stands in for a person: "the cardboard Adam Smith". */
  effigies: Words;
  /** What artists make: "album". */
  artworks: Words;
  /** Before a name: who made the text or the picture: "photo". */
  credits: Words;
}
