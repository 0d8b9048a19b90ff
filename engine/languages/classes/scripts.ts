import type { Patterns, Words } from '../language';

/** What stands around names in scripts that are not Latin. */
export interface ScriptsWords {
  /** Between two names, where no blanks are set: "和". */
  andBetween: Patterns;
  /** Lead up to a name, or join it to what was before, one character each: "和", "的". */
  joints: Words;
  /** Likewise in languages with blanks, up to the blank: "에서", "한편". */
  leadsUp: Patterns;
  /** What a name may end in: "은", "에게". */
  particles: Patterns;
  /** In one of these ends each title. */
  titleEnds: Patterns;
  /** Between a name and its title: "民主黨". */
  parties: Patterns;
  /** Behind a title: whoever wants the office, or a place that is called by it: "候選人". */
  wanting: Patterns;
  /** Behind a name: a place, a thing or a house is called so: "公園". */
  things: Patterns;
  /** Behind a name: somebody else of it, as relatives are: "夫人". */
  relatives: Patterns;
  /** Before a name: somebody else of it is spoken of: "另一位", "다른". */
  another: Patterns;
  /** Behind a name: private people are called so: "씨". */
  courtesies: Patterns;
  /** Behind anybody's name, where other signs would make it a thing's: "氏". */
  honorifics: Patterns;
  /** At the end of a name and no part of it: "先生". */
  bynames: Patterns;
  /** Besides occupations, who holds no office of ours: behind a name, and before one. */
  strangersBehind: Patterns;
  strangersAhead: Patterns;
  /** Countries whose officials have titles like ours. */
  abroad: Patterns;
  /** The name of a state, in a group, with what joins it to an office: "오리건주 출신". */
  states: Patterns;
  /** "本": such a state is no other. */
  thisState: Patterns;
  /** The nation. */
  nation: Patterns;
  /** In a bracket behind a dot: the same name in another script follows. */
  nameNotes: Patterns;
  /** What names end in, by case, in alphabets: "Фергюсоном". */
  endings: Patterns;
  /** Behind a name, in a language without capitals: "ने", "के". */
  postpositions: Patterns;
  /** Small words between an office and its place: "штата". */
  ofPlace: Patterns;
  /** Before a name: a place or a thing is called so: "улица". */
  thingsAhead: Patterns;
}
