import {expect} from '@open-wc/testing';
import '../../define/contract-cancellation.js';
import {addDays, formatCivilDate, todayIn} from '../../domain/civil-date.js';
import {longDate} from '../../element/format.js';
import {luc, openEnding, plain, type EndingOpening, type EndingPage} from '../../shell/ending/ending-page.harness.js';
import {accessible} from '../../testing/accessible.js';
import {runWidgetSuite} from '../../testing/widget-suite.js';
import {sendOnePage, senderIn} from '../document-sender/placed.harness.js';
import {ContractCancellationHarness} from './contract-cancellation.harness.js';
import type {ContractCancellation} from './contract-cancellation.js';

runWidgetSuite<ContractCancellation>({
  tag: 'mutuelle-contract-cancellation',
  harness: ContractCancellationHarness,
  loads: 'getCancellationRules',
  title: {fr: 'Résilier votre contrat', en: 'Cancel your contract'},
  anyone: true,
});

const confirm = 'Confirmer ma demande de résiliation';
const inWords = (iso: string) => plain(longDate(iso, 'fr'));

async function open(opening: EndingOpening = {}): Promise<EndingPage> {
  const at = await openEnding('mutuelle-contract-cancellation', opening);
  await at.until(() => at.root.querySelector('.line'));
  return at;
}

async function toForm(at: EndingPage, words = 'Commencer'): Promise<void> {
  await at.press(words);
  await at.until(() => at.shows('reasonId'));
}

async function toRecap(at: EndingPage, values: Record<string, string> = {reasonId: 'afterOneYear'}): Promise<void> {
  await toForm(at);
  await at.send(values);
  await at.until(() => at.buttons.includes(confirm));
}

async function toReceipt(at: EndingPage, values?: Record<string, string>): Promise<void> {
  await toRecap(at, values);
  await at.submit();
  await at.until(() => at.root.querySelector('.paper'));
  await at.settled();
}

