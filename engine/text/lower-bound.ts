/** Index of the first of things in order that starts at or after an offset; their number if none does. */
export function lowerBound(inOrder: readonly { readonly start: number }[], offset: number): number {
  let low = 0;
  for (let high = inOrder.length; low < high;) {
    const middle = (low + high) >> 1;
    if (inOrder[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
