/** A card as text: the sentences that its views say, without their layout. */
import { createI18n } from '../components/basics/i18n';
import { wordsFor } from '../components/basics/words';
import { buildCard } from '../engine/cards/build-card';
import type {
  CardLink,
  CardPage,
  LocalLines,
  MeasureCard,
  OfficialCard,
  Position,
  RecordedVote,
} from '../engine/cards/content';
import { resolveLink } from '../engine/cards/links';
import { sessionReason } from '../engine/cards/measure-key';
import { findPerson } from '../engine/cards/records';
import type { PackId } from '../engine/identifiers';
import type { LoadedRelease } from '../engine/release/release';
import en from '../locales/en.json';
import { unknownKey } from './card-lines';

const i18n = createI18n('en', en);
const t = i18n.getFixedT('en');
const words = wordsFor(t, i18n);

interface Asked {
  release: LoadedRelease;
  today: string;
  page: CardPage;
}

type Block = readonly (string | false | undefined)[];
const joined = (parts: Block, by = ' · ') => parts.filter(Boolean).join(by);
const part = (title: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : ['', title, ...lines.map((line) => `  ${line}`)];

const recordOf = ({
  date,
  motion,
  result,
  tally,
  needs,
  titleThen,
  textReplaced,
  tieBreak,
  source,
  ...rest
}: Position | RecordedVote) =>
  joined([
    words.actDate({ date, ...('dateOf' in rest && rest) }),
    motion && t('card.motion', { motion }),
    result,
    tally && words.tally(tally),
    needs && words.needs(needs),
    titleThen && t('card.thenTitled', { title: titleThen }),
    textReplaced && t('card.textReplaced', { date: words.date(textReplaced) }),
    tieBreak && t('card.tieBreak', { name: tieBreak.name, value: words.value(tieBreak.value) }),
    source.detail && t('card.source', { publisher: source.detail }),
  ]);

/** Two lines: what was done on what, and the record. */
const positionLines = (position: Position, isNamed = false): string[] => [
  joined(
    [
      isNamed && `${position.officialName}:`,
      words.did(position),
      position.decides && t(`card.decides.${position.decides}`),
    ],
    ' ',
  ),
  ...(isNamed || !position.measureLabel
    ? []
    : [
        `  ${joined([
          position.measureLabel,
          position.measureTitle,
          position.measureStatus && words.status(position.measureStatus),
        ])}`,
      ]),
  ...(position.inShort && !isNamed ? [`  ${words.inShort(position.inShort)}`] : []),
  `  ${recordOf(position)}`,
];

const issueName = (id: string) => (i18n.exists(`issue.${id}`) ? String(i18n.t(`issue.${id}` as never)) : id);

function linkLines(key: string, links: readonly CardLink[], { release, today }: Asked): string[] {
  return links.map((link) =>
    joined([words.link(link), link.detail, resolveLink(key, link.id, release, today) ?? undefined]),
  );
}

function explainedLines({ explained }: MeasureCard): string[] {
  if (!explained) return [];
  const { what, points, parts = [], yes, version, day } = explained;
  const date = day && words.date(day);
  return [
    what,
    ...points.map((point) => `- ${point}`),
    ...parts.flatMap(({ issue, points: its }) => [issueName(issue), ...its.map((point) => `- ${point}`)]),
    ...(yes ? [words.inShort({ kind: 'yes', words: yes })] : []),
    date ? t('card.explained.by', { date, version }) : t('card.explained.byUndated', { version }),
  ];
}

function summaryLines({ summary }: MeasureCard): string[] {
  if (!summary) return [];
  const { text, isPart, version, day, isOfEarlierText } = summary;
  return [
    isPart ? `${text} …` : text,
    joined(
      [t('card.summary.by', { date: words.date(day), version }), isOfEarlierText && t('card.summary.earlier')],
      ' ',
    ),
  ];
}

function measureText(card: MeasureCard, asked: Asked): string[] {
  const { status, sponsor, cosponsors, issues, introduced, votes, deeds, inThisStory, reach } = card;
  return [
    joined([card.label, card.title]),
    ...(card.shortTitle ? [t('card.officialTitle', { words: card.shortTitle })] : []),
    words.measureLine(card),
    ...(card.pastSession ? [words.pastSession(card)] : []),
    ...(status ? [words.status(status)] : []),
    ...(card.effect ? [words.effect(card.effect)] : []),
    ...(card.next ? words.next(card.next) : []),
    ...(card.companion ? [words.companion(card.companion)] : []),
    ...(card.then ? [words.earlierText(card.then)] : []),
    ...[words.unknownMeasure(card)].filter((text) => text !== undefined),
    ...explainedLines(card),
    ...summaryLines(card),
    ...[card.described, card.description].filter((text) => text !== undefined),
    ...issues.map(({ id, words: because }) => joined([issueName(id), ...because])),
    ...[
      joined([
        sponsor && `${t('card.sponsor')}: ${sponsor.name}`,
        cosponsors.length > 0 && t('card.cosponsors', { count: cosponsors.length }),
        introduced && `${t('card.introduced')} ${words.date(introduced)}`,
      ]),
    ].filter(Boolean),
    ...part(
      t('card.inThisStory'),
      inThisStory.flatMap((position) => positionLines(position, true)),
    ),
    ...part(
      t('card.votes'),
      [...deeds.flatMap((deed) => positionLines(deed, true))].concat(
        votes.flatMap((vote) => [words.rollCall(vote), `  ${recordOf(vote)}`]),
      ),
    ),
    ...part(t('card.actions'), [
      ...(reach ? [`${t('link.call')}: ${joined([reach.jurisdiction, reach.chamber, reach.committee?.name])}`] : []),
      ...linkLines(card.key, card.links, asked),
    ]),
  ];
}

/** "119th Congress, 2025–26: 398 votes, …"; nothing of somebody who has no vote, such as a governor. */
function countsLine({ session, ...counts }: NonNullable<OfficialCard['counts']>, pack: PackId): string[] {
  if (Object.values(counts).every((count) => count === 0)) return [];
  const { votes, nominations, sponsorships, cosponsorships } = counts;
  const ofThem = nominations ? ` (${nominations} of them on nominations)` : '';
  const name = words.session(sessionReason({ pack, session, ballot: false }));
  return [`${name}: ${votes} votes${ofThem}, ${sponsorships} sponsored, ${cosponsorships} co-sponsored`];
}

const localText = ({ key, contacts }: OfficialCard, local: LocalLines, asked: Asked): string[] =>
  part(t('card.local.title', { place: words.place(local.place) }), [
    ...words.localLines(local, contacts),
    ...linkLines(key, local.links, asked),
  ]);

function officialText(card: OfficialCard, asked: Asked): string[] {
  const { then, now, last, inThisStory, onIssues, latest, votesKnown, counts } = card;
  const office = (line: typeof now) => line && joined([words.office(line), line.party && words.party(line.party)]);
  return [
    card.name,
    ...(then ? [`${t('card.then')}: ${office(then)}`] : []),
    ...(now ? [then ? `${t('card.now')}: ${office(now)}` : office(now)!] : []),
    ...(last ? [card.unconfirmed ? office(last)! : words.leftOffice(last)] : []),
    ...[words.doubt(card)].filter((text) => text !== undefined),
    ...(card.unconfirmed && card.contacts.some(({ kind }) => kind === 'call') ? [t('card.seatPhones')] : []),
    ...(now || card.unconfirmed ? [] : [t(last ? 'card.formerContacts' : 'card.noOffice')]),
    ...part(
      t('card.inThisStory'),
      inThisStory.flatMap((position) => positionLines(position)),
    ),
    ...onIssues.flatMap(({ issue, positions, more }) =>
      part(t('card.onIssue', { issue: issueName(issue) }), [
        ...positions.flatMap((position) => positionLines(position)),
        ...(more > 0 ? [t('card.andMore', { count: more })] : []),
      ]),
    ),
    ...part(t('card.latest'), [
      ...latest.flatMap((position) => positionLines(position)),
      ...(votesKnown
        ? [t('card.votesKnown', { from: words.date(votesKnown.from), to: words.date(votesKnown.to) })]
        : []),
    ]),
    ...(counts ? countsLine(counts, findPerson(asked.release, card.key)?.pack ?? '') : []),
    ...(card.local ? localText(card, card.local, asked) : []),
    ...part(t('card.reach'), [
      ...linkLines(card.key, card.contacts, asked),
      ...(card.address ? [t('card.officeAddress', { address: card.address })] : []),
    ]),
  ];
}

/** What the card of this key says, for people to read. */
export function cardText(key: string, asked: Asked): string {
  const { release, page, today } = asked;
  const card = buildCard(key, page, release, today, { at: Date.parse(`${today}T20:00:00Z`) });
  if (!card || card.kind === 'choice') return `${key}\n${unknownKey}\n`;
  const lines = card.kind === 'official' ? officialText(card, asked) : measureText(card, asked);
  const claims = (card.claims ?? []).map(({ of, asOf }) => t(`card.claim.${of}`, { date: words.date(asOf) }));
  const age = [
    t('card.asOf', { date: words.date(card.asOf) }),
    ...(claims.length > 0 ? [joined(claims)] : []),
    ...(card.isOld ? [t('card.old')] : []),
  ];
  return [key, ...lines, ...age, ''].join('\n');
}
