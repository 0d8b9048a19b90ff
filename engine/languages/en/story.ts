import type { StoryWords } from '../classes/story';

export const story: Partial<StoryWords> = {
  withSpeaker: 'and_i and_me',
};
