/** How Latin spelling sounds, in the classes of `sounds.ts`: rows to apply one after the other. Capitals are done with. */
export const spelling: readonly (readonly [spelt: RegExp, sound: string])[] = [
  [/[^a-z]/g, ' '],
  [/([a-z])\1/g, '$1'],
  [/\bkn/g, 'n'],
  [/\bwr/g, 'r'],
  [/t?sch|tch|sh|tz|cz|dg(?=e)|c(?=[eiy])|[zj]/g, 's'],
  [/gh(?=t|\b)/g, ''],
  [/ng(?![aeiouy])/g, 'n'],
  [/g(?=[eiy])/g, 'J'],
  [/ch/g, 'C'],
  [/th/g, 'D'],
  [/ph|[bf]/g, 'p'],
  [/v/g, 'V'],
  [/x/g, 'ks'],
  [/ck|qu|[gcq]/g, 'k'],
  [/d/g, 't'],
  [/r(?!e\b)(?=[aeiouy])/g, 'l'],
  [/[hwy](?![aeiou])/g, ''],
  [/[aeiou ]/g, ''],
];

/** Consonants that are written with several letters. */
export const oneSound = /sch|[csptwg]h|kn|wr|(.)\1/;
