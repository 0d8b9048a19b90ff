import { describe, expect, it } from 'vitest';
import { buildCard } from '../../../engine/cards/build-card';
import type { OfficialCard, Position } from '../../../engine/cards/content';
import { yesOn } from '../../../engine/cards/explained';
import { buildIssuePage, everybodysVotes } from '../../../engine/cards/issue-page';
import { resolveLink } from '../../../engine/cards/links';
import type { MotionCode } from '../../../engine/cards/motions';
import { buildScorecard } from '../../../engine/cards/scorecard';
import { topicsOf } from '../../../engine/actions/sheet-targets';
import type { Measure } from '../../../engine/record/model';
import { measure as cardOf, today } from './built-cards';
import {
  ada,
  bill,
  editorial,
  explained,
  explanation,
  otherBill,
  sampleMeasures,
  sampleRecord,
  sampleRelease,
  stance,
} from './sample-release';

const release = explained();
const { what, yes, text } = explanation;
const of = (key: string) => sampleMeasures.find(({ id }) => id.key === key)!;
const told: Measure = { ...of(bill), explanation };

describe('which way a yes goes', () => {
  it('is said of a vote on the whole measure', () => {
    expect(yesOn(told, { decides: 'passage' })).toBe(yes);
    expect(yesOn(told, { decides: 'passage-conference' })).toBe(yes);
    expect(yesOn(of(bill), { decides: 'passage' })).toBeUndefined();
  });

  it.each<MotionCode>(['concurrence', 'conference', 'override'])('is not said of %s', (decides) => {
    expect(yesOn(told, { decides })).toBeUndefined();
  });

  it('is not said of a motion that we don’t know, nor of a vote on another text', () => {
    expect(yesOn(told, {})).toBeUndefined();
    expect(yesOn(told, { decides: 'passage', title: 'Sample rivers' })).toBeUndefined();
    expect(yesOn(told, { decides: 'passage', replaced: '2025-05-01' })).toBeUndefined();
    expect(yesOn(told, { decides: 'passage', isOvertaken: true })).toBeUndefined();
    expect(yesOn(told, { decides: 'passage', notAsExplained: true })).toBeUndefined();
  });

  it('stands with the votes that decided it, on its card and wherever everybody’s votes are told', () => {
    expect(cardOf(bill, {}, today, release).votes.map((vote) => vote.yes)).toEqual([yes, yes]);
    expect(everybodysVotes(bill, release).map(({ vote }) => vote.yes)).toEqual([yes, yes]);
  });

  it('stands on the line of an official, whichever way they voted', () => {
    const card = buildCard(ada, { keys: [ada, bill] }, release, today) as OfficialCard;
    expect(card.inThisStory[0]).toMatchObject({ value: 'Nay', inShort: { kind: 'yes', words: yes } });
    const row = buildScorecard(ada, release, today)?.rows.find((one) => one.measure === bill);
    expect(row).toMatchObject({ value: 'Nay', inShort: { kind: 'yes', words: yes } });
  });
});

describe('what a measure does', () => {
  it('is told beside a sponsorship, on an issue’s page and in the sheet', () => {
    const does = { kind: 'what', words: what };
    const sponsors = cardOf(bill, { keys: ['ocd-person/00000000-0000-4000-8000-00000000000b', bill] }, today, release);
    expect(sponsors.inThisStory.find(({ kind }: Position) => kind === 'sponsorship')?.inShort).toEqual(does);
    const [line] = buildIssuePage('housing', [], release, today).groups.flatMap(({ measures }) => measures);
    expect(line?.inShort).toEqual(does);
    expect(topicsOf([bill], release, today)[0]?.inShort).toEqual(does);
  });

  it('is told in official words where nobody has explained it, and not at all where these say no more', () => {
    const plain = sampleRelease();
    const card = buildCard(ada, { keys: [ada, bill, otherBill] }, plain, today) as OfficialCard;
    expect(card.inThisStory[0]?.inShort).toEqual({ kind: 'described', words: 'Limiting sample rents.' });
    expect(card.inThisStory.find((one) => one.measure === otherBill)?.inShort).toBeUndefined();
  });
});

describe('a measure that holds many things', () => {
  const parts = { housing: ['Rents: They may rise 7% a year.'], 'health-care': ['Clinics: They get $5 million.'] };
  const many = { ...told, explanation: { ...explanation, parts } };
  const holding = { ...release, record: sampleRecord(sampleMeasures.map((one) => (one.id.key === bill ? many : one))) };

  it('has its points by issue on its card, and asks its title for no reasons', () => {
    const card = cardOf(bill, {}, today, holding);
    expect(card.explained?.parts).toEqual([
      { issue: 'housing', points: parts.housing },
      { issue: 'health-care', points: parts['health-care'] },
    ]);
    expect(card.issues.flatMap(({ words }) => words)).toEqual([]);
  });

  it('says under an issue’s heading that part only', () => {
    const [line] = buildIssuePage('housing', [], holding, today).groups.flatMap(({ measures }) => measures);
    expect(line?.inShort).toEqual({ kind: 'what', words: 'Rents: They may rise 7% a year.' });
  });
});

describe('the plain words on a card', () => {
  it('are told with their points, the version that they were written from, and the way to it', () => {
    const card = cardOf(bill, {}, today, release);
    const { version, day, url, points } = text!;
    expect(card.explained).toMatchObject({ what, points, yes, version, day });
    expect(resolveLink(bill, card.explained!.source.id, release, today)).toBe(url);
  });

  it('take the place of the official description, which stays with the record', () => {
    const description = 'Concerning what landlords may ask of tenants.';
    const card = cardOf(bill, {}, today, { ...release, record: sampleRecord([{ ...told, description }]) });
    expect(card.described).toBeUndefined();
    expect(card.description).toBe(description);
  });

  it('stand beside the organization’s own', () => {
    const { position: _position, reason: _reason, organisation: _organisation, ...claim } = stance;
    const plain = { ...claim, id: 'plain-1999', issues: [], plain: { en: 'Landlords say why.' } };
    const both = explained({ editorial: { ...editorial, explanations: [plain] } });
    const card = cardOf(bill, {}, today, both);
    expect([card.plain?.text, card.explained?.what]).toEqual(['Landlords say why.', what]);
  });

  it('are gone everywhere once a correction takes them back', () => {
    const without = explained({ withdrawn: [`explanation/${bill}`] });
    const card = cardOf(bill, {}, today, without);
    expect(card.explained).toBeUndefined();
    expect(card.votes.some((vote) => vote.yes)).toBe(false);
    expect(card.described).toBe('Limiting sample rents.');
    expect(resolveLink(bill, 'explained', without, today)).toBeNull();
  });

  it('say no “yes” where no vote that stands was on the whole of that text', () => {
    const rollCalls = told.rollCalls.map((vote) => ({ ...vote, decides: 'concurrence' as const }));
    const record = sampleRecord([{ ...told, rollCalls }]);
    const card = cardOf(bill, {}, today, { ...sampleRelease(), record });
    expect(card.explained?.what).toBe(what);
    expect(card.explained?.yes).toBeUndefined();
  });
});
