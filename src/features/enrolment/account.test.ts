import {expect} from '@open-wc/testing';
import {sampleSettings} from '../../../mocks/people/insurer.js';
import {fake, show} from '../../testing/panel.harness.js';
import {AccountPanel} from './account.panel.js';

/** What the server asks of a password here. */
const policy = {minLength: 12, maxBytes: 72, confirmation: false};

async function open() {
  const backend = fake({createAccount: () => undefined, getSettings: () => ({...sampleSettings, password: policy})});
  return {backend, host: await show(AccountPanel, backend)};
}

function type(control: HTMLInputElement, text: string): void {
  control.value = text;
  control.dispatchEvent(new Event('input', {bubbles: true}));
}

describe('the account of an enrolment ENR-03', () => {
  it('FIELD-3: the employer’s address stands before the password, readonly', async () => {
    const {host} = await open();
    expect(
      host.all<HTMLInputElement>('input').map(({type: kind, autocomplete, readOnly}) => [kind, autocomplete, readOnly]),
    ).to.deep.equal([
      ['email', 'username', true],
      ['password', 'new-password', false],
    ]);
  });

  it('FIELD-6, FIELD-7: whole, in one spelling, within the bytes that the server keeps', async () => {
    const {host, backend} = await open();
    type(host.labelled('Mot de passe'), 'é'.repeat(40));
    expect(await host.submit()).to.equal(false);
    expect(host.one('.error').textContent).to.contain('trop long pour nos services');
    type(host.labelled('Mot de passe'), 'e\u0301'.repeat(36));
    expect(await host.submit()).to.equal(true);
    expect(backend.bodiesOf('createAccount')).to.deep.equal([{password: '\u00e9'.repeat(36)}]);
  });
});
