/** Words in Devanagari as spotting folds them: without the signs for vowels. */
export const bare = (words: string): string => words.normalize('NFD').replace(/\p{M}/gu, '');
