/** Words in Devanagari as spotting folds them: without the signs for vowels. */
export const bare = (words: string): string =>
  words.normalize('NFD').replace(/[\u0900-\u0903\u093a-\u093c\u093e-\u094f\u0951-\u0957\u0962\u0963]/g, '');
