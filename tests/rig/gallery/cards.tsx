/** Each state of the card, from fictional data. */
import { Card } from '../../../components/card/Card';
import type { CardProps } from '../../../components/card/Card';
import { buildCard } from '../../../engine/cards/build-card';
import type { CardMention } from '../../../engine/cards/build-card';
import type { CardContent } from '../../../engine/cards/content';
import type { EditorialFile } from '../../../engine/release/editorial';
import { now } from '../../components/sample-act';
import { withActions } from '../../engine/actions/sample-actions';
import {
  ada,
  bill,
  bo,
  cy,
  editorial,
  explained,
  federal,
  mei,
  otherBill,
  pastBill,
  sampleRelease,
  sessionUnclear,
  stance,
} from '../../engine/cards/sample-release';

const today = '2026-11-24';
const nothing = () => {};

export const content = (
  key: string,
  keys: string[] = [],
  published?: string,
  mention?: CardMention,
  release = sampleRelease({ editorial }),
): CardContent => {
  const card = buildCard(key, { keys, ...(published && { published }) }, release, today, mention);
  if (!card) throw new Error(`No card for ${key}`);
  return card;
};

/** The club's own words, which stand before ours. */
const ownWords = { ...editorial, explanations: [{ ...stance, id: 'own', issues: [], plain: { en: 'Sample words.' } }] };

/** A release that knows when a council meets, and how one of its members is reached: through a page alone. */
const withCouncil = () => {
  const release = sampleRelease({ editorial });
  const wa = release.packs.wa!;
  const page = 'https://sampleton.example.org/agendas';
  const regular = { weeks: [2, 4], weekday: 2, at: '18:00' };
  const body = { place: 'wa/sampleton', regular, where: 'City Hall, 1 Main St.', page, votes: { page } };
  const details = release.record.details.bind(release.record);
  release.record.details = (id) =>
    id === mei ? { id, file: 'wa/officials', offices: [{ kind: 'other', address: '1 Main St.' }], page } : details(id);
  return { ...release, packs: { ...release.packs, wa: { ...wa, roster: { ...wa.roster, bodies: [body] } } } };
};

const why = [{ code: 'title', values: { title: 'Sen.' } }];

/** As long as names and titles get. */
const long = (): CardContent => {
  const card = content(ada, [bill]);
  if (card.kind !== 'official') throw new Error('not an official');
  return {
    ...card,
    name: 'Wilhelmina-Anastasia Oluwaseun Featherstonehaugh-Krishnamurthy III',
    committees: [{ name: 'Joint Select Committee on Exceptionally Longwinded Committee Names and Their Consequences' }],
    inThisStory: card.inThisStory.map((position) => ({
      ...position,
      measureTitle: 'Concerning'.concat(' the improvement of'.repeat(6), ' titles'),
      motion: 'Final Passage as amended by the House of Representatives, as amended by the Senate',
    })),
  };
};

/** `whole`: as high as it is, so that one picture shows all of it. */
const card = (shown: CardContent, pinned = true, whole = false, more: Partial<CardProps> = {}) => (
  <div className={whole ? 'card-stage whole' : 'card-stage'}>
    <Card
      content={shown}
      pinned={pinned}
      onLink={nothing}
      onPin={nothing}
      onClose={nothing}
      onCompanion={nothing}
      onNotThisPerson={nothing}
      onReport={nothing}
      onChoose={nothing}
      {...more}
    />
  </div>
);

const choice = (mention: CardMention, words: string) =>
  card(content('', [], undefined, mention), true, false, { words });

/** With the club's asks and hearings, at the sample's moment. */
const open = (key: string, changes: Partial<EditorialFile> = {}): CardContent => {
  const release = sampleRelease({ editorial: withActions(changes) });
  const card = buildCard(key, { keys: [ada, bill], published: today }, release, today, { why, at: now.at });
  if (!card) throw new Error(`No card for ${key}`);
  return card;
};

/** With all that is behind its quiet lines open. */
const opened = (shown: CardContent) => (
  <div
    ref={(element) => {
      for (const details of element?.querySelectorAll('details') ?? []) details.open = true;
    }}
  >
    {card(shown, true, true)}
  </div>
);

/** Of a bill that another text has come into, with votes that needed more than half, from facts of long ago. */
const replaced = (): CardContent => {
  const card = content(bill, [ada, bo], '2026-03-01', { why }, explained({ editorial }));
  if (card.kind !== 'measure') throw new Error('not a measure');
  return {
    ...card,
    asOf: '2026-08-22',
    isOld: true,
    shortTitle: 'Rents',
    then: { title: 'Sample cars', replaced: '2025-04-01' },
    votes: card.votes.map((vote) => ({ ...vote, needs: { yes: 66, share: 'two-thirds-elected' } })),
  };
};

