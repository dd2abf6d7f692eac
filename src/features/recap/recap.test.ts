import {expect} from '@open-wc/testing';
import {BackendError} from '../../backend/error.js';
import type {EnrolmentDraft, EnrolmentStep} from '../../contract/enrolment.js';
import {accessible} from '../../testing/accessible.js';
import {until} from '../../testing/until.js';
import {draftOf, fake, type PanelHost, plain, sandbox, show, type Answers} from '../../testing/panel.harness.js';
import {RecapPanel} from './recap.panel.js';

const iban = 'FR7699999000010000000012337';
const nir = '278034410999186';
const profile: EnrolmentDraft['profile'] = {
  civility: 'madam',
  firstName: 'Hélène',
  lastName: 'Vasseur',
  birthName: 'Le Goff',
  birthDate: '1978-03-14',
  maritalStatus: 'married',
  phone: '+33639981234',
  address: {line1: '12 rue des Tanneurs', line2: 'Bâtiment B', postalCode: '44000', city: 'Nantes', country: 'FR'},
  teletransmission: {enabled: true, nir, schemeCode: '014410001'},
  alsaceMoselle: false,
};
const draft = (parts: Partial<EnrolmentDraft> = {}) =>
  draftOf({
    step: 'recap',
    profile,
    beneficiaries: [
      {
        id: 'ines',
        person: {
          type: 'child',
          civility: 'madam',
          firstName: 'Inès',
          lastName: 'Vasseur',
          birthDate: '2005-09-19',
          birthRank: '1',
          contact: {
            kind: 'own',
            address: {line1: '3 place du Parlement', postalCode: '35000', city: 'Rennes', country: 'FR'},
            phone: '+33639985678',
          },
          teletransmission: {enabled: false},
          alsaceMoselle: false,
        },
      },
      {
        id: 'louis',
        person: {
          type: 'child',
          civility: 'sir',
          firstName: 'Louis',
          lastName: 'Vasseur',
          birthDate: '2013-05-08',
          birthRank: '2',
          contact: {kind: 'same', sameAs: 'ines'},
          teletransmission: {enabled: false},
          alsaceMoselle: false,
        },
      },
    ],
    bankDetails: {
      account: {holder: 'Mme Hélène Vasseur', iban, bic: 'ABCDFRPP'},
      sameForDebit: true,
      perBeneficiary: {
        ines: {kind: 'own', account: {holder: 'Inès Vasseur', iban: 'FR8199999012340001234A67813', bic: 'ABCDFRPP'}},
        louis: {kind: 'same', sameAs: 'ines'},
      },
    },
    guarantees: {combinationId: 'option1', debitFrequency: 'quarterly'},
    guaranteeSummary: {
      label: 'Base + Option 1',
      price: 9999,
      memberShare: 1840,
      employerShare: 4240,
      effectiveDate: '2026-12-01',
    },
    mandate: {
      creditor: {name: 'M', address: 'A', id: 'FR72ZZZ123456'},
      reference: 'MUT-1',
      type: 'recurrent',
      text: [],
    },
    firstDebit: {amount: 5520, on: '2027-01-05'},
    ...parts,
  });
const open = (parts: Partial<EnrolmentDraft> = {}, answers: Answers = {}, locale?: string) => {
  const all = draft(parts);
  return show(RecapPanel, fake(answers, all), '#recap-guarantees', locale);
};
const factsOf = (host: PanelHost, label: string) =>
  Object.fromEntries(
    [...host.one(`[aria-labelledby=${label}]`).querySelectorAll('.facts > div')].map((each) => [
      plain(each.querySelector('dt')!),
      plain(each.querySelector('dd')!),
    ]),
  );
const doubts = (host: PanelHost, label: string) =>
  [...host.one(`[aria-labelledby=${label}]`).querySelectorAll('.alert-title')].map(plain);

