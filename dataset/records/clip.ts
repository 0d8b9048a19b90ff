/** Shortens at a word: only very long titles need it. */
export function clip(text: string, most: number): string {
  if (text.length <= most) return text;
  const whole = text.slice(0, most).replace(/\s+\S*$/, '');
  return `${whole.slice(0, most - 1)}…`;
}
