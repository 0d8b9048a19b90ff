/** A card as a reader meets it, over a made-up release. */
import { vi } from 'vitest';
import { Card } from '../../components/card/Card';
import type { CardProps } from '../../components/card/Card';
import { buildCard } from '../../engine/cards/build-card';
import type { CardMention } from '../../engine/cards/build-card';
import type { EditorialFile } from '../../engine/release/editorial';
import type { LoadedRelease } from '../../engine/release/release';
import { editorial, sampleRelease } from '../engine/cards/sample-release';
import { show } from './render';

export const today = '2026-11-24';

/** Draws it; answers what it calls. */
export function card(
  key: string,
  keys: string[] = [],
  rest: Partial<CardProps> & {
    published?: string;
    mention?: CardMention;
    claims?: EditorialFile;
    release?: LoadedRelease;
  } = {},
) {
  const { published, mention, claims = editorial, release = sampleRelease({ editorial: claims }), ...props } = rest;
  const page = { keys, ...(published && { published }) };
  const content = buildCard(key, page, release, today, mention);
  if (!content) throw new Error(`no card for ${key}`);
  const calls = {
    onLink: vi.fn(),
    onPin: vi.fn(),
    onClose: vi.fn(),
    onCompanion: vi.fn(),
    onNotThisPerson: vi.fn(),
    onReport: vi.fn(),
    onChoose: vi.fn(),
  };
  const { container } = show(<Card content={content} pinned {...calls} {...props} />);
  return { ...calls, container };
}
