import type {Widget} from './widget.js';

/** Heading of the page a widget shows: where the focus goes when another page takes its place. */
export const headingSelector = '[data-heading]';

/** Moves the focus to what the next rendering shows, after something the member pressed is gone. */
export async function focusWhenShown(
  host: Widget,
  selector: string = headingSelector,
  options?: FocusOptions,
): Promise<void> {
  host.requestUpdate();
  await host.updateComplete;
  host.renderRoot.querySelector<HTMLElement>(selector)?.focus(options);
}
