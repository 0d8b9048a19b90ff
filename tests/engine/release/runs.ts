/** How many cases a property test tries; fewer while mutants are being killed (vitest.mutation.config.ts). */
export const runs = (count: number): { numRuns: number } => ({
  numRuns: process.env.FEW_RUNS ? Math.min(count, 100) : count,
});