describe('the three steps of the law LAW-02 MEM-77', () => {
  it('LAW-02: has its words, in its order: access and terms, form, recap, last button, receipt', async () => {
    const at = await open({persona: 'otherPerson'});
    expect(at.title).to.equal('Résilier votre contrat');
    const headings = [...at.root.querySelectorAll('.line-text > p:first-child')].map((each) =>
      plain(each.textContent!),
    );
    expect(headings).to.deep.equal(['Conditions', 'Préavis', 'Conséquences', 'Contrat']);
    expect(at.buttons).to.deep.equal(['Commencer', 'Écrire un message']);

    await toForm(at);
    const labels = [...at.root.querySelectorAll('form .label')].map((each) => plain(each.textContent!));
    expect(labels).to.deep.equal([
      'Prénom',
      'Nom',
      'E-mail pour recevoir la preuve',
      'Contrat',
      'Motif',
      'Précisions (facultatif)',
    ]);
    const reasons = [...at.control('reasonId').querySelectorAll('option')].map(({textContent}) => textContent);
    expect(reasons).to.include.members(['Résiliation à l’échéance', 'Autre motif']);

    await at.send({reasonId: 'afterOneYear'});
    await at.until(() => at.buttons.includes(confirm));
    expect(at.title).to.equal('Relisez avant de confirmer');
    expect(at.buttons.filter((each) => each.startsWith('Modifier'))).to.have.length(5);
    expect(at.buttons.slice(-2)).to.deep.equal([confirm, 'Ne pas résilier']);

    await at.submit();
    await at.until(() => at.title === 'Votre demande est reçue');
    expect(at.root.querySelector('.paper .subheading')!.textContent).to.equal('Accusé de réception');
  });

  it('LAW-02: needs no account: a number that is written is enough, and the proof goes to the address', async () => {
    const at = await open();
    await toRecap(at, {...luc, reasonId: 'term'});
    expect(at.words).to.contain('Contrat 55 021 884');
    expect(at.words).to.contain('Fin du contrat À l’échéance du contrat');
    await at.submit();
    await at.until(() => at.title === 'Votre demande est reçue');
    expect(at.declared).to.have.length(1);
    expect(at.mails.map(({to}) => to)).to.deep.equal([luc.email]);
    expect(at.mails[0]!.text).to.match(/Demande de résiliation\. Nom\s: Luc Garnier\..* Reçu le \d.* à \d\d:\d\d/);
    expect(at.facts[0]).to.match(/^Reçue le: \d{1,2}(er)? \S+ \d{4} à \d\d:\d\d$/);
    expect(at.facts).to.include(`Envoyée à: ${luc.email}`);
    // nobody is told what is known of this number
    expect(at.words).not.to.contain('Santé individuelle');
    expect(at.words).to.contain('Pour retirer votre demande, appelez le 01 99 00 12 34');
    expect(at.buttons).not.to.include('Retirer ma demande');
    expect(at.told).to.deep.equal([`cancellation-requested {"requestId":"${at.declared[0]![0]}"}`]);
  });

  it('SPACE-46: requires the fields of the law and no others, pre-ticks nothing, asks nothing more', async () => {
    const at = await open();
    await toForm(at);
    const lawful = ['f-firstName', 'f-lastName', 'f-email', 'f-contract', 'f-reasonId'];
    expect(at.required).to.deep.equal(lawful);
    expect([...at.root.querySelectorAll<HTMLInputElement>('form .control')].map(({value}) => value)).to.deep.equal(
      Array.from({length: lawful.length + 1}, () => ''),
    );
    await at.fill({reasonId: 'employer'});
    expect(at.required).to.deep.equal([...lawful, 'f-eventDate']);
    await at.fill({reasonId: 'other'});
    expect(at.required).to.deep.equal([...lawful, 'f-text']);
    expect(at.root.querySelectorAll('input[type=checkbox], input[type=radio]')).to.have.length(0);
    await at.send({...luc, reasonId: 'afterOneYear'});
    await at.until(() => at.buttons.includes(confirm));
    await at.submit();
    await at.until(() => at.root.querySelector('.paper'));
  });

  it('SPACE-46: has no small print, and two last buttons of one size', async () => {
    const at = await open({persona: 'otherPerson'});
    const sizeOf = (each: Element) => Number.parseFloat(getComputedStyle(each).fontSize);
    const body = sizeOf(at.element);
    const small = () =>
      [...at.root.querySelectorAll('.line p, .label, .hint, .control, .lead, form p, .paper *, .button')]
        .filter((each) => sizeOf(each) < body)
        .map((each) => plain(each.textContent!));
    expect(small(), 'the terms').to.deep.equal([]);
    await toForm(at);
    await at.fill({reasonId: 'afterOneYear'});
    expect(small(), 'the form').to.deep.equal([]);
    await at.submit();
    await at.until(() => at.buttons.includes(confirm));
    expect(small(), 'the recap').to.deep.equal([]);
    const [yes, no] = [...at.root.querySelectorAll('.both .button')].map((each) => each.getBoundingClientRect());
    expect([Math.round(yes!.width), Math.round(yes!.height)]).to.deep.equal([
      Math.round(no!.width),
      Math.round(no!.height),
    ]);
    await at.submit();
    await at.until(() => at.root.querySelector('.paper'));
    expect(small(), 'the receipt').to.deep.equal([]);
  });

  it('says what is missing, and keeps what is typed from page to page', async () => {
    const at = await open();
    await toForm(at);
    await at.submit();
    expect(at.errorOf('email')).to.equal('Saisissez l’adresse e-mail qui recevra la preuve.');
    expect(at.errorOf('reasonId')).to.equal('Choisissez un motif.');
    await at.send({...luc, email: 'luc', reasonId: 'other'});
    expect(at.errorOf('email')).to.contain('Il manque une partie de l’adresse');
    expect(at.errorOf('text')).to.equal('Dites votre motif en quelques mots.');
    await accessible(at.element);
    await at.send({email: luc.email, text: 'Je pars à l’étranger'});
    await at.until(() => at.buttons.includes(confirm));
    await accessible(at.element);
    await at.press('Modifier\u00a0: Précisions');
    await at.until(() => at.focused === 'f-text');
    expect(at.control('text').value).to.equal('Je pars à l’étranger');
    await at.submit();
    await at.until(() => at.buttons.includes(confirm));
    await at.press('Ne pas résilier');
    await at.until(() => at.title === 'Résilier votre contrat');
    expect(at.focused).to.equal('title');
    await toForm(at);
    expect(at.control('text').value).to.equal('');
    expect(at.declared).to.deep.equal([]);
  });

  it('takes the day that is wished for, not before the notice period', async () => {
    const at = await open({persona: 'otherPerson'});
    await toForm(at);
    expect([at.control('firstName').value, at.control('lastName').value]).to.deep.equal(['Luc', 'Garnier']);
    await at.send({reasonId: 'afterOneYear', endsOn: formatCivilDate(addDays(todayIn(), 3))});
    expect(at.errorOf('endsOn')).to.contain('avant la fin du préavis');
    await at.send({endsOn: '31/02/2027'});
    expect(at.errorOf('endsOn')).to.contain('Cette date n’existe pas');
    const wished = addDays(todayIn(), 60);
    await at.send({endsOn: formatCivilDate(wished)});
    await at.until(() => at.buttons.includes(confirm));
    expect(at.words).to.contain(`Fin du contrat ${inWords(wished)} à minuit`);
    await at.submit();
    await at.until(() => at.root.querySelector('.paper'));
    expect(at.declared.map(([, {endsOn, contractId}]) => [contractId, endsOn])).to.deep.equal([
      ['contrat-garnier', wished],
    ]);
  });
});

