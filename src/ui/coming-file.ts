import {html, nothing, type TemplateResult} from 'lit';
import type {CommonMessages} from '../element/common.messages.fr.js';
import {alert} from './blocks/alert.js';
import {waiting} from './blocks/states.js';
import {retryButton} from './page.js';

/** A file that is asked for while the page stands there: whether it failed to come, and how to ask for it again. */
export interface ComingFile {
  failed: boolean;
  again: () => unknown;
  /** Its outline meanwhile, where it is not the usual one. */
  shape?: unknown;
  /** What else can be done where it does not come. */
  more?: unknown;
}

/** In the place of what the file brings: it is on its way, or it does not come and can be asked for again. */
export function comingFile(common: CommonMessages, {failed, again, shape, more}: ComingFile): TemplateResult {
  if (!failed) return waiting(common.loading, nothing, shape);
  return alert({
    tone: 'info',
    icon: 'offline',
    live: 'alert',
    ...common.failures.network,
    actions: html`${retryButton(common, again)} ${more}`,
  });
}
