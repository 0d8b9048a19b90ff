/**
 * All that our reader does on the page's thread for a first look: the page's size, its text and what it costs to hand it over; and
 * where something may be in it, the page's markup and facts, too, then the ranges of what was found, and the painting.
 */
import type { PageMention } from '../../../browser/messages';
import { headOf, partsOf } from '../../../entrypoints/markup/page-markup';
import { createGuide } from '../../../entrypoints/markup/places';
import { bareText } from '../../../entrypoints/reader/bare-text';
import { dom } from '../../../entrypoints/reader/dom-reads';
import { createMarks } from '../../../entrypoints/reader/marks';
import { offer } from './offer';

/** `mentions` is undefined where the background does not ask for the markup. */
offer(({ mentions }: { mentions?: PageMention[] }) => {
  const began = performance.now();
  dom.count(document);
  const text = structuredClone(bareText(document));
  const asked = performance.now();
  if (!mentions) return { asking: asked - began, taking: 0, facts: 0, sending: 0, marks: 0, marked: 0, text };
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
    asking: asked - began,
    taking: taken - asked,
    facts: told - taken,
    sending: sent - told,
    marks: painted - sent,
    marked: marks.size(),
    text,
    request: copy,
  };
});
