/**
 * How a language names measures in words of its own: "Proyecto de Ley del Senado 5041", "眾議院第1110號法案". Most pages of any language
 * write "HB 1110", which needs no words.
 */
import type { Nature } from '../jurisdictions';
import { all } from './all';
import type { Words } from './language';

/**
 * The words in front of a number, in small letters; and behind `#`, those that have to stand behind it. What may stand between ("No. ",
 * "núm. ", "第") is the same everywhere.
 */
export type WrittenMeasures = Readonly<Partial<Record<Nature, Words>>>;

/** All ways of all languages, with blanks between their words. */
export const writtenMeasures = (): (readonly [nature: Nature, words: string])[] =>
  all.flatMap(({ written = {} }) =>
    (Object.keys(written) as Nature[]).flatMap((nature) =>
      written[nature]!.trim()
        .split(/\s+/)
        .map((words) => [nature, words.replaceAll('_', ' ')] as const),
    ),
  );
