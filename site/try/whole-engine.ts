/** What is fetched together. */
export { CardByRange } from '../shared/CardByRange';
export { readAndMark } from './marking';
