/** Whether two given names can belong to one person: "Mike" and "Michael", "Tim" and "Timm". */
import { wordsOf } from '../../../languages';
import { groupBy } from '../../../group-by';
import { lazy, memoize } from '../../../memoize';
import { spellings } from './tables/spellings';

/** By each form the formal names that it stands for, and by each formal name the forms that it is used in, itself among them. */
const known = lazy(() => {
  const groups = [...wordsOf('names').shortForms].map((phrase) => phrase.split(' '));
  const pairs = groups.flatMap((names) => names.map((name) => [name, names[0] as string] as const));
  return { groups: groupBy(pairs), forms: new Map(groups.map((names) => [names[0] as string, names])) };
});

const most = 20_000;

const sound = memoize((name) => spellings.reduce((heard, [spelt, same]) => heard.replace(spelt, same), name), most);

/**
 * `short`: a name and its short form, or two spellings of it. `cousin`: two short forms of one name, as Pat and Patty.
 * Equal names are not asked about.
 */
export function givenNameKinship(a: string, b: string): 'short' | 'cousin' | undefined {
  if (a.length < 2 || b.length < 2) return undefined;
  if (sound(a) === sound(b)) return 'short';
  const { groups } = known();
  const left = groups.get(a) ?? [];
  const right = groups.get(b) ?? [];
  if (left.includes(b) || right.includes(a)) return 'short';
  return left.some((formal) => right.includes(formal)) ? 'cousin' : undefined;
}

/** The forms that a formal name is used in: "robert", "bob", "rob". */
export const formsOf = (formal: string): readonly string[] => known().forms.get(formal) ?? [];

/** The formal names that a short form may stand for, each with the part of its bearers who go by the form, if all forms are as usual. */
export const formalNamesOf = memoize((short): readonly { readonly formal: string; readonly part: number }[] => {
  const { groups, forms } = known();
  return (groups.get(short) ?? []).flatMap((formal) =>
    formal === short ? [] : [{ formal, part: 1 / (forms.get(formal)?.length ?? 1) }],
  );
}, most);
