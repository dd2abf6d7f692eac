import {expect} from '@open-wc/testing';
import {sampleSettings} from '../../../mocks/index.js';
import {BackendError} from '../../backend/error.js';
import type {EnrolmentDraft} from '../../contract/enrolment.js';
import type {FileAnswer} from '../../contract/operation.js';
import {accessible} from '../../testing/accessible.js';
import {until} from '../../testing/until.js';
import {draftOf, fake, plain, sandbox, show, type Answers, type PanelHost} from '../../testing/panel.harness.js';
import {CompletionPanel} from './completion.panel.js';

const signedDraft = (parts: Partial<EnrolmentDraft> = {}) =>
  draftOf({
    step: 'completed',
    signed: {signatureId: 's-1', signedAt: new Date().toISOString(), memberNumber: '7401882936'},
    review: 'received',
    guaranteeSummary: {label: 'Base + Option 1', memberShare: 2820, employerShare: 4240, effectiveDate: '2020-01-01'},
    ...parts,
  });
const open = (parts: Partial<EnrolmentDraft> = {}, answers: Answers = {}, locale?: string) =>
  show(CompletionPanel, fake(answers, signedDraft(parts)), '.completion', locale);
const steps = (host: PanelHost) => host.all('.path-item').map((item) => [...item.children].map(plain));
const welcome = (host: PanelHost) => plain(host.one('.lead'));

async function withClipboard(clipboard: unknown, action: () => Promise<void>): Promise<void> {
  Object.defineProperty(navigator, 'clipboard', {value: clipboard, configurable: true});
  try {
    await action();
  } finally {
    delete (navigator as {clipboard?: unknown}).clipboard;
  }
}

