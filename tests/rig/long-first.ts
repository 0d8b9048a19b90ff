/** In which order files of browser tests begin. */
import { basename } from 'node:path';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Of the long ones, the longest first. */
const long = [
  'every-surface',
  'card-look',
  'noninterference',
  'requests',
  'site',
  'hostile',
  'permissions',
  'district',
  'companion',
  'keyboard-path',
  'main-job',
];

const inBrowsers = (file: TestSpecification) => file.moduleId.endsWith('.e2e.ts');
const place = (file: TestSpecification) => {
  const at = long.indexOf(basename(file.moduleId, '.e2e.ts'));
  return at === -1 ? long.length : at;
};

/**
 * The long ones first, whichever browser they start, so that no core waits for one of them at the end: by itself the runner
 * takes one browser after the other, and what it has never seen by its size.
 */
export class LongFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const usual = await super.sort(files);
    const browsers = usual.filter(inBrowsers).toSorted((one, other) => place(one) - place(other));
    return [...usual.filter((file) => !inBrowsers(file)), ...browsers];
  }
}
