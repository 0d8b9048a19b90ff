/** Cards of the sample release, as they are today. */
import { buildCard } from '../../../engine/cards/build-card';
import type { MeasureCard, OfficialCard } from '../../../engine/cards/content';
import { sampleRelease } from './sample-release';

export const today = '2026-11-24';
export const nothingElse = { keys: [] };

export const official = (key: string, page = {}, now = today, release = sampleRelease()) =>
  buildCard(key, { ...nothingElse, ...page }, release, now) as OfficialCard;

export const measure = (key: string, page = {}, now = today, release = sampleRelease()) =>
  buildCard(key, { ...nothingElse, ...page }, release, now) as MeasureCard;
