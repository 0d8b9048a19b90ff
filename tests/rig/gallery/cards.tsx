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

export const cardStates = {
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
