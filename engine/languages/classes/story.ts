import type { Patterns } from '../language';

/** What stands around a name alone, by which the story tells whom it means. */
export interface StoryWords {
  /** Behind the names at the head of a headline whose words all have capitals: "for", "over". */
  headlinePrepositions: Patterns;
  /** Before the last name of a list: ", and". */
  lastOfList: Patterns;
  /** Behind a name, something is told of it: ", the". */
  tellsMore: Patterns;
  /** Behind a name: the speaker is there, too: "and I". */
  withSpeaker: Patterns;
}
