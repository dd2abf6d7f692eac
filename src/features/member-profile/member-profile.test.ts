import {expect} from '@open-wc/testing';
import {exampleNir} from '../../../mocks/people/example-numbers.js';
import {createSandbox} from '../../../mocks/engine/sandbox.js';
import {members} from '../../../mocks/people/members.js';
import {todayIn} from '../../domain/index.js';
import {accessible} from '../../testing/accessible.js';
import {runWidgetSuite} from '../../testing/widget-suite.js';
import {EditedLines} from './edited-lines.js';
import {MemberProfileHarness} from './member-profile.harness.js';
import type {MemberProfile} from './member-profile.js';
import {PreferencesSection} from './preferences-section.js';
import {open, type Profile} from './profile-page.harness.js';

runWidgetSuite<MemberProfile>({
  tag: 'mutuelle-member-profile',
  harness: MemberProfileHarness,
  loads: 'getMemberProfile',
  title: {fr: 'Mon profil', en: 'My profile'},
});

const address = {
  'address.line1': '3 quai de Versailles',
  'address.postalCode': '44000',
  'address.city': 'Nantes',
};
const record = (at: Profile) => at.db.memberProfiles[members.family.number]!;

describe('the profile MEM-50', () => {
  it('is read first, section by section', async () => {
    const at = await open();
    const headings = [...at.root.querySelectorAll('h3')].map((each) => each.textContent!.trim());
    expect(headings).to.deep.equal([
      'Coordonnées',
      'Compte bancaire',
      'Identité',
      'Situation et courriers',
      'Personnes couvertes',
      'Préférences de contact',
    ]);
    expect(at.root.querySelector('form')).to.equal(null);
    expect(at.lineOf('Adresse')).to.contain('12 rue des Tanneurs, Bâtiment B, 3e étage, 44000 Nantes Modifier');
    expect(at.lineOf('Téléphone mobile')).to.contain('06 39 98 12 34 Reçoit vos codes de sécurité');
    expect(at.lineOf('Téléphone fixe')).to.contain('Non renseigné Ajouter');
    expect(at.lineOf('E-mail')).to.contain(`${members.family.email} Sert à vous connecter`);
    expect(at.words).to.contain('2 78 03 ** *** *** **');
    expect(at.lineOf('Enfant')).to.match(/Inès Vasseur Couverture jusqu’au 30 septembre 2031\./);
  });

  it('has words for what only a newer server knows', async () => {
    const at = await open();
    Object.assign(record(at), {maritalStatus: 'constructor', language: 'br'});
    record(at).teletransmission['louis'] = {status: 'constructor'};
    dispatchEvent(new PageTransitionEvent('pageshow', {persisted: true}));
    await at.until(() => at.words.includes('Autre situation'));
    expect(at.words).to.contain('appelez-nous pour en connaître l’état');
  });

  it('opens one form at a time, keeps what is typed in the others, and gives the focus back', async () => {
    const at = await open();
    await at.edit('Modifier l’adresse');
    expect(at.focused).to.equal('title-address');
    await accessible(at.element);
    await at.fill({'address.line1': '3 quai'});
    await at.edit('Modifier la situation familiale');
    expect(at.root.querySelectorAll('.edit')).to.have.length(1);
    expect(at.focused).to.equal('title-situation');
    await at.press('Annuler');
    expect(at.focused).to.equal('edit-situation');
    await at.edit('Modifier l’adresse');
    expect(at.control('address.line1').value).to.equal('3 quai');
    await at.press('Annuler');
    expect(at.focused).to.equal('edit-address');
    await at.edit('Modifier l’adresse');
    expect(at.control('address.line1').value, 'given up').to.equal('');
  });

  it('says that the file of the forms does not come, and asks for it again', async () => {
    const {file} = EditedLines;
    EditedLines.file = () => Promise.reject(new TypeError('cut'));
    const at = await open();
    await at.press('Modifier l’adresse');
    await at.until(() => at.root.querySelector('.edit .alert'));
    EditedLines.file = file;
    await at.press('Réessayer');
    await at.until(() => at.shows('address.line1'));
  });
});

