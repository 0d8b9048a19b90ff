/**
 * The classes of consonants in which names are compared.
 *
 * `p` labials, `t` dentals, `k` gutturals, `s` hisses, `l` liquids, `m`, `n`; weak ones are `h`, `w`, `y`, and `r` where few
 * speak it, at the end of a syllable.
 */

/**
 * Of some it is open which they are: `j` (also "ge", "ji") and `c` ("ch") stand for k or s, `d` ("th") for t or s, `v` for p or
 * nothing, `g` (where a Chinese syllable closes in "n") for n or m, `u` ("Кантуэлл", "Джошуа") for w or nothing, `q` ("Graham") for h or nothing.
 */
export const openSounds: Readonly<Record<string, string>> = {
  j: 'jks',
  c: 'cks',
  d: 'dts',
  v: 'vpw',
  g: 'nm',
  r: 'l',
  u: 'vw',
  q: 'h',
};

/** What it costs to hear one for another, where that is neither free nor 1. */
export const likeSounds: Readonly<Record<string, number>> = { mn: 0.5, nm: 0.5 };

/** What it costs to leave out a consonant, if not 1: few languages write every r, and hardly any a w. */
export const leavingOne: Readonly<Record<string, number>> = {
  u: 0,
  q: 0,
  l: 0.25,
  r: 0.25,
  v: 0.25,
  h: 0.3,
  w: 0.3,
  y: 0.3,
};

/** Likewise where nothing but the sound tells who is meant. */
export const leavingNone: Readonly<Record<string, number>> = { r: 0, u: 0, q: 0, y: 0 };

/** What is heard of a case that no name ends in: "Фергюсоном". */
export const heardCase = /(?<=.{3})[оеыи]м$/u;
