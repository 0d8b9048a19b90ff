/** What legislatures print in capitals, as it is written in a sentence. */

/** "HEALTH AND WELFARE COMMITTEE" → "Health and Welfare Committee". */
export const calm = (name: string): string =>
  /[a-z]/.test(name)
    ? name
    : name
        .toLowerCase()
        .replace(/(?:^|[ &-])\p{L}/gu, (first) => first.toUpperCase())
        .replace(/(?<= )(?:And|Of|On|The)(?= )/g, (small) => small.toLowerCase());

/** Words that a text has with a capital wherever it has them, none of them at the beginning of a sentence. */
function namesIn(text: string): ReadonlyMap<string, string> {
  const words = text.match(/[\p{L}’']+/gu) ?? [];
  const small = new Set(words.filter((word) => word === word.toLowerCase()));
  const named = text.match(/(?<=[\p{L}\d,’'] )[\p{L}’']*\p{Lu}[\p{L}’']+/gu) ?? [];
  return new Map(named.flatMap((word) => (small.has(word.toLowerCase()) ? [] : [[word.toLowerCase(), word] as const])));
}

/** "STATE BUDGETS" → "State budgets"; names in it as the rest of the title, a sentence, has them. */
export function sentence(shouted: string, rest = ''): string {
  if (/[a-z]/.test(shouted)) return shouted;
  const names = namesIn(rest);
  const said = shouted.toLowerCase().replace(/[\p{L}’']+/gu, (word) => names.get(word) ?? word);
  return said.slice(0, 1).toUpperCase() + said.slice(1);
}
