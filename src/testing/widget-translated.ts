import {expect} from '@open-wc/testing';
import type {Widget} from '../element/widget.js';
import type {WidgetHarness} from './harness.js';
import {translate} from './translator.js';
import type {WidgetStage} from './widget-stage.js';

/** What the browser translates stays true when the widget changes afterwards (K1). */
export function translated<W extends Widget>(stage: WidgetStage<W>): void {
  it('K1: says what an untouched one says, act by act, once the browser translated the page', async () => {
    const untouched = await wordsOf(stage, () => ({stop: () => undefined}));
    const touched = await wordsOf(stage, ({root}) => translate(root));
    expect(touched).to.deep.equal(untouched);
    expect(stage.noise).to.deep.equal([]);
  });
}

/** What is read after each act; `touch` is done to the widget before the first. */
async function wordsOf<W extends Widget>(
  stage: WidgetStage<W>,
  touch: (harness: WidgetHarness<W>) => {stop(): void},
): Promise<string[]> {
  const harness = await stage.ready();
  const touched = touch(harness);
  const words: string[] = [];
  const act = async (what: string, doIt: () => unknown) => {
    await doIt();
    await harness.settled();
    words.push(`${what}: ${harness.text}`);
  };
  for (const language of ['en', 'fr'] as const)
    await act(language, async () => {
      harness.element.locale = language;
      await stage.shown(harness, language);
    });
  const {save} = stage.suite;
  if (save) {
    await act('sent as it is', () => harness.submit());
    for (const [path, value] of Object.entries(save.values))
      await act(`${path} filled in`, () => harness.fill({[path]: value}));
    await act('sent', () => harness.submit());
  }
  touched.stop();
  harness.element.remove();
  return words;
}
