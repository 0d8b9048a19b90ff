/** Articles of our own to try it with: what they say of real votes is in the packs, or everything in them is made up. */
import { headOf } from '../../page/markup/page-markup';
import { readFacts } from '../../engine/page/page-facts';
import type { PageFacts } from '../../engine/spotting/types';
import club from '../../dataset/editorial/sample-civic-club/article.html?raw';
import votes from '../../tests/rig/pages/sample-article.html?raw';

export interface Article {
  /** What is shown; made anew for each reading. */
  body: Element;
  facts: PageFacts;
}

const sources = { votes, club };
export type SampleName = keyof typeof sources;

/** Only the story itself, and what its page says of it: here it wears this page's clothes. */
export function sampleArticle(name: SampleName): Article {
  const text = sources[name].replace(/<style>[^]*?<\/style>|<footer>[^]*?<\/footer>/g, '');
  const page = new DOMParser().parseFromString(text, 'text/html');
  const body = document.importNode(page.querySelector('article') ?? page.body, true);
  return { body, facts: readFacts('', headOf(page)) };
}

/** A text that somebody has pasted: its first line as the headline where it is short, then paragraphs. Text stays text. */
export function ownArticle(text: string, published: string): Article {
  const body = document.createElement('article');
  const blocks = text
    .replace(/\r\n?/g, '\n')
    .split(/\n\s*\n|\n(?=\S.{80,})/)
    .map((block) => block.trim())
    .filter(Boolean);
  blocks.forEach((block, at) => {
    const isTitle = at === 0 && blocks.length > 1 && block.length < 140 && !/[.:]$/.test(block);
    const element = document.createElement(isTitle ? 'h1' : 'p');
    element.textContent = block;
    body.append(element);
  });
  return { body, facts: { url: '', ...(published && { dates: [published] }) } };
}
