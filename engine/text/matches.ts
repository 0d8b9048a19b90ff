/** All matches of an expression with the flag `g`, none of them empty: `matchAll` would copy the expression each time. */
export function matchesOf(text: string, expression: RegExp): readonly RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  expression.lastIndex = 0;
  for (let match = expression.exec(text); match; match = expression.exec(text)) found.push(match);
  return found;
}
