/** Somebody who took another family name, which a colleague bore before. */
import { expect, it } from 'vitest';
import { createSpottingIndex, findMentions } from '../../../engine/spotting';
import type { Office, RosterFile, RosterPerson } from '../../../engine/release/packs';

const seat = (role: Office['role'], district: string, start: string, end?: string): Office => ({
  role,
  jurisdiction: 'wa',
  district,
  start,
  ...(end && { end }),
});
const javier: RosterPerson = {
  id: 'test/javier',
  name: 'Javier Valdez',
  given: 'Javier',
  family: 'Valdez',
  offices: [seat('state-senator', '46', '2023-01-09'), seat('state-representative', '46', '2017-06-12', '2023-01-08')],
};
const michelle: RosterPerson = {
  id: 'test/michelle',
  name: 'Michelle Valdez',
  given: 'Michelle',
  family: 'Valdez',
  aliases: ['Michelle Caldier'],
  renamedAfter: '2024-05-02',
  offices: [seat('state-representative', '26', '2015-01-12')],
};
const sources = [{ publisher: 'Sample', url: 'https://example.org/', retrieved: '2026-11-01' }];
const roster: RosterFile = { schema: 1, pack: 'wa', asOf: '2026-11-01', sources, people: [javier, michelle] };
const index = createSpottingIndex([{ roster }]);

function marked(text: string, day: string): string[] {
  const facts = { url: 'https://www.seattletimes.com/story', dates: [day] };
  const { mentions } = findMentions(index, { facts, runs: [{ text }] }, '2026-11-29');
  return mentions.map(({ key, candidates }) => key || `${candidates?.join(' or ')}`);
}

it.each([
  ['OLYMPIA, Wash. – State Rep. Valdez brought the bill into the Washington House.', '2019-03-04', javier.id],
  ['OLYMPIA, Wash. – State Rep. Caldier brought the bill into the Washington House.', '2019-03-04', michelle.id],
  ['OLYMPIA, Wash. – State Rep. Valdez brought the bill into the Washington House.', '2026-03-04', michelle.id],
  // A later caption on an older page may give today's name.
  ['OLYMPIA, Wash. – State Rep. Michelle Valdez spoke in the Washington House.', '2019-03-04', michelle.id],
])('%s (%s) means %s', (text, day, expected) => {
  expect(marked(text, day)).toEqual([expected]);
});
