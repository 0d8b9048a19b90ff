/**
 * All that our reader does on the page's thread for a first look: the page's size, its text and what it costs to hand it over; and
 * where something may be in it, the page's markup and facts, too, then the ranges of what was found, and the painting.
 */
import type { PageMention } from '../../../browser/messages';
import { headOf, partsOf } from '../../../page/markup/page-markup';
import { createGuide } from '../../../page/markup/places';
import { bareText } from '../../../page/reader/bare-text';
import { dom } from '../../../page/reader/dom-reads';
import { createMarks } from '../../../page/reader/marks';
import { offer } from './offer';

/** The way to another thread: what is handed over is written here, and read there. */
const { port1: there } = new MessageChannel();

/** `mentions` is undefined where the background does not ask for the markup. */
offer(({ mentions }: { mentions?: PageMention[] }) => {
  const began = performance.now();
  dom.count(document);
  const text = bareText(document);
  there.postMessage(text);
  const asking = performance.now() - began;
  return { asking, text, ...(mentions ? readOn(mentions) : { taking: 0, facts: 0, sending: 0, marks: 0, marked: 0 }) };
});

/** By itself, because no page that is passed over has to prepare it: it stands in a script of its own. */
function readOn(mentions: readonly PageMention[]) {
  const began = performance.now();
  const parts = [...partsOf(document.body)];
  const taken = performance.now();
  const head = headOf(document);
  const told = performance.now();
  const request = { url: location.href, parts: parts.map(({ around, html }) => ({ around, html })), head };
  there.postMessage(request);
  const sent = performance.now();
  const marks = createMarks();
  const goTo = createGuide(parts);
  for (const mention of mentions) {
    const range = goTo(mention);
    if (range) marks.add(mention, range);
  }
  marks.paint();
  return {
    taking: taken - began,
    facts: told - taken,
    sending: sent - told,
    marks: performance.now() - sent,
    marked: marks.size(),
    request,
  };
}
