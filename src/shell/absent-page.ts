import type {SpacePage} from '../contract/space-pages.js';
import type {Widget} from '../element/widget.js';
import type {Flow} from '../session/flow.js';
import {hasPage} from './has-page.js';

/** Where an insurer has no such page, nothing of an element is seen, and the host is told. */
export class AbsentPage {
  isAbsent = false;
  /** It hid itself; where the host did, showing it again is the host's too. */
  #hidItself = false;

  constructor(
    private readonly host: Widget,
    private readonly flow: Flow,
    private readonly page: () => SpacePage | undefined,
  ) {}

  /** Before each rendering: the settings may have come. */
  look(): void {
    const {host, flow} = this;
    const page = this.page();
    const absent = page !== undefined && !hasPage({...flow.settings, ...host.settings}, page);
    if (absent === this.isAbsent) return;
    this.isAbsent = absent;
    if (absent) {
      this.#hidItself = !host.hidden;
      host.hidden = true;
      host.tell('mutuelle-page-absent', {page});
    } else if (this.#hidItself) host.hidden = false;
  }
}
