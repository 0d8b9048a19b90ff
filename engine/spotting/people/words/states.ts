/**
 * The states as newspapers write them: full names, AP's short forms, postal codes.
 */
import { abroad, placesAbroad } from '../../article/places-abroad';

const table = `
al alabama ala|ak alaska|az arizona ariz|ar arkansas ark|ca california calif cal|co colorado colo|ct connecticut conn|de delaware del|fl florida fla|ga georgia|hi hawaii|id idaho
il illinois ill|in indiana ind|ia iowa|ks kansas kan kans|ky kentucky|la louisiana|me maine|md maryland|ma massachusetts mass|mi michigan mich|mn minnesota minn|ms mississippi miss|mo missouri
mt montana mont|ne nebraska neb nebr|nv nevada nev|nh new_hampshire n_h|nj new_jersey n_j|nm new_mexico n_m|ny new_york n_y|nc north_carolina n_c|nd north_dakota n_d|oh ohio|ok oklahoma okla|or oregon ore
pa pennsylvania penn|ri rhode_island r_i|sc south_carolina s_c|sd south_dakota s_d|tn tennessee tenn|tx texas tex|ut utah|vt vermont|va virginia|wa washington wash|wv west_virginia w_va|wi wisconsin wis wisc|wy wyoming wyo
dc d_c|pr puerto_rico p_r|gu guam|vi virgin_islands v_i|as american_samoa|mp northern_mariana_islands`;

const byName = new Map<string, string>();
const demonyms = new Map<string, string>();
for (const entry of table.split(/[|\n]/)) {
  const [code, ...names] = entry.split(' ').filter(Boolean);
  if (code === undefined) continue;
  byName.set(code, code);
  for (const name of names) byName.set(name.replaceAll('_', ' '), code);
}
for (const pair of 'washingtonian wa|idahoan id|oregonian or|californian ca|texan tx|montanan mt|alaskan ak|floridian fl|ohioan oh|utahn ut|nevadan nv|georgian ga|virginian va|iowan ia|kansan ks|minnesotan mn|arizonan az|hawaiian hi'.split(
  '|',
)) {
  const [name, code] = pair.split(' ');
  if (name !== undefined && code !== undefined) demonyms.set(name, code);
}

/** The state that the folded words name, joined by blanks: `wash`, `new york`, `n y`, `wa`. */
export const stateOf = (words: string): string | undefined => byName.get(words) ?? demonyms.get(words);

/** The same, or `xx` for a place abroad. Full names only: two-letter codes and short forms are ordinary words in running text. */
export const stateNamed = (words: string): string | undefined => {
  const code = byName.get(words);
  return code !== undefined &&
    words.length > 3 &&
    !/^(wash|miss|mass|mich|mont|conn|penn|minn|colo|kans|nebr|okla|tenn|wisc|calif|ariz)$/.test(words)
    ? code
    : placesAbroad.has(words)
      ? abroad
      : undefined;
};
