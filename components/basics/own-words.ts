/**
 * What an organisation says of itself, word for word and in its own language. Quoted where readers meet its feed;
 * nothing is added to it.
 */
interface OwnWords {
  about: string;
  mission: string;
}

/** By the site that the organisation's feed names. */
export const ownWords: Readonly<Record<string, OwnWords>> = {
  'https://acaspokane.org': {
    about:
      'Asians for Collective Action organizes Asians and Asian Americans (A/AA) in solidarity with other systemically oppressed communities to improve health, wellness, common good, and general welfare',
    mission:
      'Asians for Collective Action harnesses the strengths of Asians and Asian Americans to drive systemic change to create a just, healthy, and thriving community for all.',
  },
};
