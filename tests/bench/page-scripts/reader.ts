/**
 * All that our reader does on the page's thread for a first look: the walk and the page's facts; and, with the answer's
 * mentions given, their ranges and the painting.
 */
import type { PageMention } from '../../../browser/messages';
import { createMarks } from '../../../entrypoints/reader/marks';
import { readFacts } from '../../../entrypoints/reader/page-facts';
import { walkText } from '../../../entrypoints/reader/page-text';
import { offer } from './offer';

offer((mentions: PageMention[]) => {
  const began = performance.now();
  const walk = walkText(document.body);
  walk.step(Infinity);
  const walked = performance.now();
  const facts = readFacts(document, location.href);
  const read = performance.now();
  const marks = createMarks();
  for (const mention of mentions) {
    const place = walk.locate(mention.run, mention.start, mention.end);
    if (!place) continue;
    const range = document.createRange();
    range.setStart(place.startNode, place.startOffset);
    range.setEnd(place.endNode, place.endOffset);
    marks.add(mention, range);
  }
  marks.paint();
  const painted = performance.now();
  return { walk: walked - began, facts: read - walked, marks: painted - read, request: { facts, runs: walk.runs } };
});
