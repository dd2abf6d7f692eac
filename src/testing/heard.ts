import type {WidgetHarness} from './harness.js';

/** Everything that a reader of the screen would be told while `act` happens. */
export async function heard(at: WidgetHarness, act: () => unknown, until: () => unknown): Promise<string[]> {
  const words: string[] = [];
  const observer = new MutationObserver((records) => {
    for (const {target} of records) {
      const element = target instanceof Element ? target : target.parentElement;
      const region = element?.closest('[role=status], [role=alert], [role=log], [aria-live]');
      if (region) words.push(region.textContent!.trim());
    }
  });
  observer.observe(at.root, {subtree: true, childList: true, characterData: true});
  await act();
  await at.until(until);
  observer.disconnect();
  return words;
}
