/** Codes and values from the engine → words in the interface language. */
import { useTranslation } from 'react-i18next';
import type { CardLink, MeasureCard, MeasureName, OfficeLine, Position, RecordedVote } from '../../engine/cards/content';
import type { Standing } from '../../engine/cards/standing';
import type { IsoDate, IsoInstant } from '../../engine/identifiers';
import type { Reason } from '../../engine/spotting/types';

type Values = Record<string, unknown>;

/** Between two facts that stand in one line: it may end a line, and never begins one. */
export const dot = '\u00a0· ';

/** `wa/spokane-valley` → "Spokane Valley", with `county` set for `wa/spokane-county`. */
export function placeName(jurisdiction: string): { name: string; county: boolean } {
  const slug = jurisdiction.split('/')[1] ?? '';
  const county = slug.endsWith('-county');
  const name = (county ? slug.slice(0, -'-county'.length) : slug)
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ');
  return { name, county };
}

/** `2025-2026` → "2025–26". */
const shortSession = (session: string) => session.replace(/^(\d{4})-\d{2}(\d{2})$/, '$1–$2');

/** A district as its office prints it, without the word that the sentence already has. */
const districtNumber = (district: string) => district.replace(/^district\s+/i, '');

/** Order in which counts are read out, whatever order the source has them in. */
const tallyOrder = ['Yea', 'Aye', 'Nay', 'No', 'Present', 'Not Voting', 'Excused', 'Absent', 'Absent or excused'];

