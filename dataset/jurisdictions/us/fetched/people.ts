/** Who sits in Congress, as the congress-legislators project has it. */
import { parse as parseYaml } from 'yaml';
import * as z from 'zod/mini';
import { onGitHub, sourceFrom, textOf, type Fetched, type Upstream } from '../../../clients/upstream/upstream';
import { congressFiles, readCongressFile } from '../../../sources/congress-legislators';
import { checked } from '../../../sources/snapshot';

/** Members of Congress, their offices and committees, president and vice-president. */
export const congressPeople: Upstream = {
  id: 'congress-people',
  title: 'congress-legislators: members of Congress',
  needed: true,
  urls: congressFiles.map((name) => onGitHub(`unitedstates/congress-legislators/main/${name}.yaml`)),
  async read(answers, today): Promise<Fetched> {
    const source = sourceFrom(
      'congress-legislators, @unitedstates project',
      'https://github.com/unitedstates/congress-legislators',
      today,
      { licence: 'CC0-1.0' },
    );
    const files = congressFiles.map((name, at) => {
      const content = textOf(answers[at]);
      readCongressFile(name, content);
      return [`congress/${name}.yaml`, { source, content }] as const;
    });
    const ids = checked(
      z.array(z.object({ id: z.object({ bioguide: z.string() }) })),
      parseYaml(textOf(answers[0]), { schema: 'core' }),
      'legislators-current.yaml',
    ).map(({ id }) => id.bioguide);
    return { files: new Map(files), ids, odd: [] };
  },
};
