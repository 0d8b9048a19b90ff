import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { CardLines } from '../../components/card/CardTitle';
import { MeasureBody } from '../../components/card/MeasureBody';
import { NamedActs } from '../../components/card/NamedActs';
import { IssueRecord } from '../../components/scorecard/IssueRecord';
import { Scorecard } from '../../components/scorecard/Scorecard';
import type { MeasureCard, Position } from '../../engine/cards/content';
import { buildCard } from '../../engine/cards/build-card';
import { buildIssuePage, lineDetails } from '../../engine/cards/issue-page';
import { buildScorecard } from '../../engine/cards/scorecard';
import {
  ada,
  bill,
  bo,
  editorial,
  explained,
  explanation,
  sampleMeasures,
  sampleRecord,
  sampleRelease,
  stance,
} from '../engine/cards/sample-release';
import { MeasureHistory } from '../../site/record/MeasureHistory';
import { act } from './act-shown';
import { card, today } from './card-shown';
import { companion } from './companion-shown';
import { show } from './render';
import { nothingAsked } from './sample-act';

const release = explained();
const yes = `A yes was a vote ${explanation.yes}.`;
const told = (element: Element | null) => element?.textContent?.replaceAll('\u00a0', ' ');
const lines = () => [...document.querySelectorAll('.in-short')].map(told);
const out = { csvOf: (rows: string[][]) => JSON.stringify(rows), onCopy: () => Promise.resolve(), onPrint: () => {} };

describe('a measure’s card with plain words of ours', () => {
  it('says what it does, which way a yes went, and from which version of its text', async () => {
    const { onLink } = card(bill, [], { release });
    const part = screen.getByRole('region', { name: 'What it does' });
    expect(within(part).getByText(explanation.what).lang).toBe('en');
    expect(within(part).getAllByRole('listitem').map(told)).toEqual(explanation.text?.points);
    expect(lines()).toEqual([yes]);
    expect(told(part)).toContain(
      'In plain words · by Collective Lens, from the bill’s text of April 27, 2025 (Passed Legislature)',
    );
    await userEvent.click(within(part).getByRole('button', { name: /^Source/ }));
    expect(onLink).toHaveBeenCalledExactlyOnceWith('explained');
  });

  it('stands behind the organization’s own words, which are labelled as theirs', () => {
    const { position: _position, reason: _reason, organisation: _organisation, ...claim } = stance;
    const own = { ...claim, id: 'plain-1999', issues: [], plain: { en: 'Landlords say why.' } };
    card(bill, [], { release: explained({ editorial: { ...editorial, explanations: [own] } }) });
    const titles = screen.getAllByRole('heading', { level: 3 }).map(told);
    expect(titles.indexOf('In plain words')).toBeLessThan(titles.indexOf('What it does'));
    const theirs = screen.getByRole('region', { name: 'In plain words' });
    expect(within(theirs).getByText('In the words of Sample Civic Club')).toBeTruthy();
  });

  it('can be reported from the card', async () => {
    const { onReport } = card(bill, [], { release });
    await userEvent.click(screen.getByText('More'));
    await userEvent.click(screen.getByRole('button', { name: 'Report an error' }));
    expect(onReport).toHaveBeenCalledTimes(1);
  });
});

describe('a vote that is shown', () => {
  it('says on an official’s card which way a yes went, also beside a no', () => {
    card(ada, [bill], { release });
    expect(told(screen.getByRole('region', { name: 'In this story' }))).toBe(
      `Voted no on this story’s bill HB 1999 · Sample rents${yes}`,
    );
  });

  const acts = () => (buildCard(bill, { keys: [ada, bo] }, release, today) as MeasureCard).inThisStory;

  it('says it once for all whose votes are told together', () => {
    show(<NamedActs items={acts()} />);
    expect(lines()).toEqual([yes]);
  });

  it('says nothing for all where it is not so of one of them', () => {
    const onAnotherText = (act: Position): Position =>
      act.official === bo && act.kind === 'vote' ? { ...act, inShort: { kind: 'what', words: 'Limits.' } } : act;
    show(<NamedActs items={acts().map(onAnotherText)} />);
    expect(lines()).toEqual([]);
  });

  it('says it on an official’s record, to read, to search and to copy', () => {
    const record = buildScorecard(ada, release, today)!;
    show(<Scorecard card={record} {...out} />);
    expect(screen.getByText(explanation.yes).lang).toBe('en');
    expect(told(screen.getByRole('table'))).toContain(yes);
  });

  it('says it on an issue’s page, with the reader’s officials and with everybody’s votes', async () => {
    const page = buildIssuePage('housing', [ada], release, today);
    show(<IssueRecord page={page} details={(key) => Promise.resolve(lineDetails(key, 'housing', release))} {...out} />);
    expect(lines()).toEqual([`In plain words: ${explanation.what}`, yes]);
    await userEvent.click(screen.getByText('How everybody voted'));
    expect(lines().filter((one) => one === yes)).toHaveLength(3);
  });
});

