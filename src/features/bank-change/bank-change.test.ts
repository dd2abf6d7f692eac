import {expect} from '@open-wc/testing';
import {exampleBic, exampleIban} from '../../../mocks/people/example-numbers.js';
import {members} from '../../../mocks/people/members.js';
import {sampleCodes} from '../../../mocks/people/personas.js';
import {accessible} from '../../testing/accessible.js';
import {runWidgetSuite} from '../../testing/widget-suite.js';
import {sendOnePage, senderIn} from '../document-sender/placed.harness.js';
import {pdf} from '../document-sender/sender-page.harness.js';
import {account, answers, ending, iban, open} from './bank-change-page.harness.js';
import {BankChangeHarness} from './bank-change.harness.js';
import type {BankChange} from './bank-change.js';

const {right} = sampleCodes;
const masked = (end: string) => `FR76 •••• •••• •••• •••• •••• ${end}`;

runWidgetSuite<BankChange>({
  tag: 'mutuelle-bank-change',
  harness: BankChangeHarness,
  loads: 'getBankAccounts',
  title: {fr: 'Changer de compte bancaire', en: 'Change bank account'},
});

describe('the new account MEM-51', () => {
  it('shows the present ones, masked, with what each is for', async () => {
    const at = await open();
    const lines = [...at.root.querySelectorAll('.line')].map((each) =>
      each.textContent!.replace(/[\s\u00a0\u202f]+/g, ' ').trim(),
    );
    expect(lines).to.deep.equal([
      `Compte actuel ${masked('106')} Mme Hélène Vasseur ou M. Marc Vasseur, Banque du Littoral ` +
        'Remboursements (Hélène, Marc et Louis) et cotisation',
      `Compte actuel ${masked('203')} Mme Inès Vasseur, Banque du Littoral Remboursements (Inès)`,
    ]);
  });

  it('names the bank, tells what is wrong, and asks what it serves for', async () => {
    const at = await open();
    const sent = at.watch();
    await at.send({'account.iban': 'FR7699999000010000000012338'});
    expect(at.errorOf('account.iban')).to.contain('Un chiffre de l’IBAN n’est pas le bon');
    expect(at.errorOf('account.holder')).to.contain('Saisissez le nom du titulaire');
    expect(at.errorOf('account.bic')).to.contain('Saisissez le BIC');
    expect(at.errorOf('uses')).to.equal('Choisissez à quoi servira ce compte.');
    expect(sent).to.deep.equal([]);
    await accessible(at.element);
    await at.fill({'account.iban': 'FR76 3000 6000 0112 3456 7890 189'});
    await at.until(() => at.words.includes('IBAN valide. Banque reconnue : Crédit Agricole'));
  });

  it('says from when, what still passes on the present account, for what is chosen', async () => {
    const at = await open();
    const dates = () => at.facts('[aria-labelledby=changes]');
    expect(dates()).to.have.length(2);
    await at.fill({uses: 'contributions'});
    expect(dates()).to.have.length(1);
    expect(dates()[0]).to.match(/^Votre cotisation: à partir du 5 \p{L}+ \d{4}$/u);
    expect(at.shows('personIds-ines')).to.equal(false);
    await at.fill({uses: 'reimbursements'});
    expect(dates()[0]).to.match(/^Vos remboursements: à partir du /);
    expect(at.words).not.to.contain('Le prélèvement du');
    expect(at.shows('personIds-ines')).to.equal(true);
  });

  it('tells which debits still pass on the present account', async () => {
    const at = await open();
    const {handlers} = await import('../../../mocks/topics/bank-accounts/bank-accounts.handlers.js');
    const read = handlers.getBankAccounts;
    const {simulator} = at.sandbox;
    const later = {...simulator.contextOf({memberNumber: members.family.number}), today: () => '2026-11-22'};
    const answer = await read({}, later);
    const {call} = at.sandbox;
    const asked = (...given: Parameters<typeof call>) =>
      given[0].id === 'getBankAccounts' ? Promise.resolve(structuredClone(answer)) : call(...given);
    Object.assign(at.sandbox, {call: asked});
    at.readAgain();
    await at.until(() => at.words.includes('Le prélèvement du 5 décembre'));
    expect(at.facts('[aria-labelledby=changes]')).to.deep.equal([
      'Vos remboursements: à partir du 24 novembre 2026',
      'Votre cotisation: à partir du 5 janvier 2027',
    ]);
  });

  it('asks for nobody where nobody is chosen, and sends those who are', async () => {
    const at = await open();
    expect(['member', 'marc', 'ines', 'louis'].map((id) => at.control(`personIds.${id}`).checked)).to.deep.equal([
      true,
      true,
      false,
      true,
    ]);
    const nobody = {'personIds.member': false, 'personIds.marc': false, 'personIds.louis': false};
    await at.send({...answers, ...nobody});
    expect(at.errorOf('personIds')).to.equal('Cochez au moins une personne.');
    const sent = at.watch();
    await at.toCode({'personIds.ines': true});
    expect(sent[0]).to.deep.equal({
      id: 'changeBankAccount',
      body: {
        account: {holder: 'Mme Hélène Vasseur', iban, bic: exampleBic},
        uses: ['reimbursements', 'contributions'],
        personIds: ['ines'],
        mandate: '2026-11',
      },
    });
  });

  it('shows the mandate once the account is known, to be accepted', async () => {
    const at = await open();
    await at.fill({'account.holder': 'Mme Hélène Vasseur', 'account.bic': exampleBic, uses: 'both'});
    expect(at.root.querySelector('.paper')).to.equal(null);
    await at.send({'account.iban': iban});
    expect(at.root.querySelector('.paper')!.textContent!.replace(/[\s\u00a0]+/g, ' '))
      .to.contain('FR72ZZZ123456')
      .and.to.contain('12 rue des Tanneurs')
      .and.to.contain('8 semaines');
    expect(at.errorOf('mandate')).to.contain('Acceptez le mandat');
    await accessible(at.element);
    await at.toCode({mandate: true});
  });

  it('of who pays no contribution asks nothing about them, nor a person where there is one', async () => {
    const at = await open({persona: 'single'});
    for (const path of ['uses', 'personIds-member', 'mandate']) expect(at.shows(path), path).to.equal(false);
    expect(at.words).not.to.contain('cotisation');
    const sent = at.watch();
    await at.toCode({...account, 'account.holder': 'Karim Benali'});
    expect(sent[0]!.body).to.deep.include({uses: ['reimbursements'], personIds: ['member']});
  });

  it('SEPA: takes a German account, and asks no BIC where the settings hide it', async () => {
    const at = await open({persona: 'single', settings: {bic: 'hidden'}});
    expect(at.shows('account.bic')).to.equal(false);
    await at.toReceipt({'account.holder': 'Karim Benali', 'account.iban': 'DE89 3704 0044 0532 0130 00'});
    expect(at.changesOf('single')[0]!.account).to.deep.equal({holder: 'Karim Benali', iban: 'DE89370400440532013000'});
  });

  it('tells that it is the present one: as it is typed, and as the server says', async () => {
    const at = await open();
    const present = {
      ...answers,
      'account.holder': 'Mme Hélène Vasseur ou M. Marc Vasseur',
      'account.iban': exampleIban(101),
    };
    await at.send(present);
    await at.until(() => at.errorOf('account.iban'));
    expect(at.errorOf('account.iban')).to.equal('C’est déjà le compte de ces personnes. Indiquez-en un autre.');
    await at.fill({'account.iban': iban});
    await at.fill({'account.iban': exampleIban(101)});
    expect(at.words).to.contain('Ce compte ressemble au compte actuel');
    expect(at.db.outbox).to.deep.equal([]);
  });
});

