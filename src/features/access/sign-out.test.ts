import {expect, fixture} from '@open-wc/testing';
import {html} from 'lit';
import '../../define/backend.js';
import '../../define/coverage-overview.js';
import '../../define/sign-out.js';
import {createSandbox} from '../../../mocks/engine/sandbox.js';
import {members} from '../../../mocks/people/members.js';
import {samplePassword} from '../../../mocks/people/personas.js';
import {sessionOf, signOut} from '../../session/session.js';
import {signIn} from '../../session/sign-in.js';
import type {MutuelleBackend} from '../../shell/backend/backend-element.js';
import {accessible} from '../../testing/accessible.js';
import {until} from '../../testing/until.js';
import {SignOutHarness} from './sign-out.harness.js';

/** A page with the button and a part of the space, of one backend; whose member is signed in. */
async function page({signedIn = true, locale = 'fr'} = {}) {
  const backend = createSandbox();
  const enter = () => signIn(sessionOf(backend), {email: members.family.email, password: samplePassword});
  if (signedIn) await enter();
  const box = await fixture<MutuelleBackend>(
    html`<mutuelle-backend .backend=${backend}
      ><mutuelle-sign-out locale=${locale}></mutuelle-sign-out
      ><mutuelle-coverage-overview locale="fr"></mutuelle-coverage-overview
    ></mutuelle-backend>`,
  );
  const harness = new SignOutHarness(box.querySelector('mutuelle-sign-out')!);
  const space = box.querySelector('mutuelle-coverage-overview')!;
  const shown = () => space.shadowRoot!.textContent ?? '';
  return {backend, enter, box, harness, shown};
}

describe('<mutuelle-sign-out> SUP-02', () => {
  it('leaves everything of the page in one press, and says so where it was', async () => {
    const {harness, shown, backend, box} = await page();
    await harness.ready();
    await accessible(harness.element);
    await until(() => shown().includes('Hélène'), 'the space is open');
    const told: unknown[] = [];
    box.addEventListener('mutuelle-signed-out', ({detail}) => told.push(detail));
    harness.root.querySelector('button')!.click();
    expect(sessionOf(backend).token(), 'in the same task').to.equal(undefined);
    await harness.element.updateComplete;
    await until(() => !shown().includes('Hélène'), 'nothing of the member is left');
    expect(harness.text).to.equal('Vous avez quitté votre espace.');
    await until(
      () => harness.root.activeElement?.textContent === 'Vous avez quitté votre espace.',
      'the focus is there',
    );
    expect(told).to.deep.equal([{}]);
    await accessible(harness.element);
  });

  it('leaves at once with a server that fails, and ends it there when the line is back', async () => {
    const {harness, backend} = await page();
    await harness.ready();
    const sessions = () => Object.keys(backend.simulator.db.sessions).length;
    expect(sessions()).to.equal(1);
    backend.fail('logOut', 'network');
    await harness.press('Se déconnecter');
    expect([sessionOf(backend).token(), sessions()]).to.deep.equal([undefined, 1]);
    await new Promise((resolve) => setTimeout(resolve));
    window.dispatchEvent(new Event('online'));
    await until(() => sessions() === 0, 'the server was told');
  });

  it('is not there while nobody is signed in, and comes with who signs in', async () => {
    const {harness, enter} = await page({signedIn: false, locale: 'en'});
    await harness.element.updateComplete;
    expect(harness.text).to.equal('');
    await enter();
    await harness.ready();
    expect(harness.text).to.equal('Sign out');
  });

  it('does what the backend’s own signOut does, which serves a host’s button', async () => {
    const {harness, box, backend, shown} = await page();
    await harness.ready();
    box.signOut();
    expect(sessionOf(backend).token()).to.equal(undefined);
    await until(() => !shown().includes('Hélène') && harness.text === '', 'all followed');
  });

  it('does nothing where there is nothing to leave', () => {
    expect(() => signOut(createSandbox())).not.to.throw();
    expect(() => signOut()).not.to.throw();
  });
});
