/** How the measures of each legislature are called: by one rule, and by tables. */
import { jurisdictionOf } from '../../engine/jurisdictions';
import type { PackId } from '../../engine/identifiers';
import type { Report } from '../packs/report';
import { plainTitle, vocabularyOf, type Said } from './plain-title';
import { shortFormsIn } from './short-forms';
import { titleTable } from './tables';
import { withTerm } from './terms';

/** @param officials the official titles of all measures of the session. */
export function titlesFor(
  pack: PackId,
  officials: Iterable<string>,
): (short: string, official: string, act?: string) => Said {
  const rule = {
    table: titleTable(pack),
    vocabulary: vocabularyOf(officials),
    opening: jurisdictionOf(pack)?.measures.opening,
  };
  return (short, official, act) => {
    const said = plainTitle(short, official, rule, act);
    return { ...said, title: withTerm(said.title, rule.table) };
  };
}

/** Tells the report how many titles a reader would stumble over. */
export function reportTitles(pack: PackId, titles: readonly string[], report: Report): void {
  const table = titleTable(pack);
  const unclear = titles.filter((title) => shortFormsIn(title, table).length > 0);
  const share = titles.length === 0 ? 0 : (unclear.length * 100) / titles.length;
  report.count(pack, 'titles with an abbreviation, a slash or unexplained capitals', unclear.length);
  report.note(pack, `${share.toFixed(1)} % of the titles have an abbreviation, a slash or unexplained capitals`);
}
