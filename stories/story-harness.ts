/** The harness of a widget for stories: works it as a member does. */
import type {Widget} from '../src/element/widget.js';
import {WidgetHarness} from '../src/testing/harness.js';

/** Words shown, in the language of the story. */
export type Words = Readonly<{fr: string; en: string}>;

export class StoryHarness extends WidgetHarness {
  /** Waits until something is shown. */
  async see(selector: string): Promise<void> {
    await this.until(() => this.root.querySelector(selector));
  }

  /** Presses a button by its words, in the language of the story, once it is there and can be pressed. */
  async pressWords(words: Words): Promise<void> {
    const shown = words[this.element.language];
    await this.until(() => this.text.includes(shown) && !this.root.querySelector('button[aria-busy=true]'));
    await this.press(shown);
  }
}

/** The widget of a story, once there is something to press in it. */
export async function harnessOf(canvas: HTMLElement): Promise<StoryHarness> {
  const harness = new StoryHarness(canvas.querySelector('mutuelle-backend > *') as Widget);
  await harness.see('button.primary, .blank button');
  return harness;
}