describe('a holder who is nobody of the contract MEM-51', () => {
  const company = {...account, 'account.holder': 'Société Vasseur Conseil', uses: 'reimbursements'};

  it('is doubted, kept, and the RIB is asked for again on the receipt', async () => {
    const at = await open();
    await at.fill(company);
    expect(at.words).to.contain('Ce compte ne semble pas être à votre nom');
    await at.press('Conserver');
    expect(at.words).not.to.contain('Ce compte ne semble pas');
    await at.toReceipt({});
    expect(at.words).to.contain('Nous devons vérifier le titulaire de ce compte. Joindre le RIB');
    expect(at.changesOf()[0]!.proofWanted).to.equal(true);
  });

  it('leads to the page’s own way to send a paper, or sends it here', async () => {
    const at = await open();
    await at.fill(company);
    const asked: unknown[] = [];
    let takes = true;
    at.element.addEventListener('mutuelle-document-send-requested', (event) => {
      asked.push(event.detail);
      if (takes) event.preventDefault();
    });
    await at.press('Joindre le RIB');
    expect(at.root.querySelector('.placed')).to.equal(null);
    takes = false;
    await at.press('Joindre le RIB');
    expect(at.root.querySelectorAll('.placed')).to.have.length(1);
    expect(asked).to.deep.equal([{kindId: 'bankAccount'}, {kindId: 'bankAccount'}]);
  });

  it('names the request that was opened for the RIB, where the server did', async () => {
    const at = await open();
    const {call} = at.sandbox;
    const named = async (...given: Parameters<typeof call>) => {
      const answer = await call(...given);
      return given[0].id === 'changeBankAccount' ? {...(answer as object), requestId: 'demande-7'} : answer;
    };
    Object.assign(at.sandbox, {call: named});
    const asked: unknown[] = [];
    at.element.addEventListener('mutuelle-document-send-requested', ({detail}) => asked.push(detail));
    await at.toReceipt(company);
    await at.press('Joindre le RIB');
    expect(asked).to.deep.equal([{kindId: 'bankAccount', requestId: 'demande-7'}]);
  });

  it('MEM-11: the RIB is sent in the place of the form; what was typed comes back, and the receipt knows', async () => {
    const at = await open();
    const sender = senderIn(at.element);
    await at.fill(company);
    await at.press('Joindre le RIB');
    await at.until(() => at.root.querySelector('.ways'));
    expect(at.root.querySelector('form'), 'the form is out of the way').to.equal(null);
    expect(at.focused).to.equal('sender-title');
    await accessible(at.element);
    await at.press('Fermer sans envoyer');
    await at.until(() => at.root.querySelector('form'));
    expect(at.focused).to.equal('send-proof');
    expect(at.control('account.iban').value.replace(/\s/g, '')).to.equal(iban);
    await at.press('Joindre le RIB');
    await sendOnePage(sender, await pdf('RIB.pdf'));
    await at.press('Terminer');
    await at.until(() => at.words.includes('RIB envoyé'));
    expect(at.focused).to.equal('send-proof');
    expect(at.control('account.holder').value).to.equal('Société Vasseur Conseil');
    expect(at.control('account.iban').value.replace(/\s/g, '')).to.equal(iban);
    expect(Object.values(at.db.deposits).map(({kindId}) => kindId)).to.deep.equal(['bankAccount']);
    await accessible(at.element);
    await at.fill({'account.holder': 'Société Vasseur'});
    expect(at.words, 'of another account it was not').not.to.contain('RIB envoyé');
    await at.toReceipt({'account.holder': 'Société Vasseur Conseil'});
    expect(at.words).to.contain('Nous devons vérifier le titulaire de ce compte. RIB envoyé');
  });

  it('MEM-11: the RIB is sent from the receipt, which comes back', async () => {
    const at = await open();
    await at.toReceipt(company);
    await at.press('Joindre le RIB');
    await sendOnePage(senderIn(at.element), await pdf('RIB.pdf'));
    await at.press('Terminer');
    await at.until(() => at.words.includes('RIB envoyé'));
    expect(at.root.querySelector('.paper')).not.to.equal(null);
    expect(at.focused).to.equal('send-proof');
  });

  it('signs the mandate alone: the member accepts none in that name, and the debit waits', async () => {
    const at = await open();
    await at.fill({...company, uses: 'both'});
    expect(at.shows('mandate')).to.equal(false);
    expect(at.words).to.contain('qui doit accepter ce mandat : vous ne l’acceptez pas à sa place.');
    expect(at.facts('[aria-labelledby=changes]')[1]).to.equal(
      'Votre cotisation: sur le compte actuel, jusqu’à la signature du mandat par Société Vasseur Conseil',
    );
    await at.toReceipt({});
    expect(at.facts('.paper')).to.include('Cotisation: après la signature du mandat');
    expect(at.words).to.contain('Société Vasseur Conseil doit signer le nouveau mandat SEPA.');
  });
});

