/** A text in small letters whose places are those of the text: "İ" is longer in small letters. */
export function smallLetters(text: string): string {
  const small = text.toLowerCase();
  return small.length === text.length ? small : text.replace(/[A-Z]/g, (one) => one.toLowerCase());
}
