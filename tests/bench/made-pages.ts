/**
 * Pages with the weight of real news sites, made from a seed: the same ones at every run. The text is word salad with names of
 * private people, made of the country's common ones, so that some are officials' by chance; and in some, with officials'.
 */
import { wordsOf } from '../../engine/languages';
import { seededRandom } from '../../dataset/boundaries/agreement';

export interface BenchPage {
  name: string;
  html: string;
}

/** What a page weighs: nodes of all kinds, and UTF-16 units of text; and in how many paragraphs an official is named. */
export interface Weight {
  nodes: number;
  text: number;
  officials: number;
}

/**
 * From a short notice to a front page with everything. As readers meet them: of the 21 real pages that this was compared
 * with, 3 named officials; here 3 of 10 do, 2 of them a few and one everywhere.
 */
export const weights: Weight[] = [
  { nodes: 200, text: 2_000, officials: 0 },
  { nodes: 600, text: 6_000, officials: 0 },
  { nodes: 1_200, text: 10_000, officials: 0 },
  { nodes: 1_800, text: 12_000, officials: 2 },
  { nodes: 2_500, text: 20_000, officials: 0 },
  { nodes: 3_500, text: 25_000, officials: 5 },
  { nodes: 5_000, text: 35_000, officials: 0 },
  { nodes: 9_000, text: 60_000, officials: 0 },
  { nodes: 18_000, text: 120_000, officials: Infinity },
  { nodes: 30_000, text: 200_000, officials: 0 },
];

const words = (
  'after again around before below between city corner council early evening field garden harbor hill house letter ' +
  'library light market meeting morning mountain neighbor north number office open orchard paper people picture place ' +
  'plan quiet rain river road room school season second shelter south spring station story street summer table town ' +
  'valley visit walk water weather week west window winter wood work year young'
).split(' ');

const { families: familyNames, men, women } = wordsOf('names');
const split = (names: ReadonlySet<string>, most: number): string[] =>
  [...names].slice(0, most).map((name) => name[0]!.toUpperCase() + name.slice(1));
const given = [...split(men, 300), ...split(women, 300)];
const families = split(familyNames, 1000);

/** One page. A name stands in each of its paragraphs, about one in 400 units of text: of `officials`, or private people's. */
export function makePage(weight: Weight, officials: readonly string[]): BenchPage {
  const random = seededRandom(weight.nodes);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  const goOn = (count: number): string => Array.from({ length: count }, () => pick(words)).join(' ');
  const say = (count: number): string => {
    const said = goOn(count);
    return said[0]!.toUpperCase() + said.slice(1);
  };
  let nodes = 40;
  let text = 200;
  let article = '';
  let teasers = '';
  let paragraphs = 0;
  const paragraph = () => {
    const name = paragraphs++ < weight.officials ? pick(officials) : `${pick(given)} ${pick(families)}`;
    // In small letters: "Bill Robertson and Hill harbor …" reads like two legislators.
    const parts = [say(22), ` with ${name} and `, goOn(9), `. ${say(18)}.`];
    nodes += 7;
    text += parts.join('').length;
    article += `<p class="body-text">${parts[0]!}${parts[1]!}<a href="/story/${nodes}">${parts[2]!}</a>${parts[3]!}</p>\n`;
  };
  const teaser = () => {
    const title = say(6);
    nodes += 19;
    text += title.length + 24;
    teasers += `<li class="card card--small">
  <a class="card__link" href="/story/${nodes}">
    <img alt="" width="120" height="80">
    <span class="card__kicker">${pick(words)}</span>
    <h3 class="card__title">${title}</h3>
  </a>
  <div class="card__meta"><time>${1 + (nodes % 23)}h ago</time></div>
</li>
`;
  };
  while (nodes < weight.nodes) {
    if (text / weight.text <= nodes / weight.nodes) paragraph();
    else teaser();
  }
  const menu = ['News', 'Sports', 'Opinion', 'Weather', 'Obituaries'].map(
    (name) => `<li><a href="/${name}">${name}</a></li>`,
  );
  return {
    name: `made-${weight.nodes}`,
    html: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${say(5)}</title>
<meta property="og:type" content="article"><meta property="article:published_time" content="2026-03-12T08:00:00-07:00">
<style>body{font:16px/1.5 serif}.card{display:block}.cards{columns:3}</style></head><body>
<header><nav><ul>${menu.join('')}</ul></nav></header>
<main><article><h1>${say(6)}</h1><p class="byline">By Sample Writer</p>
${article}</article><aside><ul class="cards">
${teasers}</ul></aside></main><footer><p>${say(12)}</p></footer></body></html>`,
  };
}
