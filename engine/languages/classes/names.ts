import type { Patterns, Words } from '../language';

/** Names of people, and how common they are. */
export interface NameWords {
  /** Family names, most frequent first. */
  families: Words;
  /** Given names of men, most frequent first; of women. */
  men: Words;
  women: Words;
  /** Family names that are ordinary words, in small letters. */
  ordinary: Words;
  /** Family names that are better known as the name of something else: a people, a place, a brand. */
  proper: Words;
  /** A formal name and its short forms as one phrase: "albert_al_bert". */
  shortForms: Words;
  /** A district by its number, behind a name: ", 9th District". The number is the group. */
  districtsBehind: Patterns;
}