/** The words of one language. Every function answers with a plain string. */
export function useWords() {
  const { t, i18n } = useTranslation();
  const language = i18n.language;
  /** For keys made from data: the message, or `fallback` where the language (and English) has none. */
  const say = (key: string, values: Values, fallback: string): string =>
    i18n.exists(key, values) ? String(i18n.t(key as never, values as never)) : fallback;

  const place = (jurisdiction: string): string => {
    const { name, county } = placeName(jurisdiction);
    return county ? t('place.county', { name }) : name;
  };
  const state = (id: string | undefined): string => (id ? say(`state.${id}`, {}, id.toUpperCase()) : '');

  /** "State Senator, Washington, District 3". */
  const office = ({ role, jurisdiction, state: home, district }: OfficeLine): string =>
    say(
      `office.${role}`,
      {
        state: state(home ?? jurisdiction.split('/')[0]),
        place: place(jurisdiction),
        ...(district && { district: districtNumber(district), context: 'district' }),
      },
      role,
    );

  /** "24 November 2026" in the language's own way. Days have no time zone. */
  const date = (day: IsoDate): string =>
    new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));

  /** A moment by the reader's own clock: "Nov 24, 2026, 6:30 PM". */
  const time = (instant: IsoInstant): string =>
    new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(instant));

  /** "January 2023". */
  const month = (day: IsoDate): string =>
    new Intl.DateTimeFormat(language, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
      new Date(`${day}T00:00:00Z`),
    );

  /** A party by name; one that few people belong to as its record has it. */
  const party = (recorded: string): string => say(`party.${recorded}`, {}, recorded);

  const value = (recorded: string): string => say(`vote.${recorded}`, {}, recorded);

  /** "Voted Yea", or the recorded word alone where no vote was cast. */
  const voted = (recorded: string): string => say(`voted.${recorded}`, {}, t('card.voted', { value: value(recorded) }));

  /** "Voted yes", "Co-sponsor", "Signed it"; undefined for a quotation, which stands for itself. */
  const did = ({ kind, value: recorded }: Pick<Position, 'kind' | 'value'>): string | undefined => {
    switch (kind) {
      case 'vote':
        return recorded && voted(recorded);
      case 'sponsorship':
        return t('card.sponsored');
      case 'cosponsorship':
        return t('card.cosponsored');
      case 'statement':
        return undefined;
      default:
        return t(`card.deed.${kind}`);
    }
  };

  /** "Became law, chapter 209, 2025", "Passed the House, now in the Senate · In committee: Ways & Means · Mar 12, 2025". */
  const status = (standing: Standing): string => {
    const { code, date: day, law, partialVeto, committee, chamber: where, reported, adjourned } = standing;
    const said = {
      introduced: reported ? t('card.status.reported') : t('card.status.introduced'),
      'in-committee': t('card.status.committee'),
      'passed-one-chamber':
        where === 'senate'
          ? t('card.status.passedHouse')
          : where === 'house'
            ? t('card.status.passedSenate')
            : t('card.status.passedOne'),
      'passed-both': t('card.status.passedBoth'),
      signed: t('card.status.signed'),
      law: !law
        ? t('card.status.law')
        : law.year
          ? t('card.status.lawChapter', { number: law.number, year: law.year })
          : t('card.status.publicLaw', { number: law.number }),
      vetoed: t('card.status.vetoed'),
      adopted: t('card.status.adopted'),
      confirmed: t('card.status.confirmed'),
      failed: t('card.status.failed'),
      withdrawn: t('card.status.withdrawn'),
      died: t('card.status.died'),
    }[code];
    if (adjourned) return t('card.status.adjourned', { date: date(adjourned) });
    const inCommittee = committee && t('card.status.committeeNamed', { committee });
    const first = code === 'in-committee' ? (reported ? t('card.status.reported') : (inCommittee ?? said)) : said;
    return [
      first,
      code === 'passed-one-chamber' && inCommittee,
      partialVeto && t('card.status.partialVeto'),
      day && date(day),
    ]
      .filter(Boolean)
      .join(dot);
  };

  /** "51 Yea · 46 Nay · 1 Excused". */
  const tally = (counts: Record<string, number>): string =>
    Object.entries(counts)
      .sort(([a], [b]) => tallyOrder.indexOf(a) - tallyOrder.indexOf(b))
      .filter(([name, count]) => count > 0 || name === 'Yea' || name === 'Nay')
      .map(([name, count]) => t('card.tally', { count, value: value(name) }))
      .join(dot);

  /** One piece of evidence; codes that this language does not know yet get a sentence that is true of all. */
  const why = ({ code, values = {} }: Reason): string => {
    const { state: home, session: sitting } = values;
    const said = { ...values, ...(home && { state: state(home) }), ...(sitting && { session: shortSession(sitting) }) };
    return say(`why.${code}`, said, t('why.fallback'));
  };

  /** The evidence in words, each sentence once. */
  const whyAll = (reasons: readonly Reason[]): string[] => [...new Set(reasons.map(why))];

  const session = ({ code, values = {} }: Reason): string => {
    const congress = values['congress'] ? ordinal(Number(values['congress'])) : '';
    return say(`session.${code}`, { ...values, congress, state: state(values['state']) }, '');
  };

  /** "119th": Intl gives the plural rule, the language its forms; other languages show the number. */
  const ordinal = (number: number): string =>
    t('common.ordinal', { count: number, ordinal: true, defaultValue: String(number) });

  /** "House Bill 1217". */
  const measureName = ({ type, number, key }: MeasureName): string => {
    const words = say(`measureType.${type}`, { ...(key.startsWith('us/') && { context: 'us' }) }, '');
    return words && `${words} ${number.replace(/^0+(?=\d)/, '')}`;
  };

  /** "House Bill 1217 · Washington Legislature, 2025–26". */
  const measureLine = (measure: MeasureName): string =>
    [measureName(measure), session(measure.session)].filter(Boolean).join(dot);

  /** "Spokane, Cheney and Airway Heights". */
  const list = (items: readonly string[]): string => new Intl.ListFormat(language).format(items);

  const chamber = (id: string): string => say(`chamber.${id}`, {}, id);

  /** "Senate, on final passage". The motion alone is shown with the record. */
  const rollCall = ({ chamber: id, decides }: Partial<Pick<RecordedVote, 'chamber' | 'decides'>>): string =>
    [id && chamber(id), decides && t(`card.decides.${decides}`)].filter(Boolean).join(', ');

  /** What became of the number, for a measure of a session that is over. */
  const pastSession = ({ label, tag = '', published }: Pick<MeasureCard, 'label' | 'tag' | 'published'>): string =>
    published
      ? t('card.pastSessionStory', { label, tag, month: month(published) })
      : t('card.pastSession', { label, tag });

  /** What pressing a link does: "Call the Spokane office". */
  const link = ({ kind, office: reached }: CardLink): string => {
    if (kind !== 'call' || !reached) return t(`link.${kind}`);
    const office = reached.label
      ? t('link.callOffice.place', { place: reached.label })
      : t(`link.callOffice.${reached.kind}`);
    if (reached.miles === undefined) return office;
    return `${office}, ${t('link.miles', { count: Math.max(1, Math.round(reached.miles)) })}`;
  };

  /** "Senator Ada Sample". */
  const addressed = (role: OfficeLine['role'], name: string, inLanguage = language): string =>
    say(`addressed.${role}`, { name, lng: inLanguage }, name);

  /** Words of a call or letter in which what is not filled in says in the reader's words what belongs there. */
  const unfilled = (text: string): string =>
    (['name', 'city', 'zip'] as const).reduce(
      (said, slot) => said.replaceAll(`[${slot}]`, () => `[${t(`act.me.${slot}`)}]`),
      text,
    );

  /** The same messages in English, for words that will be said to an office; nothing in an English interface. */
  const inEnglish = language === 'en' ? undefined : i18n.getFixedT('en');

  /** "Your state senator". */
  const yours = (role: OfficeLine['role']): string => say(`yours.${role}`, {}, t('companion.representsYou'));

  /** A moment in the time of Washington State, which is where its hearings are: "Tue, Nov 24, 12:30 PM PST". */
  const moment = (at: number): string =>
    new Intl.DateTimeFormat(language, {
      weekday: 'short',
      month: 'short',
      day: 'numeric',
      hour: 'numeric',
      minute: '2-digit',
      // "PST" is short for nothing in other languages.
      timeZoneName: language === 'en' ? 'short' : 'longGeneric',
      timeZone: 'America/Los_Angeles',
    }).format(at);

  /** "2 h 10 min". */
  const left = ({ days, hours, minutes }: { days: number; hours: number; minutes: number }): string =>
    t(`clock.left.${days > 0 ? 'days' : hours > 0 ? 'hours' : 'minutes'}`, { days, hours, minutes });

  /** How the last look for newer facts went. */
  const outcome = (name: string): string => say(`data.outcome.${name}`, {}, t('data.outcome.unknown'));

  return {
    t,
    inEnglish,
    language,
    outcome,
    state,
    place,
    office,
    party,
    date,
    value,
    voted,
    did,
    status,
    rollCall,
    pastSession,
    tally,
    why,
    whyAll,
    session,
    measureName,
    measureLine,
    chamber,
    list,
    link,
    addressed,
    unfilled,
    yours,
    moment,
    time,
    left,
  };
}
