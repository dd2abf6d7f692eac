import {expect} from '@open-wc/testing';
import {inChromium} from './engine.js';

/**
 * Axe finds nothing. It reads the tree and its computed styles, which all engines have alike, and takes seconds:
 * Chromium is asked.
 */
export async function accessible(element: Element): Promise<void> {
  if (inChromium) await expect(element).to.be.accessible();
}
