import {expect} from '@open-wc/testing';
import {createSandbox} from '../../../mocks/engine/sandbox.js';
import type {HealthServices as Answer} from '../../contract/health-services.js';
import {runWidgetSuite} from '../../testing/widget-suite.js';
import {HealthServicesHarness} from './health-services.harness.js';
import type {HealthServices} from './health-services.js';
import {open, openUnread, type Page} from './services-page.harness.js';

runWidgetSuite<HealthServices>({
  tag: 'mutuelle-health-services',
  harness: HealthServicesHarness,
  loads: 'getHealthServices',
  title: {fr: 'Mes services', en: 'My services'},
});

const links = (at: Page) => [...at.root.querySelectorAll('a')].map((each) => each.getAttribute('href'));
/** The services as another server gives them, read at once. */
async function given(at: Page, change: (answer: Answer) => void, shown: () => unknown): Promise<void> {
  at.change((answer: Answer, id) => {
    if (id === 'getHealthServices') change(answer);
    return answer;
  });
  at.readAgain();
  await at.until(shown);
}

describe('the services of a contract MEM-79', () => {
  it('come first where it has them; what it has not says why, and leads nowhere', async () => {
    const at = await open({persona: 'single'});
    expect(at.headings).to.deep.equal(['Téléconsultation', 'Réseau de soins', 'Non compris dans votre contrat']);
    const others = at.section('Non compris dans votre contrat');
    expect(others).to.contain('Deuxième avis médical Votre contrat « Base » ne le comprend pas.');
    const block = at.root.querySelector('#other-services')!.closest('section')!;
    expect(block.querySelectorAll('a, button')).to.have.length(0);
    expect(at.words).not.to.match(/Demander un avis|01 99 00 12 40/);
  });

  it('are all there where the contract has all of them', async () => {
    const at = await open();
    expect(at.headings).to.deep.equal([
      'Deuxième avis médical',
      'Assistance',
      'Téléconsultation',
      'Programmes santé',
      'Réseau de soins',
      'Soutien aux aidants',
    ]);
    expect(at.words).to.contain('Voici les services compris dans votre contrat.');
  });

  it('say what the assistance gives, on which condition, whom to call and what to say', async () => {
    const at = await open();
    const words = at.section('Assistance');
    expect(words).to.match(/Depuis la France 01 99 00 12 40 24 h sur 24 Prix d’un appel local/);
    expect(words).to.match(/À donner au téléphone : 74\d\d \d{3} \d{3}/);
    expect(words).to.contain(
      'Aide à domicile 10 h après une hospitalisation de 2 nuits À demander dans les 8 jours du retour',
    );
    expect(links(at)).to.include.members(['tel:+33199001240', 'tel:+33199001241']);
    expect(words).to.match(/Conditions d’assistance \(PDF\) \(nouvel onglet\) 2\d\d Ko/);
  });

  it('promise what a second opinion costs and how long it takes, with its conditions', async () => {
    const words = (await open()).section('Deuxième avis médical');
    expect(words).to.contain('Réponse en 7 jours').and.to.contain('0 € à payer').and.to.contain('Conditions');
  });

  it('lead to the page of the service, which the host may show itself', async () => {
    const at = await open();
    at.element.addEventListener('mutuelle-page-requested', (event) => event.preventDefault());
    for (const words of ['Téléconsulter', 'Voir les programmes', 'Trouver un professionnel']) await at.press(words);
    expect(at.told).to.deep.equal([
      'page-requested {"page":"teleconsultation"}',
      'page-requested {"page":"coaching"}',
      'page-requested {"page":"network"}',
    ]);
  });

  it('follow the address of the insurer, else give the phone', async () => {
    const at = await open({settings: {links: {pages: {coaching: 'https://espace.example.org/programmes'}}}});
    expect(links(at)).to.include('https://espace.example.org/programmes');
    await at.press('Téléconsulter');
    expect(at.words).to.contain('Cette page ne s’ouvre pas d’ici. Un conseiller peut vous répondre au 01 99 00 12 34');
  });

  it('have no card and no hole for a page that the insurer has not', async () => {
    const at = await open({settings: {absentPages: ['teleconsultation', 'coaching']}});
    expect(at.headings).to.deep.equal([
      'Deuxième avis médical',
      'Assistance',
      'Réseau de soins',
      'Soutien aux aidants',
    ]);
    const other = await open({persona: 'single', settings: {absentPages: ['coaching']}});
    expect(other.words).not.to.contain('Programmes santé');
  });

  it('are no page at all where the insurer has none', async () => {
    const at = await openUnread(createSandbox({settings: {absentPages: ['services']}}));
    await at.until(() => at.element.hidden);
    expect(at.told).to.deep.equal(['page-absent {"page":"services"}']);
  });

  it('say what the site of a service is told, and open it in a tab that hears nothing of the page', async () => {
    const at = await open();
    expect(at.section('Soutien aux aidants')).to.match(
      /Nous lui transmettons votre nom et votre numéro d’adhérent, rien d’autre\. Ouvrir le site Proches Ensemble/,
    );
    const site = at.root.querySelector('a[href="https://aidants.example.org/"]')!;
    expect([site.getAttribute('target'), site.getAttribute('rel')]).to.deep.equal(['_blank', 'noopener noreferrer']);
  });

  it('lead to no address that runs a script, and show a kind of tomorrow', async () => {
    const at = await open();
    await given(
      at,
      ({services}) => {
        const [service] = services;
        Object.assign(service!, {kind: 'homeCare', title: 'Soins à domicile', canAsk: false});
        Object.assign(service!, {link: {url: 'javascript:alert(1)', told: 'Rien'}, conditions: undefined});
      },
      () => at.headings.includes('Soins à domicile'),
    );
    expect(at.section('Soins à domicile')).not.to.contain('Ouvrir le site');
    expect(links(at).filter((href) => href?.startsWith('javascript'))).to.have.length(0);
  });

  it('say that there is none, and that one could not be read', async () => {
    const at = await open({persona: 'single'});
    await given(
      at,
      ({services}) => services.forEach((service) => Object.assign(service, {included: false})),
      () => at.words.includes('Aucun service n’est compris dans votre contrat.'),
    );
    expect(at.words).not.to.contain('Voici les services compris');
    const other = await open();
    await given(
      other,
      ({services}) => Object.assign(services, {unreadable: 1}),
      () => other.words.includes('n’a pas pu être'),
    );
  });

  it('offer no opinion where nobody can be asked for', async () => {
    const at = await open();
    await given(
      at,
      (answer) => Object.assign(answer, {people: []}),
      () => !at.words.includes('Demander un avis'),
    );
    expect(at.headings).to.include('Deuxième avis médical');
  });
});

describe('opinions that were asked for MEM-79', () => {
  it('SPACE-30: stand first, each with its state, why it rests and the way to go on', async () => {
    const at = await open({persona: 'resume'});
    expect(at.headings[0]).to.equal('Mes demandes d’avis');
    expect(at.section('Mes demandes d’avis')).to.match(
      /avis médical pour Sofia La page 2 est floue : on ne lit pas la conclusion\. À compléter Envoyer les doc/,
    );
  });

  it('are listed when they are over too', async () => {
    const at = await open({persona: 'alsace'});
    expect(at.section('Mes demandes d’avis')).to.match(/pour Jeanne Réponse arrivée Voir le suivi pour Jeanne$/);
  });

  it('are not spoken of where there is none', async () => {
    expect((await open()).words).not.to.contain('Mes demandes d’avis');
  });
});