/** Of a law in parts, with its companion. */
const law = (): CardContent => {
  const card = content(bill, [ada, bo], '2026-03-01', { why }, explained({ editorial }));
  if (card.kind !== 'measure') throw new Error('not a measure');
  const { next: _next, ...rest } = card;
  return {
    ...rest,
    status: { code: 'law', law: { number: '209', year: '2025' }, date: '2025-05-07' },
    effect: { day: '2025-07-27', parts: true },
    companion: {
      key: otherBill,
      label: 'SB 5999',
      chamber: 'senate',
      source: { id: `measure/${otherBill}`, kind: 'source' },
    },
  };
};

/** Of a measure under way, with the summary of a text that is not its newest. */
const underWay = (): CardContent => {
  const card = content(bill, [], '2026-03-01', { why });
  if (card.kind !== 'measure') throw new Error('not a measure');
  const { described: _described, stance: _stance, ...rest } = card;
  return {
    ...rest,
    status: { code: 'passed-one-chamber', chamber: 'senate', passed: 'house', date: '2025-12-11' },
    next: { step: 'other-chamber', chamber: 'senate', left: { of: 'congress', day: '2027-01-03' } },
    summary: {
      text: 'This bill requires the Department of Samples to establish an advisory committee. The committee must report to Congress each year.',
      isPart: true,
      version: 'Introduced in House',
      day: '2025-04-09',
      isOfEarlierText: true,
      area: 'Armed Forces and National Security',
      source: { id: 'measure/', kind: 'source', detail: 'Congress.gov' },
    },
  };
};

/** A story that names no bill, and an issue by its own words. */
const bySubject = (): CardContent => {
  const card = content(ada, [ada, bill], '2026-03-01', { why });
  if (card.kind !== 'official') throw new Error('not an official');
  return {
    ...card,
    inThisStory: [],
    onIssues: [{ issue: 'housing', fromWords: true, positions: card.inThisStory, more: 2 }],
  };
};

/** The same number in four sessions. */
const fourSessions = {
  ...sessionUnclear,
  candidates: [2025, 2023, 2021, 2019].map((year) => `wa/${year}-${year + 1}/HB/1110`),
};

export const cardStates = {
  'card-official-subject': () => card(bySubject(), true, true),
  'card-choice-four': () => choice(fourSessions, 'House Bill 1110'),
  'card-measure-law': () => card(law(), true, true),
  'card-measure-next': () => card(underWay(), true, true),
  'card-measure-replaced': () => card(replaced(), true, true),
  'card-official-behind': () => opened(content(ada, [ada, bill, bo], '2026-03-01', { why })),
  'card-measure-behind': () => opened(content(bill, [ada, bo], '2026-03-01', { why })),
  'card-measure-explained': () => card(content(bill, [ada, bo], '2026-03-01', { why }, explained({ editorial }))),
  'card-measure-explained-behind': () =>
    opened(content(bill, [ada, bo], '2026-03-01', { why }, explained({ editorial: ownWords }))),
  'card-official-explained': () =>
    opened(content(ada, [ada, bill, bo], '2026-03-01', { why }, explained({ editorial }))),
  'card-official': () => card(content(ada, [bill], '2026-03-01', { why }), false),
  'card-official-pinned': () => card(content(ada, [ada, bill, bo], '2026-03-01', { why })),
  'card-official-whole': () => card(content(ada, [ada, bill, bo], '2026-03-01', { why }), true, true),
  'card-measure-whole': () => card(content(bill, [ada, bo], '2026-03-01', { why }), true, true),
  'card-older-article': () => card(content(ada, [], '2024-03-01', { why })),
  'card-former': () => card(content(cy)),
  'card-little-known': () => card(content(mei)),
  'card-council': () => card(content(mei, [], undefined, { why }, withCouncil())),
  'card-long': () => card(long()),
  'card-measure': () => card(content(bill, [ada, bo], '2026-03-01', { why })),
  'card-measure-ask': () => card(open(bill)),
  'card-official-ask': () => card(open(ada)),
  'card-measure-hearing': () => card(open(bill, { actions: [], stances: [] }), true, true),
  'card-measure-past': () => card(content('wa/2023-2024/HB/1110')),
  'card-measure-unknown': () => card(content(federal)),
  'card-choice': () => choice({ candidates: [ada, cy, bo] }, 'Sample'),
  'card-choice-session': () => choice(sessionUnclear, 'House Bill 1999'),
  'card-choice-chosen': () =>
    card(content(pastBill, [ada], '2026-03-01', sessionUnclear), true, false, { onChooseAgain: nothing }),
};
