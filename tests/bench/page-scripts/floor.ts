/** The floor: nobody can read a page's text for less than a walk over its text nodes. */
import { offer } from './offer';

offer(() => {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let length = 0;
  for (let text = walker.nextNode(); text; text = walker.nextNode()) length += (text as Text).data.length;
  return { length };
});
