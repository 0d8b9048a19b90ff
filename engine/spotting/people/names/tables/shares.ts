/** How many people bear a name, by its place in the lists of the census. */

/** People in the United States. */
export const population = 3.3e8;

/** Share of people with the name of a rank: `[rank, share]`, straight lines between on a log scale. */
export type Curve = readonly (readonly [rank: number, share: number])[];
/** Read off the census figures. */
export const familyShares: Curve = [
  [1, 0.01],
  [10, 0.0031],
  [100, 0.0009],
  [1000, 0.00012],
  [2000, 0.00006],
  [90000, 0.0000004],
];
export const givenShares: Curve = [
  [1, 0.033],
  [10, 0.015],
  [100, 0.0017],
  [300, 0.0004],
  [700, 0.0001],
  [5000, 0.000005],
];
