/**
 * Bills of both chambers that go together. The histories at hand do not name them: they are those that alone in their
 * chamber, of the bills of one year, bear the same official title, and do not change other sections of law.
 */
import type { ScrapedBill } from '../../../sources/scraped-session';

interface Numbered {
  type: string;
  number: number;
}

/** A companion is a bill, memorial or resolution of the same kind. What rules a session's days has none. */
const kinds: Readonly<Record<string, string>> = { HB: 'B', SB: 'B', HJM: 'JM', SJM: 'JM', HJR: 'JR', SJR: 'JR' };

/** The year of the sitting that it was filed for: filing ahead begins in December. */
function sittingOf({ actions }: ScrapedBill): string {
  const first = actions.map(({ date }) => date).reduce((one, date) => (date < one ? date : one), '9999');
  const year = Number(first.slice(0, 4));
  return String(first.slice(5, 7) === '12' ? year + 1 : year);
}

const sectionsOf = ({ citations = [] }: ScrapedBill) => new Set(citations.map(({ citation }) => citation));

function areApart(a: ScrapedBill, b: ScrapedBill): boolean {
  const [one, other] = [sectionsOf(a), sectionsOf(b)];
  return one.size > 0 && other.size > 0 && [...one].every((section) => !other.has(section));
}

/** Measure → its companion, both as `HB/1217`. */
export function companionsOf(
  bills: readonly ScrapedBill[],
  parse: (printed: string) => Numbered | undefined,
): Map<string, string> {
  const alike = new Map<string, { key: string; isHouse: boolean; bill: ScrapedBill }[]>();
  for (const bill of bills) {
    const { type = '', number } = parse(bill.identifier) ?? {};
    const kind = kinds[type];
    if (!kind) continue;
    const group = [kind, sittingOf(bill), bill.title.trim()].join(' ');
    const one = { key: `${type}/${number}`, isHouse: type.startsWith('H'), bill };
    alike.set(group, [...(alike.get(group) ?? []), one]);
  }
  const found = new Map<string, string>();
  for (const [one, other, more] of alike.values()) {
    if (!one || !other || more || one.isHouse === other.isHouse || areApart(one.bill, other.bill)) continue;
    found.set(one.key, other.key).set(other.key, one.key);
  }
  return found;
}
