/**
 * A card for every official and every measure of the packs that ship, or examples of them: nothing empty, nothing without a
 * source.
 */
import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { buildCard } from '../../../engine/cards/build-card';
import type { CardContent, CardLink } from '../../../engine/cards/content';
import { resolveLink } from '../../../engine/cards/links';
import { measureKeys } from '../../../engine/record/keys';
import type { LoadedRelease } from '../../../engine/release/release';
import { examples } from '../../rig/examples';
import { bundledFolder, filesIn, releaseOnDisk } from '../../rig/release-on-disk';

const today = '2026-11-24';
const read = filesIn();

const packs = readdirSync(bundledFolder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

/** All links of a card. */
function linksOf(card: CardContent): CardLink[] {
  const cited = card.sources.map(({ link }) => link);
  if (card.kind === 'choice') return cited;
  const positions = card.kind === 'official' ? [...card.inThisStory, ...card.latest] : [...card.votes, ...card.deeds];
  const own = card.kind === 'official' ? card.contacts : card.links;
  return [...cited, ...positions.map(({ source }) => source), ...own];
}

/** What is wrong with a card, in short lines. */
function faults(card: CardContent | null, from: LoadedRelease): string[] {
  if (!card) return ['no card'];
  const found: string[] = [];
  if (card.sources.length === 0) found.push('no source');
  if (!/^\d{4}-\d{2}-\d{2}$/.test(card.asOf)) found.push(`as of ${card.asOf}`);
  for (const { id } of linksOf(card)) {
    if (!resolveLink(card.key, id, from, today)) found.push(`${id} leads nowhere`);
  }
  if (card.kind === 'official' && !card.now && !card.last) found.push('no office');
  if (card.kind === 'measure' && !card.title) found.push('no title');
  // An empty text would be an empty part.
  const empty = JSON.stringify(card).match(/"[a-zA-Z]+":(""|null)/g);
  return empty ? [...found, ...empty] : found;
}

describe('every card of the shipped packs', () => {
  it('has packs to look at', () => expect(packs).toContain('wa'));

  it.each(packs)('officials of %s', (id) => {
    const from = releaseOnDisk([id], read);
    const wrong = examples(from.packs[id]?.roster.people ?? [], 4).flatMap((person) =>
      faults(buildCard(person.id, { keys: [], published: today }, from, today), from).map(
        (fault) => `${person.name}: ${fault}`,
      ),
    );
    expect(wrong).toEqual([]);
  });

  it.each(packs.filter((id) => measureKeys(read, id).length > 0))('measures of %s', (id) => {
    const from = releaseOnDisk([id], read);
    const wrong = examples(measureKeys(read, id), 20).flatMap((key) =>
      faults(buildCard(key, { keys: [] }, from, today), from).map((fault) => `${key}: ${fault}`),
    );
    expect(wrong).toEqual([]);
  });
});
