/** The same check as `npm run dataset:check`, of what is being written, a moment after each keystroke. */
import { useDeferredValue, useMemo } from 'react';
import { checkFolder } from '../../editorial/check-folder';
import type { Facts } from '../../editorial/facts';
import { type Folder, folderOf } from '../../editorial/folder';
import { dayNow } from '../../editorial/moments';
import { zoneOf } from '../../editorial/preview/desk-state';
import type { Problem } from '../../editorial/problem';
import type { Texts } from './workspace';

export interface Check {
  folder: Folder;
  problems: readonly Problem[];
  today: string;
  /** Where the folder lies in the repository. */
  place: string;
}

const encoder = new TextEncoder();

export function checkTexts(name: string, texts: Texts, facts: Facts): Check {
  const place = `dataset/editorial/${name}`;
  const folder = folderOf(place, new Map(Object.entries(texts).map(([file, text]) => [file, encoder.encode(text)])));
  const today = dayNow(zoneOf(folder));
  return { folder, problems: checkFolder(folder, facts, today), today, place };
}

export function useCheck(name: string, texts: Texts, facts: Facts): Check {
  const later = useDeferredValue(texts);
  return useMemo(() => checkTexts(name, later, facts), [name, later, facts]);
}
