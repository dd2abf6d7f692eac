import {expect} from '@open-wc/testing';
import {members} from '../../../mocks/people/members.js';
import {contactRecord} from '../../../mocks/topics/member-profile/contacts.js';
import {sampleCodes, samplePassword} from '../../../mocks/people/personas.js';
import {accessible} from '../../testing/accessible.js';
import {answers, iban, open, type Page} from './bank-change-page.harness.js';

const {right} = sampleCodes;

describe('« Ce n’était pas moi » MEM-51', () => {
  it('asks once, gives the accounts back, and says whom to call', async () => {
    const at = await open();
    await at.toReceipt();
    await at.press('Bloquer ce changement');
    await at.until(() => at.dialog?.open);
    await accessible(at.element);
    await at.press('Annuler');
    await at.until(() => !at.dialog);
    await at.press('Bloquer ce changement');
    await at.confirm();
    await at.until(() => at.title === 'C’est bloqué');
    expect(at.focused).to.equal('title');
    expect(at.words).to.contain('Vos comptes sont ceux d’avant.').and.to.contain('Appeler le 01 99 00 12 34');
    await accessible(at.element);
    const {id} = at.changesOf()[0]!;
    expect(at.told[1]).to.equal(`bank-change-blocked {"changeId":"${id}"}`);
    const again = await open({prepare: ({simulator}) => Object.assign(simulator.db, {bankFiles: at.db.bankFiles})});
    expect(again.title).to.equal('Le changement de compte est bloqué');
    expect(again.shows('account.iban')).to.equal(false);
  });
});

describe('SPACE-34: while no account may be changed MEM-51 SUP-03', () => {
  it('the form is not shown: why, from when, and the ways out', async () => {
    const at = await open({persona: 'resume'});
    expect(at.title).to.match(/^Changement possible à partir du \d+(er)? \p{L}+ \d{4} à \d\d:\d\d$/u);
    expect(at.words).to.match(/Votre numéro de téléphone a été modifié le \d+(er)? \p{L}+/u);
    expect(at.words).to.contain('nous attendons 72 h avant d’envoyer un code');
    expect(at.shows('account.iban')).to.equal(false);
    await accessible(at.element);
    await at.press('Ce changement n’est pas de moi');
    await at.confirm();
    await at.until(() => at.title === 'C’est bloqué');
    expect(at.words).not.to.contain('Vos comptes sont ceux d’avant.');
    expect(at.told).to.deep.equal(['bank-change-blocked {}']);
    expect(at.db.bankFiles[members.resume.number]!.blockedAt).to.be.a('number');
  });

  it('one that was allowed when the page was read is stopped, whenever it is', async () => {
    for (const until of ['before the code', 'after it'] as const) {
      const at = await open();
      if (until === 'after it') await at.toCode();
      else await at.fill(answers);
      contactRecord(at.db, members.family.number, 'email').changedAt = Date.now();
      await at.send(until === 'after it' ? {code: right} : {});
      await at.until(() => at.words.includes('Votre adresse e-mail a été modifiée'));
      expect(at.focused, until).to.equal('title');
      expect(at.changesOf()).to.deep.equal([]);
    }
  });
});

describe('what was typed MEM-51', () => {
  const typed = (at: Page) => {
    const attributes = [...at.root.querySelectorAll('*')].flatMap((each) =>
      [...each.attributes].map(({value}) => value),
    );
    return [
      ...attributes,
      JSON.stringify({...localStorage}),
      JSON.stringify({...sessionStorage}),
      location.href,
    ].join();
  };
  const number = iban.slice(5, 20);

  it('an IBAN stands in its field alone, and nowhere once it was sent', async () => {
    const at = await open();
    const told: string[] = [];
    const {dispatchEvent: dispatch} = at.element;
    at.element.dispatchEvent = function (event) {
      told.push(JSON.stringify((event as CustomEvent).detail ?? ''));
      return dispatch.call(this, event);
    };
    await at.fill(answers);
    expect(typed(at).replace(/\s/g, '')).not.to.contain(number);
    await at.toReceipt({});
    expect(`${typed(at)}${at.text}${told.join()}`.replace(/\s/g, '')).not.to.contain(number);
    expect(told.length).to.be.greaterThan(0);
  });

  it('is forgotten by « Annuler », and the IBAN when the page is left', async () => {
    const at = await open();
    await at.fill(answers);
    dispatchEvent(new PageTransitionEvent('pagehide', {persisted: true}));
    at.readAgain();
    await at.until(() => at.shows('account.iban'));
    expect(at.control('account.iban').value).to.equal('');
    await at.press('Annuler');
    expect(at.control('account.holder').value).to.equal('');
    expect(at.told).to.deep.equal(['bank-change-left {}']);
    expect(at.control('personIds.marc').checked).to.equal(true);
  });

  it('waits for who signs in again, and is nobody else’s', async () => {
    const at = await open();
    await at.fill(answers);
    at.sandbox.simulator.expireSessions();
    await at.submit();
    await at.until(() => at.told.includes('session-expired {}'));
    expect(at.shows('account.iban')).to.equal(false);
    await at.until(() => at.shows('email'));
    await at.send({email: members.family.email, password: samplePassword});
    await at.until(() => at.shows('account.iban'));
    expect(at.control('account.holder').value).to.equal('Mme Hélène Vasseur');
  });
});
