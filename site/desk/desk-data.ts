/** What the desk judges by: the same facts as `dataset:check`, and the editors' files as the site was built with them. */
import { parse } from 'yaml';
import { checked } from '../../dataset/build-problem';
import type { Facts } from '../../editorial/facts';
import { SampleFacts, withSample } from '../../editorial/sample-facts';
import type { CommunityList } from '../../editorial/work-list';
import type { FilePath } from '../../engine/release/bundle';
import type { EditorialFile } from '../../engine/release/editorial';
import type { Pack } from '../../engine/release/packs';
import { settings } from '../site-settings';
import { type Files, siteFile, startFile } from '../shared/release';
import type { Texts } from './workspace';

export interface DeskData {
  facts: Facts;
  folders: Readonly<Record<string, Texts>>;
  /** Measures that community organisations have named. */
  lists: readonly CommunityList[];
}

export async function fetchDesk(): Promise<DeskData> {
  const [start, others, written, ...packs] = await Promise.all([
    startFile(),
    siteFile<Files>('data/other-rosters.json'),
    siteFile<{ folders: Record<string, Texts>; lists: CommunityList[] }>('data/editorial.json'),
    ...settings.whole.map((pack) => siteFile<Files>(`data/${pack}.json`)),
  ]);
  const { head, editorial, ...rosters } = start;
  const files: Files = Object.assign({}, rosters, others, ...packs);
  const parts: Record<string, Record<string, unknown>> = {};
  for (const [path, file] of Object.entries(files)) {
    const [pack = '', part = '', more] = path.split('/');
    if (more === undefined) (parts[pack] ??= {})[part] = file;
  }
  const facts: Facts = {
    issued: head.issued.slice(0, 10),
    packs: parts as unknown as Record<string, Pack>,
    file: (path: FilePath) => files[path],
    ...(editorial !== undefined && { editorial: editorial as EditorialFile }),
    hosts: new Set(head.hosts),
  };
  return { facts, ...written };
}

/** The facts with those that a folder's made-up organisation adds. */
export function factsOf(facts: Facts, folder: Texts): Facts {
  const sample = folder['sample-facts.yaml'];
  return sample === undefined
    ? facts
    : withSample(facts, checked(SampleFacts, parse(sample) as unknown, 'sample-facts.yaml'));
}
