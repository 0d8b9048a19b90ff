/** F114–F119: a page dresses up the card, in every way that its style, its names and its scripts give it. */
import type { HostileCase } from '../case';
import { dressUps } from '../dress-ups';
import { assertNobodyMisled } from '../dress-ups/wear';

const looks = (id: string, title: string, group: keyof typeof dressUps): HostileCase => ({
  id,
  title: `${title}: the card looks as ever, or ends`,
  run: (scene) => assertNobodyMisled(scene, dressUps[group]),
});

export const look: HostileCase[] = [
  looks('F114', 'a page’s style for the element that carries the card', 'saidOfTheHost'),
  looks('F115', 'boxes that a page hangs on it, without a node', 'pseudoElements'),
  looks('F116', 'names that a page gives to properties, faces, counters', 'names'),
  looks('F117', 'what a page does to its own root', 'root'),
  looks('F118', 'pages that are dressed up from their beginning', 'documents'),
  looks('F119', 'what a page lays above the card, deaf to the pointer', 'above'),
];
