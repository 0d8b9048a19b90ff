/** Hydrates late, when the marks have long been painted: `hydrate()` is called by the test. */
import { hydrateRoot } from 'react-dom/client';
import { ReactStory } from './react-story';

Object.assign(globalThis, {
  hydrate: (official: string) => hydrateRoot(document.querySelector('main')!, <ReactStory official={official} />),
});
