/** What went in and what was left out, in words: printed after a build and kept in docs/data-report.md. */

export class Report {
  readonly #counts: [pack: string, what: string, count: number][] = [];
  readonly #notes: [pack: string, note: string][] = [];
  readonly #drops = new Map<string, { count: number; examples: string[] }>();

  count(pack: string, what: string, count: number): void {
    this.#counts.push([pack, what, count]);
  }

  /** Notes one thing left out of a pack; a few examples are kept. */
  drop(pack: string, why: string, example: string): void {
    const key = `${pack}\t${why}`;
    const entry = this.#drops.get(key) ?? { count: 0, examples: [] };
    entry.count += 1;
    if (entry.examples.length < 4) entry.examples.push(example);
    this.#drops.set(key, entry);
  }

  /** Says something that a reader of the report should know. */
  note(pack: string, note: string): void {
    this.#notes.push([pack, note]);
  }

  /** Number of drops for one reason in one pack. */
  dropped(pack: string, why: string): number {
    return this.#drops.get(`${pack}\t${why}`)?.count ?? 0;
  }

  /** Rows of the tables, in the order in which they were noted. */
  get rows(): { counts: string[][]; drops: string[][]; notes: string[][] } {
    return {
      counts: this.#counts.map(([pack, what, count]) => [pack, what, String(count)]),
      notes: this.#notes,
      drops: [...this.#drops].map(([key, { count, examples }]) => {
        const [pack = '', why = ''] = key.split('\t');
        return [pack, why, String(count), examples.join('; ') + (count > examples.length ? ' …' : '')];
      }),
    };
  }
}
