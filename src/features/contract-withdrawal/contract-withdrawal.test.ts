import {expect} from '@open-wc/testing';
import '../../define/contract-withdrawal.js';
import {createSandbox} from '../../../mocks/engine/sandbox.js';
import {getEndingReceipt} from '../../contract/ending.js';
import {longDate} from '../../element/format.js';
import {luc, openEnding, plain, type EndingOpening, type EndingPage} from '../../shell/ending/ending-page.harness.js';
import {accessible} from '../../testing/accessible.js';
import {runWidgetSuite} from '../../testing/widget-suite.js';
import {ContractWithdrawalHarness} from './contract-withdrawal.harness.js';
import type {ContractWithdrawal} from './contract-withdrawal.js';

runWidgetSuite<ContractWithdrawal>({
  tag: 'mutuelle-contract-withdrawal',
  harness: ContractWithdrawalHarness,
  loads: 'getWithdrawalRules',
  title: {fr: 'Renoncer au contrat ici', en: 'Withdraw from the contract here'},
  anyone: true,
});

const confirm = 'Confirmer ma renonciation';
const day = 86_400_000;

async function open(opening: EndingOpening = {}): Promise<EndingPage> {
  const at = await openEnding('mutuelle-contract-withdrawal', opening);
  await at.until(() => at.root.querySelector('form, .section, .line'));
  return at;
}

describe('the withdrawal LAW-01', () => {
  it('LAW-01, SPACE-47: has its words, in its order: statement, a button of its own words, receipt', async () => {
    const at = await open({persona: 'used'});
    expect(at.title).to.equal('Renoncer au contrat ici');
    const {signed} = Object.values(at.db.endingContracts)
      .flat()
      .find(({id}) => id === 'option-lefevre')!;
    const dayOf = (iso: string) => plain(longDate(iso, 'fr'));
    expect(plain(at.root.querySelector('.lead')!.textContent!)).to.equal(
      `Vous avez jusqu’au ${dayOf(signed!.until)} inclus. Sans frais, sans motif.`,
    );
    const labels = [...at.root.querySelectorAll('form .label')].map((each) => plain(each.textContent!));
    expect(labels).to.deep.equal(['Prénom', 'Nom', 'E-mail pour recevoir la preuve', 'Contrat']);
    expect(at.words).to.contain('12,60 € vous sont rendus sous 30 jours.');
    expect(at.buttons).to.deep.equal(['Continuer']);

    await at.submit();
    await at.until(() => at.title === 'Confirmez votre renonciation');
    const meant = `à l’option Confort du contrat 55 021 886 signé le ${dayOf(signed!.on)}`;
    const statement = `Moi, Paul Lefèvre, je renonce ${meant}.`;
    expect(plain(at.root.querySelector('.said')!.textContent!)).to.equal(statement);
    expect(at.buttons).to.deep.equal(['La déclaration', confirm, 'Ne pas renoncer']);
    expect(at.declared, 'nothing is sent by the first press').to.deep.equal([]);

    await at.submit();
    await at.until(() => at.title === 'Votre renonciation est enregistrée');
    expect(plain(at.root.querySelector('.statement')!.textContent!)).to.equal(statement);
    expect(at.facts[0]).to.match(/^Reçue le: \d{1,2}(er)? \S+ \d{4} à \d\d:\d\d$/);
    expect(at.facts.at(-1)).to.match(/^Remboursement: 12,60 €, avant le \d/);
    expect(at.mails.map(({to, text}) => [to, plain(text).startsWith(statement)])).to.deep.equal([
      ['paul.lefevre.membre@example.org', true],
    ]);
    expect(at.mails[0]!.text).to.match(/Reçu le .* à \d\d:\d\d, sous la référence REN-/);
    expect(at.told).to.deep.equal([`withdrawal-declared {"requestId":"${at.declared[0]![0]}"}`]);
  });

  it('SPACE-47: the words of the second button are the server’s', async () => {
    const sandbox = createSandbox();
    const {call} = sandbox;
    const reworded = async (...asked: Parameters<typeof call>) => {
      const answer = (await call(...asked)) as {words?: {confirm: string}};
      return answer?.words ? {...answer, words: {...answer.words, confirm: 'Confirmer la rétractation'}} : answer;
    };
    Object.assign(sandbox, {call: reworded});
    const at = await open({sandbox});
    await at.send(luc);
    await at.until(() => at.buttons.includes('Confirmer la rétractation'));
    expect(at.buttons).not.to.include(confirm);
  });

  it('SPACE-46: requires the fields of the law and no others, from anybody, without an account', async () => {
    const at = await open();
    expect(at.required).to.deep.equal(['f-firstName', 'f-lastName', 'f-email', 'f-contract']);
    await at.submit();
    expect(at.errorOf('contract')).to.equal('Saisissez le numéro du contrat.');
    await accessible(at.element);
    await at.send(luc);
    await at.until(() => at.buttons.includes(confirm));
    expect(at.words).to.contain('Moi, Luc Garnier, je renonce au contrat 55 021 884.');
    expect(at.words).to.contain('La preuve sera envoyée à luc.garnier@example.org.');
    const body = Number.parseFloat(getComputedStyle(at.element).fontSize);
    const small = [...at.root.querySelectorAll('.paper *, form p, .button')].filter(
      (each) => Number.parseFloat(getComputedStyle(each).fontSize) < body,
    );
    expect(small).to.have.length(0);
    await accessible(at.element);
    await at.submit();
    await at.until(() => at.root.querySelector('.seal'));
    expect(at.mails.map(({to}) => to)).to.deep.equal([luc.email]);
    await accessible(at.element);
  });

  it('can be left, and corrected; nothing is sent', async () => {
    const at = await open();
    await at.send({...luc, email: 'nobody@example.org'});
    await at.until(() => at.buttons.includes(confirm));
    await at.press('La déclaration');
    await at.until(() => at.shows('email'));
    expect(at.focused).to.equal('title');
    expect(at.control('email').value).to.equal('nobody@example.org');
    await at.submit();
    await at.until(() => at.buttons.includes(confirm));
    await at.press('Ne pas renoncer');
    await at.until(() => at.shows('email'));
    expect(at.control('email').value).to.equal('');
    expect(at.declared).to.deep.equal([]);
  });

  it('goes on where the session ends before the second press, with the number of the contract', async () => {
    const at = await open({persona: 'used'});
    await at.submit();
    await at.until(() => at.buttons.includes(confirm));
    at.sandbox.simulator.expireSessions();
    await at.submit();
    await at.until(() => at.shows('contract') && at.focused === 'title');
    expect(at.words).to.contain('Votre session est terminée').and.not.to.contain('option-lefevre');
    expect(plain(at.control('contract').value)).to.equal('55 021 886');
    await at.submit();
    await at.until(() => at.buttons.includes(confirm));
    await at.submit();
    await at.until(() => at.root.querySelector('.seal'));
    expect(at.declared.map(([, {contractId}]) => contractId)).to.deep.equal(['option-lefevre']);
  });

  it('is found again, with its proof; and not offered a second time', async () => {
    const at = await open({persona: 'used'});
    await at.submit();
    await at.until(() => at.buttons.includes(confirm));
    await at.submit();
    await at.until(() => at.root.querySelector('.seal'));
    const anew = await open({persona: 'used', sandbox: at.sandbox});
    await anew.until(() => anew.words.includes('Vos demandes'));
    expect(anew.root.querySelector('form')).to.equal(null);
    await anew.press('Voir la preuve');
    await anew.until(() => anew.title === 'Votre renonciation');
    const [, {ticket}] = at.declared[0]!;
    const file = await at.sandbox.call(getEndingReceipt, {body: {ticket}});
    expect([file.type, new TextDecoder().decode(file.bytes.slice(0, 5))]).to.deep.equal(['application/pdf', '%PDF-']);
  });
});

