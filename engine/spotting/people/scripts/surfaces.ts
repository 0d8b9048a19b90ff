/**
 * The ways in which an article writes names that are not Latin, and who was introduced by each.
 */
import type { Person } from '../names/names-index';
import type { Written } from './native-names';

/** Who is introduced where by a native name; `run` is -1 for an earlier batch. */
export interface NativeIntroduction {
  readonly run: number;
  readonly start: number;
  readonly person?: Person;
  /** Offices of the title printed there. */
  readonly roles: readonly string[];
}

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

/** The officials introduced, each once. */
export const peopleOf = (introductions: readonly NativeIntroduction[]): Person[] => [
  ...new Set(introductions.map((one) => one.person).filter((one) => one !== undefined)),
];

/** More names than an honest page gives in two scripts, and introductions by one name, before the rest is left out. */
const mostSurfaces = 200;
const mostIntroductions = 100;

type Kind = Pick<Surface, 'isSurname' | 'isPart' | 'part'>;

export class Surfaces {
  private readonly byText = new Map<string, Surface>();
  private readonly byFirst = new Map<string, string[]>();

  get size(): number {
    return this.byText.size;
  }

  get(text: string): Surface | undefined {
    return this.byText.get(text);
  }

  /** The longest name that begins at a place of a text. */
  at(text: string, at: number): Surface | undefined {
    const found = this.byFirst.get(text.charAt(at))?.find((one) => text.startsWith(one, at));
    return found === undefined ? undefined : this.byText.get(found);
  }

  introduce({ full, surname }: Written, introduction: NativeIntroduction): void {
    const part = surname === full ? undefined : surname;
    this.add(full, introduction, { isSurname: part === undefined, isPart: false, ...(part !== undefined && { part }) });
    if (part !== undefined) this.add(part, introduction, { isSurname: true, isPart: true });
  }

  /** Somebody is introduced by a name that is known, or by a new one. */
  add(text: string, introduction: NativeIntroduction, kind: Kind = { isSurname: true, isPart: false }): void {
    const known = this.byText.get(text);
    if (known === undefined) {
      if (this.byText.size >= mostSurfaces) return;
      const first = text.charAt(0);
      this.byFirst.set(
        first,
        [...(this.byFirst.get(first) ?? []), text].sort((a, b) => b.length - a.length),
      );
    }
    const introductions = [...(known?.introductions ?? []), introduction].slice(0, mostIntroductions);
    this.byText.set(text, { ...(known ?? { text, ...kind }), ...(kind.part && { part: kind.part }), introductions });
  }
}
