/** How spelling sounds, in the classes of `letters.ts`: rows to apply one after the other. */
type Spelling = readonly (readonly [spelt: RegExp, sound: string])[];

/** Capitals are done with. */
export const latinSpelling: Spelling = [
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

/** What has no letter of its own here is not heard. */
export const cyrillicSpelling: Spelling = [
  [/(.)\1/g, '$1'],
  [/дж/g, 'ж'],
  [/(?<![\u0400-\u04ff])у(?=[аеиоэ])/g, 'w'],
  [/у(?=[аеиоэ])/g, 'u'],
  [/(?<![\u0400-\u04ff])[юяёйє]/g, 'y'],
  [/[бпф]/g, 'p'],
  [/в/g, 'v'],
  [/[дт]/g, 't'],
  [/[гкґ]/g, 'k'],
  [/[зсшщц]/g, 's'],
  [/ж/g, 'j'],
  [/ч/g, 'c'],
  [/х/g, 'h'],
  [/[лр]/g, 'l'],
  [/м/g, 'm'],
  [/н/g, 'n'],
  [/[^a-z]/g, ''],
];

/** The signs for vowels are not heard; one below a consonant makes another of it. */
export const devanagariSpelling: Spelling = [
  [/(.)\u094d\1/g, '$1'],
  [/ज\u093c/g, 's'],
  [/[डढ]\u093c/g, 'l'],
  [/[ंँ]/g, 'g'],
  [/[कखगघ]/g, 'k'],
  [/[चछ]/g, 'c'],
  [/[जझ]/g, 'j'],
  [/[टठडढतथदध]/g, 't'],
  [/[णनञङ]/g, 'n'],
  [/[पफबभ]/g, 'p'],
  [/म/g, 'm'],
  [/य/g, 'y'],
  [/[रल]/g, 'l'],
  [/व/g, 'v'],
  [/[शषस]/g, 's'],
  [/ह/g, 'h'],
  [/[^a-z]/g, ''],
];