describe('CompletionPanel', () => {
  it('says that it is done, to whom, and since when', async () => {
    const host = await open();
    const heading = host.one('h2');
    expect(plain(heading)).to.equal('Votre adhésion est terminée');
    expect(heading.hasAttribute('data-heading')).to.equal(true);
    expect(host.one('.seal').compareDocumentPosition(heading) & Node.DOCUMENT_POSITION_FOLLOWING).to.be.above(0);
    expect(welcome(host)).to.equal('Bienvenue, Hélène. Votre couverture a commencé le 1er janvier 2020.');
    expect(plain(host.one('.completion'))).to.contain(
      'Il n’est pas nécessaire de nous transmettre une copie du bulletin d’inscription.',
    );
    expect(await host.panel.submit()).to.equal(true);
  });

  it('counts the beneficiaries and tells the future from the past', async () => {
    const people = (count: number) => Array.from({length: count}, (_, index) => ({id: `p${index}`, person: {}}));
    const summary = {label: 'Base', memberShare: 0, employerShare: 4240, effectiveDate: '2999-12-01'};
    expect(welcome(await open({beneficiaries: people(1), profile: {firstName: 'Nina'}}))).to.equal(
      'Bienvenue, Nina. Votre couverture et celle de votre bénéficiaire ont commencé le 1er janvier 2020.',
    );
    expect(welcome(await open({beneficiaries: people(2), guaranteeSummary: summary}))).to.equal(
      'Bienvenue, Hélène. Votre couverture et celle de vos deux bénéficiaires commencent le 1er décembre 2999.',
    );
    expect(welcome(await open({guaranteeSummary: undefined}))).to.equal('Bienvenue, Hélène.');
  });

  it('copies the member number as it is, and says so', async () => {
    const host = await open();
    expect(plain(host.one('.member-number'))).to.equal('7401 882 936');
    const written: string[] = [];
    await withClipboard({writeText: async (text: string) => void written.push(text)}, async () => {
      host.press('Copier').click();
      await until(() => plain(host.one('.member [role=status]')) === 'Copié', 'the announcement');
    });
    expect(written).to.deep.equal(['7401882936']);
  });

  it('says how to copy where the page may not', async () => {
    for (const clipboard of [undefined, {writeText: () => Promise.reject(new DOMException('', 'NotAllowedError'))}]) {
      const host = await open();
      await withClipboard(clipboard, async () => {
        host.press('Copier').click();
        await until(() => plain(host.one('.member [role=status]')), 'the announcement');
      });
      expect(plain(host.one('.member [role=status]'))).to.equal(
        'La copie ne se fait pas ici. Sélectionnez le numéro, puis copiez-le.',
      );
    }
  });

  it('gives the dossier; says when it does not come, and tries again', async () => {
    let answer!: (file: FileAnswer | Promise<never>) => void;
    const host = await open(
      {},
      {
        getDossier: () =>
          new Promise<FileAnswer>((resolve) => {
            answer = resolve as typeof answer;
          }),
      },
    );
    const {click} = HTMLAnchorElement.prototype;
    const links: HTMLAnchorElement[] = [];
    HTMLAnchorElement.prototype.click = function () {
      links.push(this);
    };
    try {
      const button = host.press('Télécharger mon dossier');
      button.click();
      await host.updateComplete;
      expect(button.getAttribute('aria-busy')).to.equal('true');
      expect(plain(button)).to.equal('Préparation de votre dossier');
      answer(Promise.reject(new BackendError('unavailable')));
      await until(() => host.all('.alert').length, 'the failure');
      expect(plain(host.one('.alert'))).to.contain('Le service ne répond pas');
      host.press('Réessayer').click();
      await until(() => !host.all('.alert').length, 'the failure to leave');
      answer({bytes: new Uint8Array([37]), type: 'application/pdf', name: 'dossier-adhesion.pdf', sha256: 'aa'});
      await until(() => links.length, 'the file');
      expect(links[0]!.download).to.equal('dossier-adhesion.pdf');
    } finally {
      HTMLAnchorElement.prototype.click = click;
    }
  });

  it('tells what comes next', async () => {
    const host = await open();
    expect(steps(host).map(([when]) => when!.replace(/\d\d:\d\d/, 'hh:mm'))).to.deep.equal([
      'Aujourd’hui, hh:mm',
      'Ces prochains jours',
      'Ensuite',
      'À la première échéance',
    ]);
    expect(steps(host)[0]![1]).to.contain('h.vasseur@example.org');
    expect(steps(host)[3]![1]).to.equal('Premier prélèvement de votre cotisation.');
    expect(host.all('.past')).to.have.length(1);
  });

  it('follows the review, and leaves out a debit that will not be', async () => {
    const {signed} = signedDraft();
    const host = await open({
      review: 'accepted',
      rules: {...draftOf().rules, debit: false},
      signed: {...signed!, signedAt: '2020-03-01T10:00:00+01:00'},
    });
    expect(steps(host)[0]![0]).to.match(/^1er mars 2020, \d\d:\d\d$/);
    expect(steps(host)[1]).to.deep.equal(['C’est fait', 'Votre dossier est vérifié.']);
    expect(steps(host)).to.have.length(3);
    expect(host.all('button').map(plain)).not.to.include('Actualiser le suivi');
    const missing = await open({review: 'documentNeeded'});
    expect(steps(missing)[1]![1]).to.contain('Il manque une pièce');
    expect(steps(await open({review: 'somethingNew'}))[1]![1]).to.contain('Nous vérifions votre dossier.');
  });

  it('AUDIT 4.5 gives the day of the first debit to the calendar, while it is to come', async () => {
    const links: HTMLAnchorElement[] = [];
    const {click} = HTMLAnchorElement.prototype;
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      links.push(this);
    };
    try {
      const host = await open({firstDebit: {on: '2999-01-05', amount: 2820}});
      host.press('Ajouter à mon agenda').click();
      await until(() => links.length, 'the file');
      expect(links[0]!.download).to.equal('premier-prelevement.ics');
      const text = await (await fetch(links[0]!.href)).text();
      expect(text).to.contain('DTSTART;VALUE=DATE:29990105').and.to.contain('28\\,20');
    } finally {
      HTMLAnchorElement.prototype.click = click;
    }
    const past = await open({firstDebit: {on: '2020-01-05', amount: 2820}});
    expect(past.all('button').map(plain)).not.to.include('Ajouter à mon agenda');
  });

  it('D18 ENR-20: says each day the server knows, and how each paper stands, of whom', async () => {
    const host = await open({
      review: 'documentNeeded',
      followUp: {reviewBy: '2026-11-27', cardFrom: '2026-12-01'},
      firstDebit: {on: '2999-01-05', amount: 8460},
      guarantees: {combinationId: 'option1-top-up', debitFrequency: 'quarterly'},
      beneficiaries: [{id: 'ines', person: {firstName: 'Inès'}}],
      papers: [
        {
          personId: 'ines',
          label: 'Certificat de scolarité 2026-2027',
          state: 'toSend',
          by: '2026-12-31',
          url: 'https://espace.example.org/pieces',
        },
        {label: 'RIB', state: 'refused', reason: 'Le nom ne se lit pas.', url: 'javascript:alert(1)'},
        {label: 'Livret de famille', state: 'accepted'},
        {label: 'Avis d’imposition', state: 'received'},
        {label: 'Autre pièce', state: 'somethingNew'},
      ],
    });
    expect(
      steps(host)
        .map(([when]) => when)
        .slice(1),
    ).to.deep.equal(['D’ici au 27 novembre 2026', 'À partir du 1er décembre 2026', '5 janvier 2999']);
    expect(steps(host).at(-1)![1]).to.equal(
      'Premier prélèvement de 84,60 €, puis tous les trois mois. Ajouter à mon agenda',
    );
    expect(plain(host.one('.path-item:nth-child(2)'))).to.contain('Il manque des pièces');
    expect(host.all('.papers li').map(plain)).to.deep.equal([
      'À envoyer : Certificat de scolarité 2026-2027 (Inès), jusqu’au 31 décembre 2026. Envoyer',
      'À renvoyer : RIB. Pourquoi : Le nom ne se lit pas.',
      'Accepté : Livret de famille.',
      'Reçu, nous le vérifions : Avis d’imposition.',
      'Autre pièce.',
    ]);
    expect(host.all<HTMLAnchorElement>('.path-item a').map(({href}) => href)).to.deep.equal([
      'https://espace.example.org/pieces',
    ]);
  });

  it('LAW-01: says where to withdraw, from what and until when; never from a compulsory base', async () => {
    const host = await open({withdrawal: {applies: true, until: '2999-12-06', from: 'l’option'}});
    const words = plain(host.one('[aria-labelledby=withdrawal]'));
    for (const part of [
      'Vous changez d’avis ?',
      'Vous pouvez renoncer à l’option jusqu’au 6 décembre 2999, sans frais et sans motif.',
      'Renoncer au contrat ici',
    ])
      expect(words).to.contain(part);
    const asked: unknown[] = [];
    host.addEventListener('mutuelle-page-requested', (event) => asked.push((event as CustomEvent).detail));
    host.one<HTMLElement>('#lead-withdrawal').click();
    expect(asked).to.deep.equal([{page: 'withdrawal'}]);
    expect((await open({withdrawal: {applies: false}})).all('[aria-labelledby=withdrawal]')).to.have.length(0);
    const late = await open({withdrawal: {applies: true, until: '2020-01-01'}});
    expect(late.all('[aria-labelledby=withdrawal]'), 'the time is over').to.have.length(0);
    expect((await open()).all('[aria-labelledby=withdrawal]'), 'the server says nothing').to.have.length(0);
  });

  it('LAW-01: an insurer without a page for it says the phone and the letter', async () => {
    const host = await open({withdrawal: {applies: true, until: '2999-12-06', from: 'l’option'}});
    host.settings = {absentPages: ['withdrawal']};
    await host.updateComplete;
    const words = plain(host.one('[aria-labelledby=withdrawal]'));
    for (const part of [
      'Renoncer au contrat ici',
      '01 99 00 12 34',
      'Mutuelle Exemple, 8 quai de la Fosse, 44000 Nantes',
    ])
      expect(words).to.contain(part);
    expect(host.all('#lead-withdrawal')).to.have.length(0);
  });

  it('LAW-04: a payer who is not the member is sent the mandate, and nothing is debited before', async () => {
    const mandate = {
      creditor: {name: 'M', address: 'A', id: 'FR72ZZZ123456'},
      type: 'recurrent',
      text: [],
      payer: {name: 'M. Thomas Muller', acceptance: 'byPost', sentTo: '21 quai des Bateliers, 67000 Strasbourg'},
    };
    const waits = (host: PanelHost) => steps(host).filter(([, what]) => what!.includes('M. Thomas Muller'));
    expect(waits(await open({mandate}))[0]![1])
      .to.contain('21 quai des Bateliers')
      .and.contain('Rien n’est prélevé avant');
    const done = {...mandate, payer: {...mandate.payer, acceptedAt: '2026-11-25T09:00:00Z'}};
    expect(waits(await open({mandate: done}))).to.have.length(0);
  });

  it('ENR-20: looks again where the check stands, at a press, and says when', async () => {
    let draft = signedDraft();
    let failing = false;
    const backend = fake({
      getEnrolment: () => {
        if (failing) throw new BackendError('network');
        return draft;
      },
    });
    const host = await show(CompletionPanel, backend, '.completion');
    failing = true;
    host.press('Actualiser le suivi').click();
    await until(() => host.all('.alert').length, 'the failure');
    expect(steps(host)[1]![1]).to.contain('Nous avons bien reçu votre dossier');
    failing = false;
    draft = signedDraft({review: 'reviewing'});
    host.press('Actualiser le suivi').click();
    await until(() => plain(host.one('.row > [role=status]')), 'the announcement');
    expect(plain(host.one('.row > [role=status]'))).to.match(/^À jour à \d\d:\d\d$/);
    expect(steps(host)[1]![1]).to.contain('Nous vérifions votre dossier.');
    expect(host.all('.alert')).to.have.length(0);
    draft = signedDraft({review: 'accepted'});
    host.press('Actualiser le suivi').click();
    await until(() => steps(host)[1]![1] === 'Votre dossier est vérifié.', 'the end of the check');
  });

  it('ENR-19: gives the attestation of proof where the server has one', async () => {
    const {signed} = signedDraft();
    const host = await open(
      {signed: {...signed!, proof: true}},
      {
        getSignatureProof: () => {
          throw new BackendError('unavailable');
        },
      },
    );
    host.press('Télécharger l’attestation de preuve').click();
    await until(() => host.all('.alert').length, 'the failure');
    expect(plain(host.one('.alert'))).to.contain('Le service ne répond pas');
    expect((await open()).all('button').map(plain)).not.to.include('Télécharger l’attestation de preuve');
  });

  it('ENR-25: names the member space, the card and the apps, as the insurer set them', async () => {
    const host = await open();
    expect(plain(host.one('#member-space'))).to.equal(sampleSettings.insurer.portalName);
    const {links} = sampleSettings;
    expect((host.press('Voir ma carte') as HTMLAnchorElement).href).to.equal(links.card);
    expect(host.all<HTMLAnchorElement>('[role=group] a').map(({href}) => href)).to.deep.equal([
      links.appStore,
      links.playStore,
    ]);
    const without = await open(
      {},
      {
        getSettings: () => ({
          ...sampleSettings,
          links: {card: 'https://espace.example.org/carte', playStore: 'javascript:alert(1)'},
        }),
      },
    );
    expect(without.all('a').map(plain)).to.deep.equal(['Voir ma carte']);
  });

  it('leads to the member space where the insurer has one', async () => {
    const host = await open();
    expect((host.press('Accéder à mon espace') as HTMLAnchorElement).href).to.equal(sampleSettings.links.memberSpace);
    const without = await open({}, {getSettings: () => ({...sampleSettings, links: {}})});
    expect(without.all('a')).to.have.length(0);
  });

  it('speaks English', async () => {
    const host = await open({}, {}, 'en');
    expect(plain(host.one('h2'))).to.equal('Your enrolment is complete');
    expect(welcome(host)).to.equal('Welcome, Hélène. Your cover started on 1 January 2020.');
  });

  it('is accessible and scrolls nowhere at 320px', async () => {
    const host = await show(CompletionPanel, sandbox({persona: 'family', at: 'completed'}), '.completion');
    host.style.inlineSize = '320px';
    await accessible(host);
    expect(host.scrollWidth).to.be.at.most(host.clientWidth);
  });
});