describe('what each person can end MEM-77', () => {
  it('less than a year: the day from which it can end, and the reasons that do not wait for it', async () => {
    const at = await open({persona: 'expired'});
    expect(at.words).to.match(/Votre contrat a moins d’un an\. Sans motif, il peut prendre fin à partir du \d/);
    expect(at.words).to.match(/fin possible à partir du \d/);
    await toForm(at);
    await at.fill({reasonId: 'afterOneYear'});
    expect(plain(at.root.querySelector('#f-endsOn-hint')!.textContent!)).to.match(/^Au plus tôt le \d/);
  });

  it('compulsory: why, the waiver, the employer with a phone, and no dead end', async () => {
    const at = await open({persona: 'single'});
    expect(at.title).to.equal('Résilier votre contrat');
    for (const words of [
      'Ce contrat dépend de votre employeur',
      'Demander une dispense',
      'Votre service du personnel',
      'Atelier Nord',
    ])
      expect(at.words).to.contain(words);
    expect([...at.root.querySelectorAll('.contact a')].map((each) => each.getAttribute('href'))).to.deep.equal([
      'mailto:rh@example.org',
      'tel:0199005678',
    ]);
    expect(at.buttons).to.deep.equal(['Écrire un message']);
    await accessible(at.element);
  });

  it('compulsory with an option: the option ends by the same three steps', async () => {
    const at = await open({persona: 'family'});
    await toForm(at, 'Résilier votre option');
    expect(at.control('contract').value).to.equal('surcomplementaire-vasseur');
    await at.send({reasonId: 'afterOneYear'});
    await at.until(() => at.buttons.includes(confirm));
    await at.submit();
    await at.until(() => at.root.querySelector('.paper'));
    await at.press('Revenir à mes demandes');
    await at.until(() => at.words.includes('Vos demandes'));
    expect(at.buttons, 'it is asked for once').not.to.include('Résilier votre option');
  });

  it('leads to messages by the host, or says the phone', async () => {
    const at = await open({persona: 'otherPerson'});
    await at.press('Écrire un message');
    expect(at.told).to.deep.equal(['page-requested {"page":"messages"}']);
    await at.until(() => at.root.querySelector('#stuck-messages'));
    expect(at.words).to.contain('01 99 00 12 34');
    const without = await openEnding('mutuelle-contract-cancellation', {
      persona: 'otherPerson',
      prepare: ({simulator}) => Object.assign(simulator.settings, {absentPages: ['messages']}),
    });
    await without.until(() => without.buttons.includes('Commencer') && without.root.querySelector('.help'));
    expect(without.buttons).to.deep.equal(['Commencer']);
  });

  it('an insurer without this page: nothing of it is seen', async () => {
    const at = await openEnding('mutuelle-contract-cancellation', {
      prepare: ({simulator}) => Object.assign(simulator.settings, {absentPages: ['cancellation']}),
    });
    await at.until(() => at.element.hidden);
    expect(at.text).to.equal('');
  });
});

describe('after the request MEM-77', () => {
  it('is found again with its proof, its way and its papers; the paper is sent from there', async () => {
    const at = await open({persona: 'otherPerson'});
    await toReceipt(at, {reasonId: 'employer', eventDate: formatCivilDate(todayIn())});
    expect(at.words).to.contain('D’ici au');
    expect(at.words).to.contain('Attestation de votre employeur');
    await accessible(at.element);
    await at.press('Ajouter');
    expect(at.told.at(-1)).to.match(/^document-send-requested \{"paperId":"/);
    await sendOnePage(senderIn(at.element));
    await at.press('Terminer');
    await at.until(() => at.words.includes('Reçu'));
    expect(Object.values(at.db.endingPapers)).to.deep.equal([{state: 'received'}]);
    expect(at.buttons).not.to.include('Ajouter');
  });

  it('is under way: it is told, and can be taken back after a question', async () => {
    const at = await open({persona: 'resume'});
    expect(at.words).to.contain('RES-26-002 906');
    expect(at.buttons).to.deep.equal(['Voir la preuve RES-26-002 906', 'Écrire un message']);
    await at.press('Voir la preuve');
    await at.until(() => at.title === 'Votre demande de résiliation');
    await at.press('Retirer ma demande');
    await at.until(() => at.dialog?.open);
    expect(at.db.endings['resiliation-sofia']!.takenBackAt).to.equal(undefined);
    at.dialog!.querySelector<HTMLElement>('button.danger')!.click();
    await at.until(() => at.title === 'Votre demande est retirée');
    expect(at.focused).to.equal('title');
    expect(at.words).to.contain('Vous avez retiré votre demande. Votre contrat continue.');
    expect(at.facts.some((each) => each.startsWith('Fin du contrat'))).to.equal(false);
    expect(at.told).to.deep.equal(['cancellation-taken-back {"requestId":"resiliation-sofia"}']);
    expect(at.mails.map(({kind}) => kind)).to.deep.equal(['ending-taken-back']);
    await at.press('Revenir à mes demandes');
    await at.until(() => at.buttons.includes('Commencer'));
  });

  it('is asked for in another tab: it is said, and shown; nothing is sent twice', async () => {
    const at = await open({persona: 'otherPerson'});
    await toRecap(at);
    const other = await open({persona: 'otherPerson', sandbox: at.sandbox});
    await toReceipt(other);
    await at.submit();
    await at.until(() => at.words.includes('Cette demande est déjà faite pour ce contrat'));
    expect(at.declared).to.have.length(1);
    await at.press('Voir mes demandes');
    await at.until(() => at.buttons.some((each) => each.startsWith('Voir la preuve')));
  });
});
