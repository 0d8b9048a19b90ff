/** Pictures of the open card, and whether two of them show the same. */
import type { Page } from 'puppeteer-core';
import type { Article, Scene } from '../scene';

/** The corners are round and show the page beneath: so many CSS pixels at the edges are left out. */
const edge = 5;
/** So many of a million points may differ: browsers smooth letters a little otherwise from one moment to the next. */
const tolerance = 300;

/** A picture (PNG, in base64) of what stands where the card is; undefined when no card is open. */
export async function takePicture(scene: Scene, article: Article): Promise<string | undefined> {
  const card = await scene.card(article);
  if (!card) return undefined;
  const { x, y, width, height } = card.box;
  const clip = { x: x + edge, y: y + edge, width: Math.round(width) - 2 * edge, height: Math.round(height) - 2 * edge };
  if (clip.width < 2 || clip.height < 2 || x < 0 || y < 0 || x > 1280 || y > 900) return '';
  return article.page.screenshot({ clip, encoding: 'base64', captureBeyondViewport: false });
}

/** Whether two pictures show the same, but for a few points. Compared in one of the extension's own pages. */
export async function isSamePicture(helper: Page, one: string, other: string): Promise<boolean> {
  if (one === other) return true;
  if (!one || !other) return false;
  return helper.evaluate(
    async ([first, second], limit) => {
      const pictures = await Promise.all(
        [first!, second!].map(async (data) => {
          const bytes = Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0));
          const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
          const context = new OffscreenCanvas(image.width, image.height).getContext('2d')!;
          context.drawImage(image, 0, 0);
          return context.getImageData(0, 0, image.width, image.height);
        }),
      );
      const [a, b] = pictures as [ImageData, ImageData];
      if (a.width !== b.width || a.height !== b.height) return false;
      let different = 0;
      for (let at = 0; at < a.data.length; at += 4) {
        if ([0, 1, 2].some((channel) => Math.abs(a.data[at + channel]! - b.data[at + channel]!) > 32)) different++;
      }
      return different <= ((a.data.length / 4) * limit) / 1_000_000;
    },
    [one, other],
    tolerance,
  );
}