describe('outside of the period LAW-01', () => {
  it('says since when, and what else: to cancel, to ask; the phone stands below', async () => {
    const at = await open({persona: 'alsace'});
    expect(at.words).to.contain('Le délai de renonciation est terminé');
    expect(at.words).to.match(/Il s’est terminé le \d{1,2}(er)? \S+ \d{4}\. Vous pouvez encore demander à résilier/);
    expect(at.root.querySelector('form')).to.equal(null);
    await at.until(() => at.root.querySelector('.help'));
    await at.press('Résilier votre contrat');
    expect(at.told).to.deep.equal(['page-requested {"page":"cancellation"}']);
    await accessible(at.element);
  });

  it('says to whom signed nothing that there is nothing, with the same ways out', async () => {
    const at = await open({persona: 'single'});
    expect(at.words).to.contain('Aucun contrat auquel renoncer pour l’instant');
    expect(at.buttons).to.deep.equal(['Résilier votre contrat', 'Poser une question']);
  });

  it('ends while the page is open: it is said by the last button, with the ways out', async () => {
    let now = Date.now();
    const at = await open({persona: 'used', sandbox: createSandbox({now: () => new Date(now)})});
    await at.submit();
    await at.until(() => at.buttons.includes(confirm));
    now += 8 * day;
    // somebody is still signed in
    for (const session of Object.values(at.db.sessions)) session.expiresAt = session.renewableUntil = now + day;
    await at.submit();
    await at.until(() => at.words.includes('Le délai de renonciation est terminé'));
    expect(at.declared).to.deep.equal([]);
    expect(at.told).to.deep.equal(['save-failed {"code":"over"}']);
    expect(at.buttons).to.include('Résilier votre contrat');
  });
});
