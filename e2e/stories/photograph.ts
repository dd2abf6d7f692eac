import type {Page} from '../support/browser.js';
import {storyReady} from './in-page.js';

export interface Shot {
  look: string;
  width: number;
  tallest: number;
  path: string;
}

/** A story as it stands once it is played, whole, into a file. */
export async function photographStory(
  page: Page,
  origin: string,
  id: string,
  {look, width, tallest, path}: Shot,
): Promise<void> {
  await page.resize({width, height: 900});
  await page.goto(`${origin}/storybook/iframe.html?id=${id}&viewMode=story&globals=a11y.manual:!true;theme:${look}`);
  await page.waitFor(() => page.evaluate(storyReady, id), {message: `the story ${id}`});
  // still: nothing breathes, no caret blinks, the focus of a played story is let go
  const height = await page.evaluate(async () => {
    (document.activeElement as HTMLElement | null)?.blur();
    await new Promise((done) => {
      requestAnimationFrame(() => requestAnimationFrame(done));
    });
    return document.documentElement.scrollHeight;
  });
  await page.resize({width, height: Math.min(Math.max(height, 300), tallest)});
  await page.screenshot(path);
}