describe('a move MEM-50', () => {
  it('takes the fields of the enrolment, a day to come, and who comes along, none of them ticked', async () => {
    const at = await open();
    await at.edit('Modifier l’adresse');
    await at.fill(address);
    expect([0, 1].map((index) => at.control(`people.${index}`).checked)).to.deep.equal([false, false]);
    expect(at.words)
      .to.contain('Marc Vasseur')
      .and.not.to.match(/Qui déménage.*Inès.*Enregistrer/);
    await at.send({from: '22/11/2020'});
    expect(at.errorOf('from')).to.equal('Cette date est passée. Choisissez aujourd’hui ou un jour à venir.');
    const calls = at.watch();
    await at.send({from: '01/12/2099', 'people.0': true});
    await at.until(() => at.words.includes('Votre changement d’adresse est enregistré'));
    expect(calls.map(({body}) => body)).to.deep.equal([
      {
        address: {line1: '3 quai de Versailles', postalCode: '44000', city: 'Nantes', country: 'FR'},
        from: '2099-12-01',
        personIds: ['marc'],
      },
    ]);
    expect(at.focused).to.equal('said-address');
    expect(at.told).to.deep.equal(['member-profile-changed {"what":"address"}']);
    expect(at.lineOf('Adresse')).to.contain('12 rue des Tanneurs').and.to.contain('3 quai de Versailles');
    expect(at.words).to.contain('Déménagent avec vous : Marc.');
    await accessible(at.element);
  });

  it('is cancelled while it has not happened', async () => {
    const at = await open();
    const move = {address: members.alsace.address, from: '2099-12-01', personIds: []};
    record(at).move = move;
    dispatchEvent(new PageTransitionEvent('pageshow', {persisted: true}));
    await at.until(() => at.words.includes('Changement d’adresse annoncé'));
    await at.press('Annuler ce changement');
    await at.until(() => at.focused === 'said-address');
    expect(record(at)).not.to.have.property('move');
    expect(at.told).to.deep.equal(['member-profile-changed {"what":"move-cancelled"}']);
  });

  it('of today changes the address at once', async () => {
    const at = await open();
    await at.edit('Modifier l’adresse');
    await at.press('Partir de l’adresse actuelle');
    expect(at.control('address.line1').value).to.equal('12 rue des Tanneurs');
    const [year, month, day] = todayIn().split('-');
    await at.send({'address.line1': '14 rue des Tanneurs', from: `${day}/${month}/${year}`});
    await at.until(() => at.words.includes('Nous y écrivons dès maintenant.'));
    expect(at.lineOf('Adresse')).to.contain('14 rue des Tanneurs');
  });
});

describe('situation and language', () => {
  it('are changed in place', async () => {
    const at = await open();
    await at.edit('Modifier la situation familiale');
    expect(at.control('maritalStatus').value).to.equal('married');
    await at.send({maritalStatus: 'divorced'});
    await at.until(() => at.focused === 'said-situation');
    expect(at.lineOf('Situation familiale')).to.contain('Divorcé(e)');
    await at.edit('Modifier la langue');
    await at.send({language: 'en'});
    await at.until(() => at.focused === 'said-language');
    expect(at.lineOf('Langue de nos courriers')).to.contain('Anglais');
    expect(at.told).to.deep.equal([
      'member-profile-changed {"what":"situation"}',
      'member-profile-changed {"what":"language"}',
    ]);
  });
});

describe('télétransmission of each person', () => {
  it('explains another insurer that is still linked, and how it is cured', async () => {
    const at = await open();
    const marc = at.lineOf('Conjoint');
    expect(marc).to.match(/Télétransmission bloquée le \d/);
    expect(marc).to.contain('C’est Mutuelle du Port. Demandez à cette mutuelle de fermer sa télétransmission');
    expect(marc).to.contain('Ou retirez-la dans le compte ameli');
    await at.press('Demander de nouveau pour Marc');
    await at.until(() => at.shows('teletransmission.nir'));
    expect(at.control('teletransmission.schemeCode').value).to.equal('01\u00a0441\u00a00001');
    expect(at.words).to.contain('Numéro enregistré : 1 76 07 ** *** *** **');
    await at.send({'teletransmission.nir': '1', 'teletransmission.schemeCode': '01 441 0001'});
    expect(at.errorOf('teletransmission.nir')).to.contain('Il manque');
    await at.send({'teletransmission.nir': exampleNir('1760744109992')});
    await at.until(() => at.focused === 'said-link-marc');
    expect(at.lineOf('Conjoint')).to.contain('Télétransmission demandée le');
    expect(at.told).to.deep.equal(['member-profile-changed {"what":"teletransmission"}']);
  });

  it('says why the caisse refused it, and that going without is a choice like another', async () => {
    const at = await open({persona: 'alsace'});
    expect(at.lineOf('Vous')).to.contain('Votre caisse ne connaît pas ce numéro');
    expect(at.lineOf('Conjoint')).to.contain('Sans télétransmission. Vous nous envoyez les décomptes.');
    expect(at.root.querySelectorAll('.alert.warning')).to.have.length(1);
    await at.press('Vérifier les numéros');
    await at.until(() => at.shows('teletransmission.nir'));
    await accessible(at.element);
  });

  it('is stopped once a question is answered', async () => {
    const at = await open();
    await at.edit('Modifier votre télétransmission');
    const calls = at.watch();
    await at.send({'teletransmission.enabled': false});
    await at.until(() => at.dialog?.open);
    expect(at.dialog!.textContent).to.contain('Vous nous les enverrez vous-même.');
    await accessible(at.element);
    await at.press('La garder');
    await at.until(() => !at.dialog);
    expect(calls).to.deep.equal([]);
    await at.submit();
    await at.until(() => at.dialog?.open);
    await at.press('Arrêter la télétransmission');
    await at.until(() => at.focused === 'said-link-member');
    expect(at.lineOf('Vous')).to.contain('Télétransmission arrêtée');
    expect(calls.map(({body}) => body)).to.deep.equal([{enabled: false}]);
  });

  it('of a child is refused at the field that the server names', async () => {
    const at = await open();
    await at.edit('Modifier la télétransmission de Louis');
    at.sandbox.simulator.db.answers = {};
    const sandbox = at.sandbox;
    const {call} = sandbox;
    Object.assign(sandbox, {
      call: (...given: Parameters<typeof call>) => {
        // the insurer of tomorrow refuses what the page takes
        if (given[0].id === 'changeTeletransmission') Object.assign(given[1].body as object, {nir: '2780344109991'});
        return call(...given);
      },
    });
    await at.send({'teletransmission.nir': exampleNir('2780344109991'), 'teletransmission.schemeCode': '014410001'});
    await at.until(() => at.errorOf('teletransmission.nir'));
    expect(at.focused).not.to.equal('');
  });
});

