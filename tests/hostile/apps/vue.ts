/** Hydrates late, when the marks have long been painted: `hydrate()` is called by the test. */
import { createSSRApp } from 'vue';
import { VueStory } from './vue-story';

Object.assign(globalThis, {
  hydrate: (official: string) => createSSRApp(VueStory, { official }).mount('main'),
});
