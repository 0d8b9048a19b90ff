import { describe, expect, it } from 'vitest';
import { calendarGaps, dueOn, readCalendar, type Calendar } from '../../../dataset/live/calendar';

const calendar: Calendar = {
  wa: { who: 'the Sample Legislature', quiet: 6, sittings: [{ from: '2031-01-13', until: '2031-04-27' }] },
};

describe('a day to look for facts', () => {
  it.each<[string, string, boolean, number]>([
    ['a week before a sitting', '2031-01-06', true, 14],
    ['the day before that', '2031-01-05', false, 35],
    ['in it', '2031-03-01', true, 14],
    ['while governors sign', '2031-05-22', true, 14],
    ['when that is over', '2031-05-23', false, 35],
    ['a Monday between sittings', '2031-06-02', true, 35],
    ['a Tuesday between sittings', '2031-06-03', false, 35],
  ])('%s', (_, day, isDue, goodForDays) => {
    expect(dueOn(calendar, day)).toMatchObject({ isDue, goodForDays });
  });

  it('is not guessed: a list that knows of no sitting ahead says so', () => {
    expect(calendarGaps(calendar, '2031-05-22')).toEqual([]);
    expect(calendarGaps(calendar, '2031-05-23')).toEqual(['wa']);
  });
});

describe('the calendar that ships', () => {
  const shipped = readCalendar();
  it('has its sittings in order, none within another', () => {
    for (const { sittings } of Object.values(shipped)) {
      const days = sittings.flatMap(({ from, until }) => [from, until]);
      expect(days).toEqual([...days].sort());
    }
  });

  it('begins Washington’s sittings on the second Monday of January', () => {
    for (const { from } of shipped.wa!.sittings) {
      expect(new Date(from).getUTCDay(), from).toBe(1);
      expect(from.slice(5) >= '01-08' && from.slice(5) <= '01-14', from).toBe(true);
    }
  });
});
