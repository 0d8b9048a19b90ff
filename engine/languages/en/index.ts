/** English, with by far the most words: a file for each stage. */
import type { Language } from '../language';
import { enTitles } from '../titles/en';
import { beside } from './beside';
import { besideTitles } from './beside-titles';
import { common } from './common';
import { evidence } from './evidence';
import { lists } from './lists';
import { measures } from './measures';
import { names } from './names';
import { sayings } from './sayings';
import { setting } from './setting';
import { story } from './story';

export const en: Language = {
  ...enTitles,
  beside,
  besideTitles,
  common,
  evidence,
  lists,
  measures,
  names,
  sayings,
  setting,
  story,
};
