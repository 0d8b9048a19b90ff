/**
 * Whether two given names can belong to one person: "Mike" and "Michael", "Tim" and "Timm".
 */
import { wordsOf } from '../../../languages';
import { once, remembered } from '../../remembered';

/** By each form the formal names that it stands for, and how many forms a formal name is used in, itself among them. */
const known = once(() => {
  const groups = new Map<string, Set<string>>();
  const forms = new Map<string, number>();
  for (const phrase of wordsOf('names').shortForms) {
    const names = phrase.split(' ');
    const formal = names[0] as string;
    forms.set(formal, names.length);
    for (const name of names) {
      const set = groups.get(name);
      if (set) set.add(formal);
      else groups.set(name, new Set([formal]));
    }
  }
  return { groups, forms };
});

/** So many sounds are remembered. */
const mostSounds = 20_000;

/** Spellings of one sound: Jon/John, Marc/Mark, Steven/Stephen, Katherine/Catherine, Shelly/Shelley. */
const sound = remembered(spell, mostSounds);

function spell(name: string): string {
  return name
    .replace(/p(h)/g, 'f')
    .replace(/^c(?=[aoulr])/, 'k')
    .replace(/c(?:k|$)/g, 'k')
    .replace(/(.)\1/g, '$1')
    .replace(/h(?=[nrl])/g, '')
    .replace(/(?:[ie][ey]|i)$/, 'y')
    .replace(/e$/, '');
}

/**
 * `short`: a name and its short form, or two spellings of it. `cousin`: two short forms of one name, as Pat and Patty.
 * Equal names are not asked about.
 */
export function givenNameKinship(a: string, b: string): 'short' | 'cousin' | undefined {
  if (a.length < 2 || b.length < 2) return undefined;
  if (sound(a) === sound(b)) return 'short';
  const { groups } = known();
  const left = groups.get(a);
  const right = groups.get(b);
  if (left === undefined || right === undefined) return undefined;
  if (left.has(b) || right.has(a)) return 'short';
  for (const formal of left) if (right.has(formal)) return 'cousin';
  return undefined;
}

/** A formal name, with the part of its bearers who go by a short form, if all forms are as usual. */
interface FormalName {
  readonly formal: string;
  readonly part: number;
}

/** The formal names that a short form may stand for. */
export const formalNamesOf = remembered((short): readonly FormalName[] => {
  const { groups, forms } = known();
  return [...(groups.get(short) ?? [])]
    .filter((formal) => formal !== short)
    .map((formal) => ({ formal, part: 1 / (forms.get(formal) ?? 1) }));
}, mostSounds);
