/** In which order recorded votes are told, whatever order the source has them in: yes, no, and then who did neither. */
const order = ['Yea', 'Aye', 'Nay', 'No', 'Present', 'Not Voting', 'Excused', 'Absent', 'Absent or excused'];

const placeOf = (value: string): number => (order.includes(value) ? order.indexOf(value) : order.length);

export const byVote = (a: string, b: string): number => placeOf(a) - placeOf(b);
