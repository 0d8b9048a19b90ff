/**
 * Whom the sources have twice: in office and before it, in a legislature and in Congress, or simply twice. Each row was
 * looked at by a person. The build stops at two of one name and place whom neither list has.
 */

/** The id that stays, by which people are followed and linked → the others, which are read and answered as the same. */
export const samePeople: Readonly<Record<string, readonly string[]>> = {
  'civic/wa/statewide/mike-pellicciotti': ['ocd-person/90c071c5-106f-4b94-a60c-8bb5abaaf2e2'],
  'civic/wa/statewide/patty-kuderer': ['ocd-person/ef6a28f2-da94-4a3f-850a-b005cffa884d'],
  'ocd-person/4a203502-87b1-49f6-8cf2-8cbf4dedb954': ['ocd-person/14816361-a653-4221-9673-416581c9d97d'], // Steve Hobbs
  'ocd-person/dee2625a-e562-487b-b40c-c34b2c00ed2c': ['ocd-person/90ce05d7-2073-4c23-b8ba-f503a8022215'], // Christine Kilduff
  'ocd-person/172915df-d82a-449f-b7b4-4c055074208c': ['ocd-person/d2c6c36e-094e-4ff5-928c-faa4b2b20d9b'], // Liam Olsen, Bothell
  'ocd-person/47b556ec-3584-41d6-ab99-ea85018812e4': ['ocd-person/ffefec62-d4ed-4263-a0cc-c0c221c9bcc0'], // Lynne Robinson, Bellevue
  'ocd-person/ed4c031e-8156-4961-a5b6-3af89b8e26bd': ['ocd-person/70ac7a50-81d6-414e-be8b-83b4a7d0c703'], // Greg Wheeler, Bremerton
  'bioguide/B001322': ['ocd-person/a1bf3cb2-5ebd-4141-add6-82509854a88d'], // Michael Baumgartner
  'bioguide/R000621': ['ocd-person/f93ca36c-e072-46a3-a70a-2605b425517e'], // Emily Randall
  'bioguide/W000832': ['ocd-person/295965df-6c71-4e11-806f-2b7d5be5d45c'], // Aisha Wahab, California
  'bioguide/G000607': ['ocd-person/5d93a1cb-7a01-43ab-a26c-a2abecdee135'], // James Gallagher, California
  'ocd-person/1ad81709-e1d6-42bd-86bc-afdec934288c': ['bioguide/B001304'], // Anthony Brown, Maryland
  'ocd-person/6a95f6b7-1eb0-439b-af25-c9b26d19de9e': ['bioguide/D000630'], // Antonio Delgado, New York
  'ocd-person/59ece42c-d325-427b-bd54-96b3625bc43d': ['bioguide/J000308'], // Jeff Jackson, North Carolina
  'ocd-person/e9733632-df5d-48b4-b4a3-4768e7dcb5f7': ['bioguide/M001166'], // Jerry McNerney, California
  'ocd-person/45837ecf-38a2-41cb-9de1-eae175a32dfe': ['bioguide/S001219'], // Joe Sempolinski, New York
};

/** Two people of one name and place. */
export const namesakes: readonly (readonly [string, string])[] = [
  ['bioguide/M000639', 'bioguide/M001226'], // Robert Menendez of New Jersey, father and son
  ['bioguide/J000299', 'ocd-person/0e901294-3718-49df-9922-0ac4503acee2'], // Mike Johnson of Louisiana
  ['bioguide/G000598', 'ocd-person/8b2f37bc-65b7-40ed-af14-5d93cb765a5d'], // Robert Garcia of California
  ['ocd-person/27fb6caf-f757-44a3-8973-6ce72aacd7e2', 'ocd-person/94b1b04a-1be7-4128-b7ac-0c3b299b7d53'], // Luke Rankin of South Carolina
  ['ocd-person/14d0ff58-3340-4344-bb79-c6acd5f8ba6c', 'ocd-person/c480dbd4-efbc-4a6b-9fc2-37bef688e2de'], // Patrick Long of New Hampshire
];
