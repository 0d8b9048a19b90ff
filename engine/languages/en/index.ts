/** English, with by far the most words: a file for each stage. */
import type { Language } from '../language';
import { beside } from './beside';
import { common } from './common';
import { evidence } from './evidence';
import { measures } from './measures';

export const en: Language = { beside, common, evidence, measures };
