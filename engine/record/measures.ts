/** A measure put together from the columns that speak of it. */
import type { MeasureId } from '../cards/measure-key';
import type { IsoDate, OfficialId } from '../identifiers';
import type { FilePath } from '../release/bundle';
import { kindOf } from '../jurisdictions/numbers';
import type { DetailsFile, RecentFile } from '../release/records';
import { bodiesIn } from './bodies';
import { recentPath } from '../release/record-paths';
import type { Measure, RollCall, Status } from './model';
import { ownValue } from '../own-value';
import { lettersOf, rollCallAt } from './rolls';
import { foundOr, measureOf } from './session';
import type { ReadFile, Session } from './session';
import { deedsIn, statusAfter } from './steps';
import { shortTitle } from './titles';

/** Who held the pen on a day: a state's governor, the president. */
export type PenHolder = (pack: string, day: IsoDate) => OfficialId | undefined;

/**
 * The measure as far as lists name it: title, what it does in a sentence, sponsor, day, issues, where it stands and whose
 * pen it came under.
 * Co-sponsors and roll calls are in files of their own, which only its card opens.
 */
export function briefMeasure(
  read: ReadFile,
  session: Session,
  id: MeasureId,
  penHolder: PenHolder,
): Measure | undefined {
  const number = Number(id.number);
  const heads = session.heads(id.type, number);
  if (!heads) return undefined;
  const { file, row } = heads;
  const sponsor = session.member(file.sponsors[row] ?? -1);
  const printed = file.printed[id.number] ?? printedName(session, file.sponsors[row]);
  const issues = session.issues(file.issues[row] ?? '');
  const introduced = file.days[file.introduced[row] ?? -1];
  const official = file.titles[row] ?? '';
  const title = shortTitle(id.pack, official);
  const explanation = file.explained?.[id.number];
  const then = ownValue(file.then ?? {}, id.number);
  const short = file.shortTitles?.[id.number];
  return {
    file: session.path,
    source: session.file.sourceOf.measures,
    id,
    title,
    ...(short !== undefined && { shortTitle: short }),
    description: file.described?.[id.number] ?? (official === title ? undefined : official),
    ...(explanation && { explanation }),
    ...(then && { then }),
    ...((sponsor !== undefined || printed !== undefined) && {
      sponsor: { ...(sponsor !== undefined && { id: sponsor }), ...(printed !== undefined && { name: printed }) },
    }),
    cosponsors: [],
    introduced,
    status: statusOf(read, session, id, number, introduced),
    issues: issues.map((issue) => ({ id: issue, words: [] })),
    rollCalls: [],
    deeds: deedsOf(session, id, number, penHolder),
  };
}

function deedsOf(session: Session, { pack, type }: MeasureId, number: number, penHolder: PenHolder): Measure['deeds'] {
  const steps = session.steps(type, number);
  return (steps ? deedsIn(steps.file.steps[steps.row] ?? [], steps.file) : []).flatMap(({ deed, date }) => {
    const official = penHolder(pack, date);
    return official === undefined ? [] : [{ official, deed, date }];
  });
}

const printedName = ({ file }: Session, member: number | undefined) =>
  member === undefined || member < 0 ? undefined : file.names[String(member)];

/** Its status; one without steps stands in the committees of its introduction. */
function statusOf(
  read: ReadFile,
  session: Session,
  { pack, type }: MeasureId,
  number: number,
  introduced: IsoDate | undefined,
): Status | undefined {
  const onItsWay = () => {
    const steps = session.steps(type, number);
    const row = steps?.file.steps[steps.row] ?? [];
    const status = steps && statusAfter(row, steps.file, number, { pack, type, file: session.file });
    // Out of committee, and no chamber has decided: a roll call on record then fell short of what it needed.
    const isVotedOn = Object.keys(steps?.file.rolls[String(number)] ?? {}).length > 0;
    return status?.code === 'in-committee' && status.reported && isVotedOn ? { ...status, fellShort: true } : status;
  };
  return foundOr(read, onItsWay, () => atTheStart(session, type, number, introduced));
}