describe('the words of ours in the companion and on the site', () => {
  it('are offered for translation, as the official ones are', async () => {
    const translate = vi.fn((texts: readonly string[]) => Promise.resolve(texts.map((text) => `vi ${text}`)));
    const { user } = companion({
      translating: { isFetched: false, translate },
      loadCard: ({ key }) => {
        const content = buildCard(key, { keys: [bill] }, release, today) as MeasureCard;
        const source = { id: 'measure', kind: 'source' as const };
        const summary = { text: 'This bill limits rents.', version: 'Introduced', day: '2025-01-13', source };
        return Promise.resolve({ content: { ...content, summary } });
      },
    });
    await user.click(screen.getByRole('button', { name: /^HB 1999/ }));
    await user.click(await screen.findByRole('button', { name: 'Translate title and description' }));
    const { what, yes: infinitive, text } = explanation;
    expect(translate.mock.calls[0]?.[0]).toEqual([
      'Sample rents',
      what,
      ...text!.points,
      infinitive,
      'This bill limits rents.',
    ]);
  });

  it('leave a short title where it stands, and put a long official one small below them', () => {
    const content = buildCard(bill, { keys: [] }, release, today) as MeasureCard;
    const { container } = show(<CardLines content={content} hasTitle={false} />);
    expect(container.querySelector('.long-title')?.textContent).toBe(content.title);
    const title = 'Limiting how much sample landlords may raise sample rents within a year';
    const long = show(<CardLines content={{ ...content, title }} hasTitle={false} />);
    expect(long.container.querySelector('.long-title')).toBeNull();
    const body = show(<MeasureBody content={{ ...content, title }} level={3} onLink={() => {}} />);
    expect(body.container.textContent).toContain(title);
  });

  it('say in the sheet to act what it does, and in its words what it was to do', async () => {
    act({ start: { topic: bill } }, nothingAsked);
    expect(told(await screen.findByText(/^Sample rents/, { selector: '.topic-title' }))).toBe('Sample rents');
    expect(lines()).toEqual([`In plain words: ${explanation.what}`]);
    expect(screen.getByText(/^Hello, my name/).textContent).toContain(`the bill ${explanation.yes}, House Bill 1999.`);
  });

  it('say it with each vote of a bill’s history', () => {
    const content = buildCard(bill, { keys: [] }, release, today) as MeasureCard;
    show(<MeasureHistory content={content} everybody={[]} onLink={() => {}} />);
    expect(lines()).toEqual([yes, yes]);
  });
});

describe('under an issue’s heading', () => {
  const note = 'An issue says what a bill is about, not whom it helps.';

  it('stands what an issue is, on its page and on a record', () => {
    show(
      <IssueRecord page={buildIssuePage('housing', [], release, today)} details={() => Promise.reject()} {...out} />,
    );
    show(<Scorecard card={buildScorecard(ada, release, today)!} {...out} />);
    expect(screen.getAllByText(note)).toHaveLength(2);
  });

  it('stands it on a card', () => {
    // Both bills on one issue, so that a story about the one tells of the other.
    const measures = sampleMeasures.map((one) => ({ ...one, issues: [{ id: 'housing', words: [] }] }));
    card(ada, [bill], { release: sampleRelease({ record: sampleRecord(measures) }) });
    expect(told(screen.getByRole('region', { name: 'On this issue: Housing and rent' }))).toContain(note);
  });
});
