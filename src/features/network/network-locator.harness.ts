import {WidgetHarness} from '../../testing/harness.js';
import type {NetworkLocator} from './network-locator.js';

/** Works a `<mutuelle-network-locator>` as somebody does who looks for a partner. */
export class NetworkLocatorHarness extends WidgetHarness<NetworkLocator> {
  get where(): HTMLInputElement {
    return this.root.querySelector<HTMLInputElement>('#where')!;
  }

  /** The search can begin. */
  async ready(): Promise<void> {
    await this.until(() => this.root.querySelector('#where'));
  }

  /** Types a place, without searching yet. */
  async type(text: string): Promise<void> {
    this.where.value = text;
    this.where.dispatchEvent(new Event('input', {bubbles: true}));
    await this.element.updateComplete;
  }

  /** A key in the field of the place. */
  async key(key: string): Promise<void> {
    this.where.dispatchEvent(new KeyboardEvent('keydown', {key, bubbles: true, cancelable: true}));
    await this.element.updateComplete;
  }

  /** Searches around the best place for these words. */
  async search(text: string): Promise<void> {
    await this.type(text);
    await this.submit();
    await this.listed();
  }

  /** A list is there, and nothing is on its way. */
  async listed(): Promise<void> {
    await this.until(() => this.root.querySelector('.shops') && !this.root.querySelector('[aria-busy=true]'));
  }

  /** Proposals under the field, and which one is marked. */
  get proposals(): string[] {
    return [...this.root.querySelectorAll('.proposals:not([hidden]) [role=option]')].map(
      (each) => `${each.getAttribute('aria-selected') === 'true' ? '> ' : ''}${each.textContent!.trim()}`,
    );
  }

  get status(): string {
    return this.root.querySelector('.places-head [role=status]')?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
  }

  get shops(): {name: string; distance: string; opening: string; saving: string | undefined; on: boolean}[] {
    const text = (root: Element, selector: string) =>
      root.querySelector(selector)?.textContent?.replace(/\s+/g, ' ').trim();
    return [...this.root.querySelectorAll('.shop')].map((shop) => ({
      name: text(shop, '.shop-name')!,
      distance: text(shop, '.shop-km') ?? '',
      opening: text(shop, '.shop-open')!,
      saving: text(shop, '.shop-save'),
      on: shop.classList.contains('on'),
    }));
  }
}
