/** Files of `dom` share one page: each begins on an empty one at the same address, whatever the file before it has left there. */
import { cleanup, configure } from '@testing-library/react';
import { afterEach } from 'vitest';
import { timeoutFactor } from './timeout-factor';

history.replaceState(null, '', '/');
document.head.replaceChildren();
document.body.replaceChildren();
for (const root of [document.documentElement, document.body])
  for (const { name } of [...root.attributes]) root.removeAttribute(name);

// It has no layout: all is in view.
Object.assign(Element.prototype, { checkVisibility: () => true, scrollIntoView: () => {} });

// A wait ends with what it waits for: the limit is that of an idle machine.
configure({ asyncUtilTimeout: 5_000 * timeoutFactor });

// What a test has drawn goes with it.
afterEach(cleanup);
