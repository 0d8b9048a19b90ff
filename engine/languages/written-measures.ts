/**
 * How a language names measures in words of its own: "Proyecto de Ley del Senado 5041", "眾議院第1110號法案". Most pages of any language
 * write "HB 1110", which needs no words.
 */
import type { Nature } from '../jurisdictions';
import { all } from './all';

/**
 * By the words in which the text before the number ends, small letters with blanks between them (in scripts without blanks their last
 * sign): the source of an expression, with `#` for the number. A blank before it stands for whatever may be between: "No. ", "núm. ".
 */
export type WrittenMeasures = Readonly<Partial<Record<Nature, Readonly<Record<string, string>>>>>;

interface WrittenMeasure {
  readonly nature: Nature;
  readonly ends: string;
  readonly before: string;
  readonly behind: string;
}

/** All ways of all languages. */
export const writtenMeasures = (): WrittenMeasure[] =>
  all.flatMap(({ written = {} }) =>
    (Object.keys(written) as Nature[]).flatMap((nature) =>
      Object.entries(written[nature] ?? {}).map(([ends, written]) => {
        const [before = '', behind = ''] = written.split('#');
        return { nature, ends, before, behind };
      }),
    ),
  );