describe('ENR-15 the recap', () => {
  it('says everything of the member, numbers masked', async () => {
    const host = await open();
    expect(factsOf(host, 'recap-profile')).to.deep.equal({
      Nom: 'Madame Hélène Vasseur',
      'Nom de naissance': 'Le Goff',
      'Date de naissance': '14 mars 1978',
      'Sécurité sociale': '2 78 03 ** *** *** ** Afficher',
      Organisme: '01 441 0001',
      'Régime d’Alsace-Moselle': 'Non',
      'Situation familiale': 'Marié(e)',
      Adresse: '12 rue des TanneursBâtiment B44000 Nantes',
      Téléphone: '06 39 98 12 34',
      'E-mail': 'h.vasseur@example.org',
    });
    expect(plain(host.one('[aria-labelledby=recap-profile]'))).to.contain('Vous avez choisi la télétransmission.');
  });

  it('says each person: who they are to the member, where they live', async () => {
    const host = await open();
    expect(factsOf(host, 'recap-person-ines')).to.include({
      'Lien avec vous': 'Enfant',
      Télétransmission: 'Non activée',
      Adresse: '3 place du Parlement35000 Rennes',
      Téléphone: '06 39 98 56 78',
    });
    expect(factsOf(host, 'recap-person-louis')).to.include({
      'Rang de naissance': '2',
      Adresse: 'Mêmes coordonnées qu’Inès',
    });
  });

  it('says each account, masked, and whose it is', async () => {
    const host = await open();
    expect(factsOf(host, 'recap-bankDetails')).to.deep.equal({
      'Pour vos remboursements': 'Mme Hélène VasseurFR76 •••• •••• •••• •••• •••• 337 Afficher BIC ABCDFRPP',
      'Pour vos cotisations': 'Le même compte',
      'Pour Inès': 'Inès VasseurFR81 •••• •••• •••• •••• •••• 813 Afficher BIC ABCDFRPP',
      'Pour Louis': 'Sur le compte d’Inès',
      'Référence de votre mandat de prélèvement (RUM)': 'MUT-1Projet, jusqu’à votre signature',
    });
    const all = host.root.innerHTML.replace(/\s/g, '');
    for (const secret of [iban, nir]) expect(all).not.to.contain(secret);
  });

  it('D7: shows each number on a press, one at a time, and hides it again when the page is hidden', async () => {
    const host = await open();
    const press = async (name: string) => {
      host.one<HTMLButtonElement>(`button[aria-label="${name}"]`).click();
      await host.updateComplete;
    };
    await press('Afficher (Sécurité sociale, Hélène Vasseur)');
    expect(factsOf(host, 'recap-profile')['Sécurité sociale']).to.equal('2 78 03 44 109 991 86 Masquer');
    await press('Afficher (IBAN, Pour vos remboursements)');
    expect(factsOf(host, 'recap-bankDetails')['Pour vos remboursements']).to.contain(
      'FR76 9999 9000 0100 0000 0012 337',
    );
    expect(factsOf(host, 'recap-profile')['Sécurité sociale']).to.contain('***');
    await press('Afficher (IBAN, Pour Inès)');
    expect(factsOf(host, 'recap-bankDetails')['Pour Inès']).to.contain('FR81 9999 9012 3400 01');
    for (const number of host.all('.facts [aria-live=polite]'))
      for (const attribute of ['data-sentry-mask', 'data-dd-privacy', 'data-private'])
        expect(number.hasAttribute(attribute), attribute).to.equal(true);
    const state = Object.getOwnPropertyDescriptor(Document.prototype, 'visibilityState')!;
    Object.defineProperty(document, 'visibilityState', {value: 'hidden', configurable: true});
    try {
      document.dispatchEvent(new Event('visibilitychange'));
    } finally {
      Object.defineProperty(document, 'visibilityState', state);
    }
    await host.updateComplete;
    expect(factsOf(host, 'recap-bankDetails')['Pour Inès']).to.contain('••••');
  });

  it('D18: names the papers of each person before it is signed; who needs none is said to be complete', async () => {
    const host = await open({
      papers: [
        {personId: 'ines', label: 'Certificat de scolarité 2026-2027', state: 'toSend', by: '2026-12-31'},
        {label: 'RIB', state: 'received'},
      ],
    });
    const words = (label: string) => plain(host.one(`[aria-labelledby=${label}]`));
    expect(words('recap-person-ines')).to.contain('1 pièce à fournir');
    expect(words('recap-person-ines')).to.contain(
      'À envoyer : Certificat de scolarité 2026-2027, jusqu’au 31 décembre 2026.',
    );
    expect(words('recap-person-louis')).to.contain('Dossier complet');
    expect(words('recap-profile')).to.contain('1 pièce reçue');
    expect((await open()).all('.badge'), 'the server says nothing of papers').to.have.length(0);
  });

  it('LAW-04: says that a payer who is not the member must accept the mandate', async () => {
    const mandate = {
      creditor: {name: 'M', address: 'A', id: 'FR72ZZZ123456'},
      reference: 'MUT-1',
      type: 'recurrent',
      text: [],
      payer: {name: 'M. Thomas Muller', acceptance: 'byPost'},
    };
    const facts = factsOf(await open({mandate}), 'recap-bankDetails');
    expect(facts['Référence de votre mandat de prélèvement (RUM)']).to.contain('M. Thomas Muller doit l’accepter');
  });

  it('gives the amounts of the server, adding nothing up', async () => {
    const host = await open();
    expect(factsOf(host, 'recap-guarantees')).to.deep.equal({
      Entreprise: 'Chantiers de l’Estuaire',
      'Niveau choisi': 'Base + Option 1',
      'Date d’effet': '1er décembre 2026',
      'Cotisation totale': '99,99 € par mois',
      'Part de l’employeur': '42,40 € par mois',
      'Votre cotisation': '18,40 € par mois',
      'Rythme des prélèvements': 'Chaque trimestre',
      'Premier prélèvement': '55,20 € le 5 janvier 2027',
    });
  });

  it('leads back to each step, by a button that says which', async () => {
    const host = await open();
    expect(host.all('.recap-head button'), 'alone, there is nowhere to go').to.have.length(0);
    const asked: EnrolmentStep[] = [];
    host.panel = new RecapPanel({flow: host.flow, goTo: (step) => asked.push(step)});
    await host.reload(draft());
    const buttons = host.all('.recap-head button');
    expect(buttons.map((each) => each.getAttribute('aria-label')?.replace('\u00a0', ' '))).to.deep.equal([
      'Modifier : Mon profil',
      'Modifier : Mes bénéficiaires',
      'Modifier : Mes coordonnées bancaires',
      'Modifier : Mes garanties',
    ]);
    for (const each of buttons) each.click();
    expect(asked).to.deep.equal(['profile', 'beneficiaries', 'bankDetails', 'guarantees']);
  });

  it('doubts again, in the part it is about, and lets it through', async () => {
    const account = {holder: 'Marc Vasseur', iban, bic: 'ABCDNCNN'};
    const host = await open(
      {profile: {...profile, birthDate: '1980-03-14'}, bankDetails: {account, sameForDebit: true}},
      {confirmRecap: () => draft()},
    );
    await until(() => host.all('.alert').length, 'the doubts');
    expect(doubts(host, 'recap-profile')).to.deep.equal([
      'Le numéro de sécurité sociale ne semble pas correspondre à la date de naissance.',
    ]);
    expect(doubts(host, 'recap-bankDetails')[0])
      .to.contain('la banque peut refuser le prélèvement')
      .and.to.contain('Nous ne reconnaissons pas le nom du titulaire');
    expect(await host.submit()).to.equal(true);
  });

  it('has no doubt where there is none', async () => {
    const host = await open();
    await host.panel.load(draft());
    await host.updateComplete;
    expect(host.all('.alert')).to.have.length(0);
  });

  it('says « Non communiqué » for what an older server does not have', async () => {
    const host = await open({
      profile: {},
      beneficiaries: [{id: 'x', person: {firstName: 'X'}}],
      bankDetails: {},
      guaranteeSummary: undefined,
      mandate: undefined,
    } as never);
    expect(factsOf(host, 'recap-profile')).to.include({Nom: 'Non communiqué', Adresse: 'Non communiqué'});
    expect(factsOf(host, 'recap-person-x')).to.include({'Lien avec vous': 'Non communiqué', Adresse: 'Non communiqué'});
    expect(plain(host.one('[aria-labelledby=recap-guarantees]'))).to.contain('Non communiqué');
  });

  it('confirms in one press, and says why it could not', async () => {
    let error: BackendError | undefined = new BackendError('incomplete');
    const host = await open(
      {},
      {
        confirmRecap: () => {
          if (error) throw error;
          return draft();
        },
      },
    );
    expect(await host.submit()).to.equal(false);
    expect(plain(host.one('.panel-failure'))).to.contain('Il manque des réponses');
    error = undefined;
    expect(await host.submit()).to.equal(true);
    expect(host.all('.panel-failure')).to.have.length(0);
  });

  it('speaks English', async () => {
    const host = await open({}, {}, 'en');
    expect(factsOf(host, 'recap-bankDetails')).to.include({'For Louis': 'On the account of Inès'});
  });

  for (const width of ['200px', '320px', '1000px']) {
    it(`is accessible and scrolls nowhere at ${width}`, async () => {
      const host = await show(RecapPanel, sandbox({persona: 'family', at: 'recap'}), '#recap-guarantees');
      host.style.inlineSize = width;
      await host.updateComplete;
      expect(host.scrollWidth).to.be.at.most(host.clientWidth);
      await accessible(host);
    });
  }
});
