import {expect, fixture} from '@open-wc/testing';
import {html, type TemplateResult} from 'lit';
import '../engines/vault/own-database.harness.js';
import type {Backend} from '../backend/backend.js';
import {Widget} from '../element/widget.js';
import {eraseVault} from '../engines/vault/erase.js';
import {find, keep} from '../engines/vault/vault.js';
import {sessionOf} from '../session/session.js';
import {EnrolmentFlow} from './enrolment-flow.js';

/** An element of an enrolment; no element of this page knows a card. */
class EnrolmentWidget extends Widget {
  readonly flow = new EnrolmentFlow(this);

  protected override backendChanged(backend: Backend | undefined): void {
    void this.flow.start(backend);
  }

  protected override render(): TemplateResult {
    return html`<p>${this.flow.phase}</p>`;
  }
}
customElements.define('test-enrolment-widget', EnrolmentWidget);

describe('what members kept on this device MEM-21', () => {
  after(eraseVault);

  it('is erased when they sign out on a page that shows an enrolment only', async () => {
    const backend: Backend = {volatile: true, call: (async () => ({})) as unknown as Backend['call']};
    await fixture(html`<test-enrolment-widget .backend=${backend}></test-enrolment-widget>`);
    const tomorrow = Date.now() + 86_400_000;
    await keep('cards:test', {kept: true}, tomorrow);
    expect(await find('cards:test', Date.now())).to.deep.equal({kept: true});
    await sessionOf(backend).logOut();
    expect(await find('cards:test', Date.now())).to.equal(undefined);
  });
});
