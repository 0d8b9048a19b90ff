import type { Words } from '../language';

/** What stands around a name alone, by which the story tells whom it means. */
export interface StoryWords {
  /** Behind a name: the speaker is there, too: "and I". */
  withSpeaker: Words;
}
