/**
 * Congress's own file of a measure (BILLSTATUS, public domain): summaries by the Congressional Research Service, version by
 * version, policy area and subjects, each cosponsor's own day, and related measures.
 */
import { parseXml, XmlElement } from '@rgrove/parse-xml';
import { BuildProblem } from '../../../build-problem';
import { readXml } from '../../../clients/xml';
import { dayIn } from './record';

/** What a summary says, of which version, and of which day that version is. */
interface Summary {
  readonly text: string;
  /** "Introduced in Senate". */
  readonly version: string;
  readonly day: string;
  /** There is a newer text than the one that it sums up. */
  readonly isOfEarlierText?: true;
}

export interface BillStatus {
  /** "S 1383". */
  readonly bill: string;
  readonly congress: number;
  /** Day of the file. */
  readonly updated?: string;
  /** The newest version's. */
  readonly summary?: Summary;
  readonly policyArea?: string;
  readonly subjects: readonly string[];
  /** Those who have withdrawn are none, unless they have joined again. */
  readonly cosponsors: readonly { readonly bioguide: string; readonly day: string }[];
  /** Bioguide ids of those who have withdrawn for good. */
  readonly withdrawn: readonly string[];
  readonly related: readonly { readonly bill: string; readonly congress: number; readonly how: readonly string[] }[];
}

const childrenOf = (element: XmlElement | undefined, name: string): XmlElement[] =>
  (element?.children ?? []).filter((child): child is XmlElement => child instanceof XmlElement && child.name === name);

/** The element at the end of a path of first children. */
const at = (element: XmlElement | undefined, ...path: string[]): XmlElement | undefined =>
  path.reduce<XmlElement | undefined>((found, name) => childrenOf(found, name)[0], element);

const said = (element: XmlElement | undefined, ...path: string[]): string | undefined =>
  at(element, ...path)?.text.trim() || undefined;

/** Marks of a page within a summary → one line a paragraph, without the act's name that opens it. */
function plainText(marked: string): string {
  const paragraphs = marked
    .replace(/<p><(?:strong|b)>.*?<\/(?:strong|b)><\/p>/, '')
    .replace(/<(?:\/p|\/li|br ?\/?)>/g, '\n')
    .replace(/<[^>]+>/g, '')
    .split('\n')
    .map((line) =>
      line
        .replace(/&nbsp;| /g, ' ')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .filter((line) => line !== '');
  const text = paragraphs.join('\n');
  // What is still written as an entity is read as XML reads it.
  try {
    return parseXml(`<p>${text.replace(/&(?!#?\w+;)/g, '&amp;').replace(/</g, '&lt;')}</p>`).text;
  } catch {
    return text;
  }
}

/** Versions that only print anew what stands already. */
const reprints = /^(?:Placed on Calendar|Referred in|Received in|Held at Desk|Enrolled|Public Law|Private Law)/;

function summaryOf(bill: XmlElement): Summary | undefined {
  const all = childrenOf(at(bill, 'summaries'), 'summary').flatMap((one) => {
    const [version, day] = [said(one, 'actionDesc'), said(one, 'actionDate')];
    const marked = said(one, 'cdata', 'text') ?? said(one, 'text');
    return version && day && marked ? [{ text: plainText(marked), version, day }] : [];
  });
  const newest = all.sort((a, b) => (a.day < b.day ? 1 : -1))[0];
  const texts = childrenOf(at(bill, 'textVersions'), 'item').flatMap((one) => {
    const [type = '', moment] = [said(one, 'type'), said(one, 'date')];
    return moment && !reprints.test(type) ? [dayIn(moment)] : [];
  });
  const isOfEarlierText = newest !== undefined && texts.some((day) => day > newest.day);
  return newest && { ...newest, ...(isOfEarlierText && { isOfEarlierText }) };
}

const nameOf = (item: XmlElement): string => `${said(item, 'type') ?? ''} ${said(item, 'number') ?? ''}`;

/** Who has put their name to it and when, and who has taken it back: Congress keeps both days of one who joins again. */
function cosponsorsOf(bill: XmlElement): Pick<BillStatus, 'cosponsors' | 'withdrawn'> {
  const all = childrenOf(at(bill, 'cosponsors'), 'item').flatMap((one) => {
    const [bioguide, day] = [said(one, 'bioguideId'), said(one, 'sponsorshipDate')];
    return bioguide && day ? [{ bioguide, day, left: said(one, 'sponsorshipWithdrawnDate') }] : [];
  });
  const isGone = ({ day, left }: { day: string; left: string | undefined }) => left !== undefined && left >= day;
  return {
    cosponsors: all.filter((one) => !isGone(one)).map(({ bioguide, day }) => ({ bioguide, day })),
    withdrawn: all.filter(isGone).map(({ bioguide }) => bioguide),
  };
}

/** @param file its name, for errors. */
export function readBillStatus(bytes: Uint8Array, file: string): BillStatus {
  const bill = at(readXml(bytes, file), 'bill');
  const congress = Number(said(bill, 'congress'));
  if (!bill || !congress || !/^[A-Z]+ \d+$/.test(nameOf(bill))) throw new BuildProblem(`${file}: names no measure.`);
  const updated = said(bill, 'updateDate')?.slice(0, 10);
  const [policyArea, summary] = [said(bill, 'policyArea', 'name'), summaryOf(bill)];
  return {
    bill: nameOf(bill),
    congress,
    ...(updated && { updated }),
    ...(summary && { summary }),
    ...(policyArea && { policyArea }),
    subjects: childrenOf(at(bill, 'subjects', 'legislativeSubjects'), 'item').flatMap((one) => said(one, 'name') ?? []),
    ...cosponsorsOf(bill),
    related: childrenOf(at(bill, 'relatedBills'), 'item').map((one) => ({
      bill: nameOf(one),
      congress: Number(said(one, 'congress')),
      how: childrenOf(at(one, 'relationshipDetails'), 'item').flatMap((how) => said(how, 'type') ?? []),
    })),
  };
}
