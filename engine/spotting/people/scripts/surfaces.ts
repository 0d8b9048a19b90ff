/**
 * The ways in which an article writes names that are not Latin, and who is introduced by each.
 */
import { grouped } from '../../grouped';
import type { Introduction } from '../story/introductions';
import type { Written } from './native-names';

/** Who is introduced where by a native name, with the offices of the title printed there; `run` is -1 for an earlier batch. */
export type NativeIntroduction = Required<Pick<Introduction, 'run' | 'start' | 'roles'>> & Pick<Introduction, 'person'>;

/** Somebody introduced, and by which name. */
export type Naming = NativeIntroduction & Written;

/** A way to write a name: the whole of it, or the surname. */
export interface Surface {
  readonly text: string;
  /** It is no more than the surname. */
  readonly isSurname: boolean;
  /** It is the surname out of a longer name. */
  readonly isPart: boolean;
  /** The surname out of it. */
  readonly part?: string;
  readonly introductions: readonly NativeIntroduction[];
}

/** More names than an honest page gives in two scripts, and introductions by one name, before the rest is left out. */
export const most = { surfaces: 200, introductions: 100 };

/** Answers with the longest name that begins at a place of a text. */
export function surfacesOf(namings: readonly Naming[]): (text: string, at: number) => Surface | undefined {
  type Way = Pick<Surface, 'isSurname' | 'isPart'> & { readonly one: Naming };
  const written = namings.flatMap((one): (readonly [string, Way])[] => {
    const { full, surname = full } = one;
    const whole = [full, { isSurname: surname === full, isPart: false, one }] as const;
    return surname === full ? [whole] : [whole, [surname, { isSurname: true, isPart: true, one }]];
  });
  const surfaces = [...grouped(written)].slice(0, most.surfaces).map(([text, found]): Surface => {
    const { isSurname, isPart } = found[0]!;
    const part = found.findLast((one) => !one.isSurname)?.one.surname;
    return {
      ...{ text, isSurname, isPart, introductions: found.slice(0, most.introductions).map(({ one }) => one) },
      ...(part !== undefined && { part }),
    };
  });
  const byFirst = grouped(
    surfaces.sort((a, b) => b.text.length - a.text.length).map((one) => [one.text.charAt(0), one] as const),
  );
  return (text, at) => byFirst.get(text.charAt(at))?.find((one) => text.startsWith(one.text, at));
}
