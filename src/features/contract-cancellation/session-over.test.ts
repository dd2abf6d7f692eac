import {expect} from '@open-wc/testing';
import '../../define/contract-cancellation.js';
import {members} from '../../../mocks/people/members.js';
import {samplePassword} from '../../../mocks/people/personas.js';
import {sessionOf} from '../../session/session.js';
import {signIn} from '../../session/sign-in.js';
import {luc, openEnding, type EndingPage} from '../../shell/ending/ending-page.harness.js';

const confirm = 'Confirmer ma demande de résiliation';

async function toForm(persona?: 'otherPerson'): Promise<EndingPage> {
  const at = await openEnding('mutuelle-contract-cancellation', {persona});
  await at.until(() => at.buttons.includes('Commencer'));
  await at.press('Commencer');
  await at.until(() => at.shows('reasonId'));
  return at;
}

async function toRecap(): Promise<EndingPage> {
  const at = await toForm('otherPerson');
  await at.send({reasonId: 'afterOneYear'});
  await at.until(() => at.buttons.includes(confirm));
  return at;
}

describe('a session that ends while a contract is being ended MEM-77', () => {
  it('before the last press: the form says so, has the number of the contract, and goes on without', async () => {
    const at = await toRecap();
    at.sandbox.simulator.expireSessions();
    await at.submit();
    await at.until(() => at.shows('contract') && at.focused === 'title');
    expect(at.words).to.contain('Votre session est terminée');
    expect(at.control('contract').value).to.equal('55\u00a0021\u00a0884');
    expect(at.declared).to.deep.equal([]);
    await at.submit();
    await at.until(() => at.buttons.includes(confirm));
    expect(at.words).to.contain('Contrat 55 021 884');
    await at.submit();
    await at.until(() => at.title === 'Votre demande est reçue');
    expect(at.declared.map(([, {contractId}]) => contractId)).to.deep.equal(['contrat-garnier']);
    expect(at.told).to.deep.equal([
      'save-failed {"code":"session-expired"}',
      `cancellation-requested {"requestId":"${at.declared[0]![0]}"}`,
    ]);
  });

  it('shows no proof any longer to whoever is there', async () => {
    const at = await toRecap();
    await at.submit();
    await at.until(() => at.root.querySelector('.paper'));
    at.sandbox.simulator.expireSessions();
    dispatchEvent(new PageTransitionEvent('pageshow', {persisted: true}));
    await at.until(() => at.title === 'Résilier votre contrat' && at.buttons.includes('Commencer'));
    expect(at.words).not.to.contain('luc.garnier');
  });

  it('begins while the form is filled in: the number that was written is the contract of that number', async () => {
    const at = await toForm();
    await at.fill({...luc, contract: '55021884', reasonId: 'afterOneYear'});
    await signIn(sessionOf(at.sandbox), {email: members.otherPerson.email, password: samplePassword});
    await at.until(() => at.control('contract').value === 'contrat-garnier');
    expect(at.control('email').value).to.equal(luc.email);
  });
});
