/** Whether a word ends in one of a class of endings, with so many letters before it. */
export function endsIn(fold: string, endings: ReadonlySet<string>, least = 1): boolean {
  for (let at = least; at < fold.length; at += 1) if (endings.has(fold.slice(at))) return true;
  return false;
}
