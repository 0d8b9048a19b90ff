import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { shortFormsIn } from '../../../dataset/titles/short-forms';
import { titleTable } from '../../../dataset/titles/tables';

describe('what a reader would stumble over', () => {
  it.each(['wa/2025-2026', 'id/2026', 'us/119'] as const)('is in at most 2 %% of the titles of %s', (session) => {
    const table = titleTable(session.split('/')[0] as 'wa' | 'id' | 'us');
    const folder = `public/packs/${session}/heads`;
    const titles = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.json'))
      .flatMap((file) => (JSON.parse(readFileSync(join(folder, file), 'utf8')) as { titles: string[] }).titles);
    expect(titles.length).toBeGreaterThan(800);
    const stumbled = titles.filter((title) => shortFormsIn(title, table).length > 0);
    expect(stumbled.length / titles.length).toBeLessThanOrEqual(0.02);
  });
});
