/** The words of Michigan’s Legislature in its record: what the scrapers’ own classes do not say, or say wrongly. */
import type { StateTable } from '../../records/scraped/table';

export const mi: StateTable = {
  id: 'mi',
  timeZone: 'America/Detroit',
  steps: [
    [/^(?:introduced by|read a first time)/i, [{ letter: 'A' }]],
    [/^REFERRED TO (?:THE )?COMMITTEE OF THE WHOLE/i, 'nothing'],
    [/^referred to second reading|^placed on/i, [{ letter: 'R' }]],
    [
      /^(?:referred to |REFERRED TO )(?:the )?(?:committee on )?(.+?)(?: with substitute.*)?$/i,
      [{ letter: 'C', committee: true }],
    ],
    [/^(?:passed|PASSED)(?:;| by \d+\/\d+| roll call)/i, [{ letter: ['h', 's'] }]],
    [
      /^(?:HOUSE|SENATE) (?:AMENDMENT|SUBSTITUTE).* CONCURRED IN ROLL CALL|^(?:house|senate) (?:amendment|substitute)\S* .*concurred in/i,
      [{ letter: ['h', 's'] }],
    ],
    [/^adopted$/i, [{ letter: ['h', 's'] }]],
    [/^defeated roll call/i, [{ letter: ['x', 'y'] }]],
    [/^presented to (?:the )?governor/i, [{ letter: 'E' }]],
    [/^approved by (?:the )?governor/i, [{ letter: 'G' }]],
    [/^vetoed by/i, [{ letter: 'V' }]],
    [/^assigned PA \d/i, [{ letter: 'L' }]],
  ],
  lawIn: (line) => {
    const [, chapter, year] = /^assigned PA (\d+)'(\d\d)/i.exec(line) ?? [];
    return chapter && year ? { chapter: Number(chapter), year: Number(`20${year}`) } : undefined;
  },
  unsaid: /:?\s*Roll Call(?: Roll Call)?:? ?# ?\d+.*$/i,
  counted: /yeas (?<yes>\d+),? nays (?<no>\d+),? excused (?<other1>\d+),? not voting (?<other2>\d+)/i,
  called: [{ chamber: 'house', printed: 'Myers-Phillips', name: 'Tonya Phillips' }],
  motions: [
    [/^(?:not )?passed\b/i, 'passage'],
    [/^defeated$/i, 'passage'],
    [/^(?:house|senate) (?:amendment|substitute).*concurred in/i, 'concurrence'],
    [/conference report/i, 'conference'],
    [/^(?:not )?adopted\b/i, 'passage'],
    [/^/, 'nothing'],
  ],
};
