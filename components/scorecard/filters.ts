/** Narrowing a long list by what its rows have: what there is to choose from, and which rows pass. Pure. */

export interface Filter<Row> {
  name: string;
  label: string;
  /** What a row has of it; a row may have none, or several. */
  valuesOf(row: Row): readonly string[];
  /** A value in words. */
  nameOf(value: string): string;
}

/** What is chosen, by the filter's name; nothing, or an empty choice, lets every row pass. */
export type Chosen = Readonly<Record<string, string>>;

export const passes = <Row>(row: Row, filters: readonly Filter<Row>[], chosen: Chosen): boolean =>
  filters.every(({ name, valuesOf }) => !chosen[name] || valuesOf(row).includes(chosen[name]));

/** What there is to choose from, in the order of its words; nothing where every row has the same. */
export function choicesIn<Row>(rows: readonly Row[], { valuesOf, nameOf }: Filter<Row>, language: string) {
  const { compare } = new Intl.Collator(language, { numeric: true });
  const values = [...new Set(rows.flatMap((row) => [...valuesOf(row)]))];
  if (values.length === 1 && rows.every((row) => valuesOf(row).length > 0)) return [];
  return values.map((value) => ({ value, label: nameOf(value) })).sort((a, b) => compare(a.label, b.label));
}
