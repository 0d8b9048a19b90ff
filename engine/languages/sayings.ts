/**
 * How sayings are written: what a language says around a name, or anywhere, in words with blanks between them.
 *
 * | written       | stands for                                                                        |
 * | ------------- | --------------------------------------------------------------------------------- |
 * | `NAME`        | the name. A saying without it may stand anywhere                                  |
 * | `won|lost`    | either word, folded; `vot~` begins so, `~teenth` ends so                          |
 * | `( a b | c )` | either of several words                                                           |
 * | `the?`        | may be missing, as may a group                                                    |
 * | `!the`        | is not what follows                                                               |
 * | `_` `*3`      | any word, up to three of them                                                     |
 * | `A` `small`   | a word with a capital, a word without                                             |
 * | `#` `#<1900`  | a number, a year before that                                                      |
 * | `{job}`       | a part of this language by that name, or a class of words of `common` or `beside` |
 * | `, : [ ] “`   | the sign before the next word, in brackets, in quotes; `,?` where it may stand    |
 * | `/ $ & — ^ .` | a stroke, money, “and”, a dash; the start of a sentence, and the end of one       |
 *
 * Between words without a sign there is a blank, a hyphen, or the full stop of a short form.
 */
import { all } from './all';
import type { Kind } from './classes/sayings';

/** The sayings of a language, with what several of them have in common. */
export type Sayings = Readonly<Partial<Record<Kind, readonly string[]>>> & {
  readonly parts?: Readonly<Record<string, string>>;
};

/** A saying, with the parts of its language. */
interface Said {
  readonly kind: Kind;
  readonly said: string;
  readonly parts: Readonly<Record<string, string>>;
  readonly language: number;
}

/** All sayings of all languages. */
export const sayings = (): Said[] =>
  all.flatMap(({ sayings: { parts = {}, ...kinds } = {} }, language) =>
    Object.entries(kinds).flatMap(([kind, list]) =>
      list.map((said) => ({ kind: kind as Kind, said, parts, language })),
    ),
  );