function atTheStart(
  session: Session,
  type: string,
  number: number,
  introduced: IsoDate | undefined,
): Status | undefined {
  const [first] = session.details(type, number)?.committees[String(number)] ?? [];
  const committee = first === undefined ? undefined : session.file.committees[first];
  // Of a number that was only set aside there is nothing to tell, and a resolution that honours somebody is adopted
  // or not: where its history ends with its introduction, what became of it is not on record.
  if (!committee)
    return introduced === undefined || kindOf(session.file.pack, type)?.ceremonial
      ? undefined
      : { code: 'introduced', date: introduced };
  const chamber = committee.chamber ?? (/^H/.test(type) ? 'house' : 'senate');
  return { code: 'in-committee', date: introduced, chamber, committee: committee.name };
}

/** Everything that the record has of a measure. */
export function wholeMeasure(
  read: ReadFile,
  session: Session,
  id: MeasureId,
  penHolder: PenHolder,
): Measure | undefined {
  const brief = briefMeasure(read, session, id, penHolder);
  if (!brief) return undefined;
  const number = Number(id.number);
  const details = session.details(id.type, number);
  const heads = session.heads(id.type, number);
  const official = heads?.file.titles[heads.row];
  const because = details?.because[id.number] ?? [];
  const companion = measureOf(session, ownValue(details?.companions ?? {}, id.number) ?? '');
  const { points = [], ...text } = details?.explained?.[id.number] ?? {};
  return {
    ...brief,
    ...(brief.explanation && 'url' in text && { explanation: { ...brief.explanation, text: { points, ...text } } }),
    description: details?.descriptions[id.number] ?? (official === brief.title ? undefined : official),
    cosponsors: cosponsorsOf(read, session, id, details),
    issues: brief.issues.map(({ id: issue }, at) => ({ id: issue, words: because[at] ? [because[at]] : [] })),
    rollCalls: rollCallsOf(read, session, id, number),
    ...(companion && { companion }),
    ...summaryOf(session, id, details),
    ...joinedOf(session, id, details),
    ...(session.file.sourceOf.voters !== undefined &&
      brief.status?.code.startsWith('voters-') && {
        votersSay: { file: session.path, source: session.file.sourceOf.voters },
      }),
  };
}

function summaryOf({ file, path }: Session, { number }: MeasureId, details: DetailsFile | undefined) {
  const found = ownValue(details?.summaries ?? {}, number);
  if (!found) return {};
  const { text, part, version, day, earlier, area } = found;
  const about = { ...(part && { isPart: part }), ...(earlier && { isOfEarlierText: earlier }), ...(area && { area }) };
  return { summary: { file: path, source: file.sourceOf.summaries, text, version, day, ...about } };
}

function joinedOf(session: Session, { number }: MeasureId, details: DetailsFile | undefined): Pick<Measure, 'joined'> {
  const days = ownValue(details?.joined ?? {}, number);
  if (!days) return {};
  const told = (details?.cosponsors[number] ?? []).flatMap((member, at): [OfficialId, IsoDate][] => {
    const [id, day] = [session.member(member), details?.days?.[days[at] ?? -1]];
    return id !== undefined && day !== undefined ? [[id, day]] : [];
  });
  return { joined: new Map(told) };
}

function cosponsorsOf(
  read: ReadFile,
  session: Session,
  { key, number }: MeasureId,
  details: DetailsFile | undefined,
): OfficialId[] {
  const recent = read(recentPath(session.file) as FilePath) as RecentFile | undefined;
  const added = (recent?.added ?? []).flatMap(([member, ref, , isPrime]) =>
    !isPrime && measureOf(session, ref)?.key === key ? [member] : [],
  );
  return [...(details?.cosponsors[number] ?? []), ...added].flatMap((member) => session.member(member) ?? []);
}

/** In the order of time. */
function rollCallsOf(read: ReadFile, session: Session, id: MeasureId, number: number): RollCall[] {
  const steps = session.steps(id.type, number);
  const places = steps?.file.rolls[id.number] ?? {};
  return bodiesIn(session.file)
    .flatMap((body) => {
      const ofBody = ownValue(places, body) ?? [];
      const rolls = ofBody.length > 0 ? session.rolls(body) : undefined;
      if (!rolls) return [];
      return ofBody.map((place) => rollCallAt(session, rolls, place, id, lettersOf(read, session, body, place)));
    })
    .sort((a, b) => a.date.localeCompare(b.date));
}