describe('the code of another account MEM-51', () => {
  it('stands in the place of the form, says what it is for, and is for nobody else', async () => {
    const at = await open();
    await at.toCode();
    expect(at.focused).to.equal('step-up-title');
    expect(at.title).to.equal('Confirmez que c’est vous');
    for (const words of [
      'Personne ne peut changer votre compte sans ce code.',
      `Le message commence par « Changer votre compte bancaire (finit par ${ending}) ».`,
      'Ne donnez ce code à personne',
    ])
      expect(at.words).to.contain(words);
    expect([...at.root.querySelectorAll('input')].map(({id}) => id)).to.deep.equal(['f-code']);
    expect(at.words).not.to.contain(iban.slice(4, 20));
    await accessible(at.element);
    expect(at.changesOf()).to.deep.equal([]);
  });

  it('that is wrong changes nothing; left, the form is as it was', async () => {
    const at = await open();
    await at.toCode();
    await at.send({code: '654321'});
    expect(at.errorOf('code')).to.contain('Ce code n’est pas le bon.');
    await at.press('Annuler');
    expect(at.focused).to.equal('title');
    expect(at.control('account.iban').value.replace(/\s/g, '')).to.equal(iban);
    expect(at.control('mandate').checked).to.equal(true);
    expect(at.changesOf()).to.deep.equal([]);
  });

  it('that was wrong too often says until when none can be asked', async () => {
    const at = await open();
    await at.toCode();
    for (const code of ['111111', '222222', '333333']) await at.send({code});
    await at.until(() => at.root.querySelector('#bank-locked'));
    expect(at.focused).to.equal('bank-locked');
    expect(at.words).to.match(/Aucun code ne peut être demandé avant \d\d:\d\d/);
    await accessible(at.element);
    await at.submit();
    await at.until(() => at.root.querySelector('#bank-locked'));
    expect(at.db.outbox).to.have.length(1);
  });

  it('SPACE-34: one press, pressed twice, changes once', async () => {
    const at = await open();
    await at.toCode();
    await at.fill({code: right});
    const sent = at.watch();
    for (let press = 0; press < 2; press++) at.root.querySelector('form')!.requestSubmit();
    await at.until(() => at.root.querySelector('.paper'));
    expect(sent.map(({id}) => id)).to.deep.equal(['verifyCode', 'changeBankAccount', 'getBankAccounts']);
    expect(at.changesOf()).to.have.length(1);
  });
});

