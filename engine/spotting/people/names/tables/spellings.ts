/** Spellings of one sound, one after the other: Jon/John, Marc/Mark, Steven/Stephen, Katherine/Catherine, Shelly/Shelley. */
export const spellings: readonly (readonly [spelt: RegExp, same: string])[] = [
  [/p(h)/g, 'f'],
  [/^c(?=[aoulr])/, 'k'],
  [/c(?:k|$)/g, 'k'],
  [/(.)\1/g, '$1'],
  [/h(?=[nrl])/g, ''],
  [/(?:[ie][ey]|i)$/, 'y'],
  [/e$/, ''],
];
