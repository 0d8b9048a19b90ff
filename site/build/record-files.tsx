/**
 * A file for each record that is sent on most: every issue, every official, and each measure that is told in plain words.
 * It has the title and description that previews show, and its first words can be read without its scripts.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { wordsFor } from '../../components/basics/words';
import { measureLabel, parseMeasureKey, sessionTag } from '../../engine/cards/measure-key';
import { officeLine } from '../../engine/cards/official-card';
import { tenureOn } from '../../engine/districts/terms';
import type { IsoDate } from '../../engine/identifiers';
import { issueIds } from '../../engine/issues';
import type { LoadedRelease } from '../../engine/release/release';
import { fileOf, type Subject } from '../record/address';
import { english } from '../shared/english';

export interface RecordFile {
  subject: Subject;
  title: string;
  /** One sentence or two. */
  description: string;
}

/** In English, as all that a build writes. */
export function recordFiles(release: LoadedRelease, today: IsoDate): RecordFile[] {
  const { record, packs } = release;
  const i18n = english();
  const words = wordsFor(i18n.t, i18n);
  const { t } = words;
  const officials = Object.values(packs).flatMap(({ roster }) =>
    roster.people.map((person): RecordFile => {
      const { now, last, unconfirmed } = tenureOn(person, roster, today);
      const held = words.held({
        ...(now && { now: officeLine(now) }),
        ...(last && { last: officeLine(last) }),
        ...(unconfirmed && { unconfirmed }),
      });
      return {
        subject: { kind: 'official', id: person.id },
        title: person.name,
        description: [held && `${held}.`, t('scorecard.intro')].filter(Boolean).join(' '),
      };
    }),
  );
  const measures = Object.keys(packs).flatMap((pack) =>
    record.titles(pack).flatMap(({ key }): RecordFile[] => {
      const id = parseMeasureKey(key);
      const measure = id ? record.brief(id) : undefined;
      if (!id || !measure?.explanation) return [];
      const label = [measureLabel(id), sessionTag(id) && `(${sessionTag(id)})`].filter(Boolean).join(' ');
      const title = `${label}: ${measure.title}`;
      return [{ subject: { kind: 'measure', key }, title, description: measure.explanation.what }];
    }),
  );
  const issues = issueIds.map((issue): RecordFile => {
    const title = t('scorecard.ofIssue', { name: words.issue(issue) });
    return { subject: { kind: 'issue', issue }, title, description: t('scorecard.issueIntro') };
  });
  return [...issues, ...officials, ...measures];
}

const escaped = (text: string): string =>
  text
    .replaceAll('\u00a0', ' ')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

/** The way from a file of the site back to the site's folder: `../../`. */
export const wayUp = (file: string): string => '../'.repeat(file.split('/').length - 1);

/**
 * The record's own page, with what a preview shows of one record.
 * @param page as it lies in the site's folder.
 * @param address of the site, where the build was told: what an address of its own needs to be whole.
 */
export function recordPage(page: string, { subject, title, description }: RecordFile, address?: string): string {
  const file = fileOf(subject);
  const [name, told] = [escaped(title), escaped(description)];
  const head = [
    `<meta name="site-root" content="${wayUp(file)}" />`,
    `<title>${name} · Collective Lens</title>`,
    `<meta name="description" content="${told}" />`,
    `<meta property="og:type" content="website" />`,
    `<meta property="og:site_name" content="Collective Lens" />`,
    `<meta property="og:title" content="${name}" />`,
    `<meta property="og:description" content="${told}" />`,
    ...(address
      ? [
          `<link rel="canonical" href="${escaped(address + file)}" />`,
          `<meta property="og:url" content="${escaped(address + file)}" />`,
        ]
      : []),
  ];
  return page
    .replace(/<title>[^]*?<\/title>\s*<meta\s+name="description"[^>]*>/, () => head.join('\n    '))
    .replaceAll(/(src|href)="\.\//g, (_, name: string) => `${name}="${wayUp(file)}`)
    .replace('<!--record-->', () => `<h1>${name}</h1><p class="intro">${told}</p>`);
}

/** @param draw the page in the site's folder, as drawn from a file that lies this far below. */
export function writeRecordFiles(
  files: readonly RecordFile[],
  to: string,
  draw: (up: string) => string,
  address?: string,
): void {
  const drawn = new Map<string, string>();
  for (const file of files) {
    const path = fileOf(file.subject);
    const up = wayUp(path);
    if (!drawn.has(up)) drawn.set(up, draw(up));
    mkdirSync(dirname(join(to, path)), { recursive: true });
    writeFileSync(join(to, path), recordPage(drawn.get(up)!, file, address));
  }
}
