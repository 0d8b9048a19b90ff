/** The lists of community organisations (`dataset/community-lists.yaml`): where each stands, and what it names. */
import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import * as z from 'zod/mini';
import { checked } from '../dataset/sources/snapshot';
import type { CommunityList } from './work-list';

const Lists = z.array(
  z.strictObject({ organisation: z.string(), page: z.url(), read: z.string(), measures: z.array(z.string()) }),
);

export const readCommunityLists = (file: string): CommunityList[] =>
  existsSync(file) ? checked(Lists, parse(readFileSync(file, 'utf8')), file) : [];