describe('the receipt MEM-51', () => {
  it('has the masked account, the dates, the mandate; the form behind it is empty', async () => {
    const at = await open();
    await at.toReceipt();
    expect(at.title).to.equal('Votre compte est changé');
    expect(at.focused).to.equal('title');
    const [holder, number, people, reimbursements, contributions] = at.facts('.paper');
    expect([holder, number, people]).to.deep.equal([
      'Titulaire: Mme Hélène Vasseur',
      `IBAN: ${masked(ending)}`,
      'Pour: Hélène, Marc et Louis',
    ]);
    expect(reimbursements).to.match(/^Remboursements: dès le \d+(er)? \p{L}+ \d{4}$/u);
    expect(contributions).to.match(/^Cotisation: dès le 5 \p{L}+ \d{4}$/u);
    expect(at.words).to.contain('sous la référence MUT-K7M2-4QPD-02. Télécharger le mandat');
    const {id} = at.changesOf()[0]!;
    expect(at.told).to.deep.equal([`bank-account-changed {"changeId":"${id}"}`]);
    await accessible(at.element);
    await at.press('Revenir à mes comptes');
    expect(at.focused).to.equal('title');
    expect(['holder', 'iban', 'bic'].map((name) => at.control(`account.${name}`).value)).to.deep.equal(['', '', '']);
    expect(at.words).to.contain(masked(ending));
  });

  it('SPACE-34: names both channels, masked, and a way for whom it was not', async () => {
    const at = await open();
    await at.toReceipt();
    expect(at.words).to.contain(
      'Un e-mail et un SMS vous confirment ce changement (h•••••@example.org, 06 •• •• •• 34).',
    );
    expect(at.words).to.contain('Ce n’était pas vous ? Bloquer ce changement , ou appelez le 01 99 00 12 34.');
    expect(at.db.outbox.map(({channel, kind}) => `${channel} ${kind}`)).to.deep.equal([
      'sms change-code',
      'email bank-account-changed',
      'sms bank-account-changed',
    ]);
  });

  it('is shown again, also where its answer was lost and the page read anew', async () => {
    const at = await open();
    await at.toCode();
    at.sandbox.fail('changeBankAccount', 'network', {after: 'effect'});
    await at.send({code: right});
    await at.until(() => at.words.includes('Votre code est accepté'));
    await at.press('Annuler');
    at.readAgain();
    await at.until(() => at.words.includes('Vous avez changé de compte le'));
    await at.press('Voir le reçu');
    expect(at.facts('.paper')).to.include(`IBAN: ${masked(ending)}`);
    expect(at.changesOf()).to.have.length(1);
  });

  it('gives the mandate as a file', async () => {
    const at = await open();
    await at.toReceipt();
    const given: string[] = [];
    const {click} = HTMLAnchorElement.prototype;
    HTMLAnchorElement.prototype.click = function () {
      given.push(this.download);
    };
    try {
      await at.press('Télécharger le mandat');
      await at.until(() => given.length);
    } finally {
      HTMLAnchorElement.prototype.click = click;
    }
    expect(given).to.deep.equal(['mandat-sepa-MUT-K7M2-4QPD-02.pdf']);
  });
});
