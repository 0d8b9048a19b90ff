/**
 * All that our reader does on the page's thread for a first look: the page's markup and facts, and what it costs to hand
 * them over; and, with the answer's mentions given, their ranges and the painting.
 */
import type { PageMention } from '../../../browser/messages';
import { createMarks } from '../../../entrypoints/reader/marks';
import { headOf, partsOf } from '../../../entrypoints/reader/page-markup';
import { createGuide } from '../../../entrypoints/reader/places';
import { offer } from './offer';

offer((mentions: PageMention[]) => {
  const began = performance.now();
  const parts = [...partsOf(document.body)];
  const taken = performance.now();
  const head = headOf(document);
  const told = performance.now();
  const request = { url: location.href, parts: parts.map(({ around, html }) => ({ around, html })), head };
  const copy = structuredClone(request);
  const sent = performance.now();
  const marks = createMarks();
  const goTo = createGuide(parts);
  for (const mention of mentions) {
    const range = goTo(mention);
    if (range) marks.add(mention, range);
  }
  marks.paint();
  const painted = performance.now();
  return {
    markup: taken - began,
    facts: told - taken,
    sending: sent - told,
    marks: painted - sent,
    marked: marks.size(),
    request: copy,
  };
});
