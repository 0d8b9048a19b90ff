import { vi } from 'vitest';

/** jsdom has no CSS Custom Highlight API: a registry and sets of ranges are all that it takes. */
export function installHighlights(): Map<string, Set<AbstractRange>> {
  const registry = new Map<string, Set<AbstractRange>>();
  class FakeHighlight extends Set<AbstractRange> {
    constructor(...ranges: AbstractRange[]) {
      super(ranges);
    }
  }
  vi.stubGlobal('Highlight', FakeHighlight);
  vi.stubGlobal('CSS', { highlights: registry });
  return registry;
}

/** The words under the marks. */
export const paintedWords = (registry: Map<string, Set<AbstractRange>>): string[] =>
  [...registry.values()].flatMap((highlight) => [...highlight].map(String));
