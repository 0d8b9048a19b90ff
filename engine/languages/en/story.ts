import type { StoryWords } from '../classes/story';

export const story: Partial<StoryWords> = {
  headlinePrepositions: ['for|on|in|at|to|as|over'],
  lastOfList: [',? and '],
  tellsMore: [', the'],
  withSpeaker: [' and (?:I|me)'],
};
