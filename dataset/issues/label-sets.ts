/** The measures that people labelled by hand, two of them apart from each other. */
import { readFileSync } from 'node:fs';
import type { LabelSet } from './report';
import { readLabels } from './score';

const labels = (name: string) => readLabels(readFileSync(new URL(`labels/${name}.tsv`, import.meta.url), 'utf8'));

export const labelSets = (): LabelSet[] => [
  {
    name: 'A',
    what: 'labelled before there was a table, and read while the tables were made.',
    first: labels('a-first'),
    second: labels('a-second'),
    isListed: false,
  },
  {
    name: 'B',
    what: 'labelled after the tables had been frozen once. No row was ever changed because of it.',
    first: labels('b-first'),
    second: labels('b-second'),
    isListed: true,
  },
];
