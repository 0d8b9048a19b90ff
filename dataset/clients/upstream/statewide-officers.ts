/** One repository's lists of statewide officers: a file for each state, kept as far as it is read. */
import type { PackId } from '../../../engine/identifiers';
import { officersFile, readOfficers } from '../../sources/statewide';
import { onGitHub, sourceFrom, textOf, type Upstream } from './upstream';

/** A state's statewide officers, of whom Open States has the half. */
export const statewideOfficers = (state: PackId, name: string): Upstream => ({
  id: `${state}-statewide`,
  title: `${name}: statewide officers`,
  needed: true,
  urls: [onGitHub(`w85kramer/elections/main/site/data/states/${state.toUpperCase()}.json`)],
  async read([answer], today) {
    const content = textOf(answer);
    const officers = readOfficers(content, `${state.toUpperCase()}.json`);
    const source = sourceFrom('w85kramer/elections', 'https://github.com/w85kramer/elections', today);
    const kept = `${JSON.stringify({ statewide_officers: officers }, null, 1)}\n`;
    return {
      files: new Map([[officersFile(state), { source, content: kept }]]),
      ids: officers.map(({ office }) => office),
      odd: [],
    };
  },
});
