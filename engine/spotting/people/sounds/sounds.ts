/**
 * Whether a name in Han, Hangul, Kana or Cyrillic sounds like a Latin one. Only the consonants are compared, in the classes of
 * `tables/letters.ts`: other scripts keep few of the vowels, and b, p, f and v apart as little as l and r.
 */
import { wordsOf } from '../../../languages';
import { lazy, memoize } from '../../../memoize';
import { fold } from '../../../text';
import { customaryInHan } from './tables/chinese-names';
import { heardCase, leavingNone, leavingOne, likeSounds, openSounds } from './tables/consonants';
import { latinSpelling, nativeSpellings, type Spelling } from './tables/spelling';

const longest = 24;

const mostHeard = 2000;

const respelt = (name: string, rows: Spelling): string =>
  rows.reduce((heard, [spelt, sound]) => heard.replace(spelt, sound), name).toLowerCase();

const ofLatin = memoize((name) => respelt(fold(name.slice(0, 3 * longest)), latinSpelling), mostHeard);

/** What a name in other scripts sounds like; letters that cannot be read stay. */
const heardIn = (name: string): string =>
  nativeSpellings().reduce(
    (heard, [script, rows]) => (script.test(heard) ? respelt(heard, rows) : heard),
    name.normalize('NFD'),
  );

/** The ways to hear a name, with and without the ending of a case; none if it cannot be read. */
const hearings = memoize((native): readonly string[] => {
  const name = native.toLowerCase();
  const forms = new Set(name.length > longest ? [] : [name, name.replace(heardCase, '')]);
  return Array.from(forms, heardIn).filter((heard) => /^[a-z]*$/.test(heard));
}, mostHeard);

const swap = (a: string, b: string): number =>
  a === b || openSounds[a]?.includes(b) || openSounds[b]?.includes(a) ? 0 : (likeSounds[a + b] ?? 1);

/** How far apart two rows of sounds are, given what it costs to leave one out, if not 1. */
function distance(a: string, b: string, costs: Readonly<Record<string, number>>): number {
  const leave = (sound: string): number => costs[sound] ?? 1;
  let row = [0];
  for (const sound of b) row.push((row[row.length - 1] as number) + leave(sound));
  for (const sound of a) {
    const next = [(row[0] as number) + leave(sound)];
    for (let at = 0; at < b.length; at += 1) {
      const other = b[at] as string;
      next.push(Math.min(row[at]! + swap(sound, other), row[at + 1]! + leave(sound), next[at]! + leave(other)));
    }
    row = next;
  }
  return row[b.length] as number;
}

const isCustomary = (native: string, latin: string): boolean =>
  native.length > 1 && customaryInHan.get(latin)?.includes(native) === true;

/** How far apart two names sound: 0 for alike, 1 for nothing in common. */
export function phoneticDistance(native: string, latin: string): number {
  if (isCustomary(native, latin)) return 0;
  const meant = ofLatin(latin);
  const apart = (heard: string): number => distance(heard, meant, leavingOne) / Math.max(1, heard.length, meant.length);
  return Math.min(1, ...hearings(native).map(apart));
}

/**
 * Whether two names sound the same where nothing else joins them: no consonant may be missing or too much but an "r" at the end
 * of a syllable and a "y" within the name.
 */
export function isHomophone(native: string, latin: string): boolean {
  const meant = ofLatin(latin);
  // "亞當": Chinese begins an A with a y.
  const startsAlike = (heard: string): boolean =>
    heard.startsWith('y') ? meant.startsWith('y') || /^[aeiou]/i.test(latin) : !meant.startsWith('y');
  const isHeard = (heard: string): boolean => startsAlike(heard) && distance(heard, meant, leavingNone) === 0;
  return isCustomary(native, latin) || hearings(native).some(isHeard);
}

/** How many consonants a name has by which it may be known, in the script that has fewer. */
export const sharedConsonants = (native: string, latin: string): number =>
  Math.min(isCustomary(native, latin) ? Infinity : (hearings(native)[0]?.length ?? 0), ofLatin(latin).length);

const outline = (heard: string): string =>
  heard
    .replace(/[hquwylrpv]/g, '')
    .replace(/[kstjcd]/g, 'x')
    .replace(/[mg]/g, 'n');

/** What all names have in common that sound the same, for looking them up: `soundsSame` asks for more. */
export const phoneticKey = (name: string): string => outline(ofLatin(name));
export const nativePhoneticKeys = (name: string): readonly string[] => [
  ...hearings(name).map(outline),
  ...[...customaryInHan.keys()].filter((latin) => isCustomary(name, latin)).map(phoneticKey),
];

const caseEnding = lazy(() => new RegExp(`(?<=.{3})${wordsOf('scripts').endings}$`, 'u'));
/** What stays of a name in all cases. */
export const withoutCaseEnding = (name: string): string => name.replace(caseEnding(), '');
