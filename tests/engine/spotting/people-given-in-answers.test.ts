/** Given names in an interview's answers: of a colleague, or of anybody. `{Paul}` in a row is Council Member Paul Dillwyn. */
import { describe, expect, test } from 'vitest';
import { found, written } from './people-roster';

const opening =
  'Mayor {Linda Brown} met us. Council Member {Paul Dillwyn}, Sen. {Shelby Short}, Rep. {María Saldívar} and Rep. {Natalia Hill} came up.\nA bridge opens.';
const ends = '{Brown|Linda Brown}: Yes, it opens in May.\n{Brown|Linda Brown}: No, it will not be late.';
const inAnswer = (answer: string): string => `${opening}\n{Brown|Linda Brown}: ${answer}\n${ends}`;

const marked = [
  '{Paul|Paul Dillwyn} asked for that.',
  '{Paul|Paul Dillwyn} and I wrote it together.',
  'I told {Paul|Paul Dillwyn} that streets come first.',
  'I told {Paul|Paul Dillwyn} we need money.',
  'I thank {Paul|Paul Dillwyn} for the bill.',
  'Sen. {Shelby Short} was there, and {Paul|Paul Dillwyn} voted no.',
  'I called, we agreed, and I asked {Paul|Paul Dillwyn} about the bill.',
];
const unmarked = [
  'Paul from the bakery on Garland told me that streets come first.',
  'My old boss Paul taught me to count votes.',
  'I asked Paul, the clerk, for the bill.',
  'I met a nurse, Paul, who works nights.',
  'A constituent named Paul wrote to me.',
  'There is a man I call Paul in my story.',
  'We prayed to Paul that week.',
  'Paul had a little lamb.',
  'Paul. Next question.',
];

describe('a given name in an answer', () => {
  test.each(marked)('is a colleague’s: %s', (answer) => {
    const { runs, expected } = written(inAnswer(answer));
    expect(found(runs).marks.sort()).toEqual(expected.sort());
  });
  test.each(unmarked)('is anybody’s: %s', (answer) => {
    const { runs, expected } = written(inAnswer(answer));
    expect(found(runs).marks.sort()).toEqual(expected.sort());
  });
  test('is that of whom the question names', () => {
    const { runs, expected } = written(
      `${opening}\nWhat of Council Member {Paul Dillwyn}?\n{Brown|Linda Brown}: Nobody outworks {Paul|Paul Dillwyn}.\n${ends}`,
    );
    expect(found(runs).marks.sort()).toEqual(expected.sort());
  });
});

describe('a name that is a word as well', () => {
  test.each(
    [
      'DILLWYN: Nick the corner and the bridge falls.',
      'DILLWYN: {Nick|Nick Brown} wrote the brief.',
      'DILLWYN: My uncle Nick and a farrier, Nick, came.',
      'DILLWYN: When I read my bill, {Nick|Nick Brown} called. I called {Nick|Nick Brown}.',
    ].map((line) => line.replace(/^DILLWYN/, '{DILLWYN|Paul Dillwyn}')),
  )('%s', (line) => {
    const { runs, expected } = written(
      `Attorney General {Nick Brown} and Council Member {Paul Dillwyn} met the Senate.\n${line}`,
    );
    expect(found(runs).marks.sort()).toEqual(expected.sort());
  });
});

test('costs no more than the length of the page', () => {
  const time = (lines: number): number => {
    const text = `Mayor Linda Brown and Council Member Paul Dillwyn met.\n${'Brown: Council Member Paul Dillwyn wrote it. Paul asked Paul, and Paul voted.\n'.repeat(lines)}`;
    const { runs } = written(text);
    const start = performance.now();
    found(runs);
    return performance.now() - start;
  };
  time(200);
  expect(time(3200)).toBeLessThan(16 * Math.max(20, time(400)));
});
