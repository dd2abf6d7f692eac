/** The services of this insurer, as the contract of a member has them. */
import type {HealthService} from '../../../src/contract/health-services.js';
import type {Member} from '../../people/members.js';
import {personas} from '../../people/personas.js';
import {chosenBy} from '../coverage/coverage.js';

/** From which contract on: any, one that is not the smallest, or one with more than its base. */
type From = 'any' | 'standard' | 'options';

type Offered = Omit<HealthService, 'included' | 'canAsk'> & {from: From; asked?: true};

const nothing = {promises: [], rights: [], phones: []};

const offered = ({number, people}: Member): readonly Offered[] => [
  {
    ...nothing,
    id: 'deuxieme-avis',
    kind: 'secondOpinion',
    title: 'Deuxième avis médical',
    summary: 'Un spécialiste relit votre dossier et répond par écrit.',
    promises: [
      'Réponse en 7 jours en moyenne, après le dernier document reçu.',
      'Pris en charge par votre contrat\u00a0: 0\u00a0€ à payer, 1 avis par an et par personne.',
      'Votre mutuelle ne voit ni vos documents ni la réponse.',
    ],
    conditions: {
      id: 'conditions-avis',
      title: 'Conditions du deuxième avis (PDF)',
      url: 'https://www.example.org/conditions-deuxieme-avis.pdf',
      bytes: 184_000,
    },
    from: 'options',
    asked: true,
  },
  {
    ...nothing,
    id: 'assistance',
    kind: 'assistance',
    title: 'Assistance',
    summary: 'Jour et nuit, après un accident, une hospitalisation ou un décès.',
    phones: [
      {
        label: 'Depuis la France',
        phone: '+33199001240',
        phoneText: '01\u00a099\u00a000\u00a012\u00a040',
        price: 'Prix d’un appel local',
        hours: '24\u00a0h sur 24',
      },
      {
        label: 'Depuis l’étranger',
        phone: '+33199001241',
        phoneText: '+33\u00a01\u00a099\u00a000\u00a012\u00a041',
        price: 'Prix d’un appel international. Nous pouvons vous rappeler.',
        hours: '24\u00a0h sur 24',
      },
    ],
    reference: number.replace(/^(\d{4})(\d{3})(\d{3})$/, '$1\u00a0$2\u00a0$3'),
    rights: [
      {
        label: 'Aide à domicile',
        text: '10\u00a0h après une hospitalisation de 2 nuits',
        condition: 'À demander dans les 8 jours du retour',
      },
      {label: 'Garde d’enfants ou d’animaux', text: '20\u00a0h, ou transport d’un proche'},
      {
        label: 'Rapatriement',
        text:
          people.length > 1
            ? `Depuis le monde entier, pour les ${people.length} personnes couvertes`
            : 'Depuis le monde entier',
      },
    ],
    conditions: {
      id: 'conditions-assistance',
      title: 'Conditions d’assistance (PDF)',
      url: 'https://www.example.org/conditions-assistance.pdf',
      bytes: 210_000,
    },
    from: 'standard',
  },
  {
    ...nothing,
    id: 'teleconsultation',
    kind: 'teleconsultation',
    title: 'Téléconsultation',
    summary: 'Un médecin par vidéo ou par téléphone, jour et nuit, sans rendez-vous.',
    from: 'any',
  },
  {
    ...nothing,
    id: 'programmes',
    kind: 'coaching',
    title: 'Programmes santé',
    summary: 'Des guides courts sur le sommeil, l’alimentation ou le dos, à votre rythme.',
    from: 'options',
  },
  {
    ...nothing,
    id: 'reseau',
    kind: 'network',
    title: 'Réseau de soins',
    summary: 'Des opticiens et des audioprothésistes à prix négociés, près de chez vous.',
    from: 'any',
  },
  {
    ...nothing,
    id: 'aidants',
    kind: 'other',
    title: 'Soutien aux aidants',
    summary: 'Des conseils pour qui aide un proche au quotidien.',
    link: {
      url: 'https://aidants.example.org/',
      label: 'Ouvrir le site Proches Ensemble',
      told: 'Ce site n’est pas le nôtre. Nous lui transmettons votre nom et votre numéro d’adhérent, rien d’autre.',
    },
    from: 'options',
  },
];

/** What the contract has comes first. */
export function servicesOf(member: Member): HealthService[] {
  const {id, label} = chosenBy(member);
  const levels: readonly From[] =
    personas[member.persona].offer === 'simple'
      ? ['any']
      : id === 'base'
        ? ['any', 'standard']
        : ['any', 'standard', 'options'];
  const all = offered(member).map(({from, asked, ...service}): HealthService => {
    const included = levels.includes(from);
    const why = `Votre contrat «\u00a0${label}\u00a0» ne le comprend pas.`;
    return {...service, included, ...(!included && {why}), canAsk: included && asked === true};
  });
  return [...all.filter(({included}) => included), ...all.filter(({included}) => !included)];
}
