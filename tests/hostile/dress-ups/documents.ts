/** Pages that are what they are from their beginning: the card has to look there as on any other. */
import type { DressUp } from './dress-up';

const inHead =
  (markup: string) =>
  (article: string): string =>
    article.replace('<head>', () => `<head>${markup}`);

/** A page whose root has been so from its beginning. */
const fromTheStart = (declarations: string): DressUp => ({
  name: `from the beginning, html: ${declarations}`,
  html: inHead(`<style>html { ${declarations} }</style>`),
});

export const documents: readonly DressUp[] = [
  ...[
    'filter: opacity(1%)',
    'filter: brightness(9)',
    'opacity: .7',
    'mix-blend-mode: difference; background: white',
    'clip-path: inset(0 50% 0 0)',
    'mask: linear-gradient(black, black)',
    'transform: scale(.9)',
    'zoom: .5',
    'zoom: 2',
    'writing-mode: vertical-rl',
    'contain: strict; overflow: hidden',
  ].map(fromTheStart),
  { name: 'a page without doctype', html: (article) => article.replace('<!doctype html>', '') },
  { name: 'a page that prefers the dark', html: inHead('<meta name="color-scheme" content="only dark">') },
  {
    name: 'a page from right to left',
    html: (article) => article.replace('<html lang="en">', '<html lang="ar" dir="rtl">'),
  },
  {
    name: 'a page whose letters are 7 pixels high',
    html: inHead('<style>html { font-size: 7px; line-height: 1 }</style>'),
  },
  {
    name: 'a page with a base for its addresses',
    html: inHead('<base href="https://www.spokesman.com/elsewhere/" target="_self">'),
  },
  { name: 'a page that scales its view', html: inHead('<meta name="viewport" content="width=300, initial-scale=3">') },
  { name: 'a page with text of its own size', html: inHead('<meta name="text-scale" content="scale">') },
  {
    name: 'a page of names and pseudo-elements from its beginning',
    html: inHead(`<style>@property --ink { syntax: "*"; inherits: false; initial-value: white }
      html > [popover]::after { content: "x"; position: fixed; inset: 0; background: white; pointer-events: none }
      html > [popover] { all: unset !important; color: white !important; zoom: .2 !important }</style>`),
  },
];