describe('what stands elsewhere in the space', () => {
  const intentions = [
    ['Changer de compte', 'page-requested {"page":"bankAccount"}', 'stuck-bankAccount'],
    ['Ajouter une personne', 'page-requested {"page":"beneficiaries"}', 'stuck-beneficiaries'],
  ] as const;
  for (const [words, told, call] of intentions)
    it(`« ${words} » is the page’s to lead to; else the phone is shown`, async () => {
      const at = await open();
      await at.press('Corriger mon identité');
      await at.press(words);
      expect(at.told).to.deep.equal([told]);
      await at.until(() => at.focused === call);
      expect(at.root.querySelector(`#${call} a[href^="tel:"]`)).not.to.equal(null);
      at.element.addEventListener(`mutuelle-${told.split(' ')[0]}`, (event) => event.preventDefault());
      await at.press(words);
      expect(at.root.querySelector(`#${call}`)).to.equal(null);
    });

  it('MEM-11: papers that correct an identity are the page’s to send; else they are sent from here', async () => {
    const at = await open();
    const cancel = (event: Event) => event.preventDefault();
    at.element.addEventListener('mutuelle-document-send-requested', cancel);
    await at.press('Corriger mon identité');
    await at.press('Envoyer un document');
    expect(at.told).to.deep.equal(['document-send-requested {"kindId":"proof"}']);
    expect(at.root.querySelector('.placed')).to.equal(null);
    at.element.removeEventListener('mutuelle-document-send-requested', cancel);
    await at.press('Envoyer un document');
    await at.until(() => at.root.querySelector('.placed .heading'));
    await at.until(() => at.words.includes('Pour qui'));
    await accessible(at.element);
  });
});

describe('contact preferences in the profile MEM-74', () => {
  it('come once they are opened, and lead to the e-mail that fails', async () => {
    const at = await open({persona: 'resume'});
    expect(at.lineOf('E-mail')).to.contain('Nos e-mails ne vous parviennent plus');
    const calls = at.watch();
    await at.press('Voir mes préférences');
    await at.until(() => at.root.querySelector('.papers'));
    expect(calls.map(({id}) => id)).to.deep.equal(['getContactPreferences']);
    expect(at.focused).to.equal('section-preferences');
    await accessible(at.element);
    await at.press('Corriger mon e-mail');
    await at.until(() => at.focused === 'title-email');
  });

  it('are saved there without a word about the rest', async () => {
    const at = await open();
    await at.press('Voir mes préférences');
    await at.until(() => at.root.querySelector('.papers'));
    await at.press('Tout recevoir en ligne');
    at.root.querySelector<HTMLFormElement>('#section-preferences ~ * form')!.requestSubmit();
    await at.until(() => at.focused === 'preferences-saved');
    expect(at.told).to.deep.equal(['contact-preferences-saved {}']);
  });

  it('say that their file or their answer does not come, and ask again', async () => {
    const {file} = PreferencesSection;
    PreferencesSection.file = () => Promise.reject(new TypeError('cut'));
    const at = await open();
    await at.press('Voir mes préférences');
    await at.until(() => at.words.includes('La connexion ne passe pas'));
    PreferencesSection.file = file;
    at.sandbox.fail('getContactPreferences', 'unexpected');
    await at.press('Réessayer');
    await at.until(() => at.root.querySelector('.alert.danger'));
    await at.press('Réessayer');
    await at.until(() => at.root.querySelector('.papers'));
  });
});

it('shows nothing of one member to the next', async () => {
  const at = await open();
  await at.edit('Modifier l’adresse');
  await at.fill(address);
  at.element.backend = createSandbox({persona: 'alsace'});
  await at.until(() => at.words.includes('Jeanne'));
  expect(at.words).not.to.contain('Vasseur');
  await at.edit('Modifier l’adresse');
  expect(at.control('address.line1').value).to.equal('');
});
