/** Who sits in Lakeland: nobody real. */
import type { Pack, RosterPerson } from '../../../../engine/release/packs';

const person = (id: number, given: string, family: string, office: Partial<RosterPerson['offices'][number]>) => ({
  id: `ocd-person/00000000-0000-4000-8000-0000000000${id}`,
  name: `${given} ${family}`,
  given,
  family,
  offices: [{ role: 'state-representative' as const, jurisdiction: 'zz', start: '2024-11-15', source: 0, ...office }],
  source: 0,
});

const file = {
  schema: 1 as const,
  pack: 'zz',
  asOf: '2025-06-01',
  sources: [{ publisher: 'Sample Roster', url: 'https://roster.example.org/zz', retrieved: '2025-06-01' }],
};

export const people = [
  person(10, 'Odalys', 'Fernwhistle', { role: 'state-senator', district: '1', party: 'Democratic' }),
  person(11, 'Tobiah', 'Quillfeather', { district: '1A', party: 'Republican' }),
  person(12, 'Marisol', 'Brackenridge', { district: '1B', party: 'Democratic' }),
  person(13, 'Ephraim', 'Stonewater', { district: '2A', party: 'Republican' }),
  person(14, 'Delphine', 'Ashgrove', { role: 'governor', party: 'Independent' }),
];

export const pack: Pack = {
  roster: { ...file, people },
  officials: {
    ...file,
    officials: people.map(({ id }) => ({
      id,
      offices: [{ kind: 'capitol' as const, phone: '312-555-0100' }],
      source: 0,
    })),
  },
};
