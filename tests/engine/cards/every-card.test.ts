/** A card for every official and every measure of the packs that ship: nothing empty, nothing without a source. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { buildCard } from '../../../engine/cards/build-card';
import type { CardContent, CardLink } from '../../../engine/cards/content';
import { resolveLink } from '../../../engine/cards/links';
import { packParts } from '../../../engine/release/packs';
import type { Pack } from '../../../engine/release/packs';
import type { LoadedRelease } from '../../../engine/release/release';

const folder = new URL('../../../public/packs/', import.meta.url);
const today = '2026-11-24';

function readPack(id: string): Pack {
  const parts = packParts.flatMap((part) => {
    const file = new URL(`${id}/${part}.json`, folder);
    return existsSync(file) ? [[part, JSON.parse(readFileSync(file, 'utf8'))]] : [];
  });
  return Object.fromEntries(parts) as Pack;
}

const packs = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

const release = (id: string): LoadedRelease => ({
  info: { version: 1, issued: '2026-11-24T00:00:00Z', asOf: today, origin: 'bundled' },
  packs: { [id]: readPack(id) },
  withdrawn: [],
});

/** All links of a card. */
function linksOf(card: CardContent): CardLink[] {
  const cited = card.sources.map(({ link }) => link);
  if (card.kind === 'choice') return cited;
  const positions = card.kind === 'official' ? [...card.inThisStory, ...card.latest] : card.votes;
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
    const from = release(id);
    const wrong = from.packs[id]?.roster.people.flatMap((person) =>
      faults(buildCard(person.id, { keys: [], published: today }, from, today), from).map(
        (fault) => `${person.name}: ${fault}`,
      ),
    );
    expect(wrong).toEqual([]);
  });

  it.each(packs.filter((id) => existsSync(new URL(`${id}/measures.json`, folder))))('measures of %s', (id) => {
    const from = release(id);
    const measures = from.packs[id]?.measures?.measures ?? [];
    expect(measures.length).toBeGreaterThan(0);
    const wrong = measures.flatMap(({ key }) =>
      faults(buildCard(key, { keys: [] }, from, today), from).map((fault) => `${key}: ${fault}`),
    );
    expect(wrong).toEqual([]);
  });
});
