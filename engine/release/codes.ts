/** What stands for what in the files of a release. Apart from their schemas, so that whoever only reads them needs no more. */

export const chambers = ['house', 'senate'] as const;

/**
 * One letter per recorded vote, so that a roll call of 435 fits one string:
 * Y Yea · A Aye · N Nay · O No · P Present · X Not Voting · E Excused · B Absent · T absent or excused, the source does not
 * tell which · `-` not a member at that time.
 */
export const voteLetters = {
  Y: 'Yea',
  A: 'Aye',
  N: 'Nay',
  O: 'No',
  P: 'Present',
  X: 'Not Voting',
  E: 'Excused',
  B: 'Absent',
  T: 'Absent or excused',
} as const;
