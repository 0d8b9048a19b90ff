/**
 * Facts link only where two people have said that links may lead. A scheduled job meets new hosts by itself: a link there
 * is left out until the words name the host, and the record stays.
 */
import type { ContentFile } from '../../engine/release/sign';
import { BuildProblem } from '../sources/snapshot';

/** Fields that a record can do without. A source cannot: without it there is no claim. */
const spare = new Set(['page', 'contactForm', 'signIn']);

export interface Linked {
  content: ContentFile[];
  /** Hosts that links were left out for, with how many. */
  leftOut: ReadonlyMap<string, number>;
}

/** Throws a BuildProblem for a source at a host that is not allowed. Pure. */
export function withAllowedLinks(content: readonly ContentFile[], hosts: readonly string[]): Linked {
  const allowed = new Set(hosts);
  const leftOut = new Map<string, number>();
  const files = content.map((file) => {
    let isChanged = false;
    const value = JSON.parse(new TextDecoder().decode(file.bytes), function (this: unknown, name, part: unknown) {
      if (typeof part !== 'string' || !part.startsWith('https://')) return part;
      const host = URL.canParse(part) ? new URL(part).hostname : part;
      if (allowed.has(host)) return part;
      if (!spare.has(name))
        throw new BuildProblem(
          `${file.path} cites ${host}, which is not among the hosts that two people signed: make a release of words first.`,
        );
      isChanged = true;
      leftOut.set(host, (leftOut.get(host) ?? 0) + 1);
      return undefined;
    }) as unknown;
    if (!isChanged) return file;
    return { ...file, bytes: new TextEncoder().encode(`${JSON.stringify(value)}\n`) };
  });
  return { content: files, leftOut };
}
