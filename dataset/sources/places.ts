/**
 * Where a file may lie in a folder of fetched sources, the newest copy first. `dataset:fetch` writes the usual names; a
 * folder put together by hand may have a newer copy of some files beside them.
 */
const newer: readonly (readonly [usual: string, other: string])[] = [
  ['congress/', 'records-2026/roster/congress-legislators/'],
];

export const placesOf = (file: string): string[] => [
  ...newer.flatMap(([usual, other]) => (file.startsWith(usual) ? [other + file.slice(usual.length)] : [])),
  file,
];
