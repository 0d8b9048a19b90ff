/** All names as one expression; the longest first, so that it wins. */
export function namesExpression(names: readonly string[], flags: string): RegExp {
  const sorted = [...names].sort((a, b) => b.length - a.length);
  const literal = (name: string) => name.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
  return new RegExp(`\\b(?:${sorted.map(literal).join('|')})\\b`, flags);
}
