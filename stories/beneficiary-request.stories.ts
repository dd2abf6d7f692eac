import {html} from 'lit';
import '../src/define/beneficiary-request.js';
import {members, sampleCodes} from '../mocks/index.js';
import {addDays, formatCivilDate, todayIn} from '../src/domain/index.js';
import type {About, Story} from './names.js';
import {backendOf, fail, playsOn, readAnew, steps, widgetWith} from './plays.js';
import type {Words} from './story-harness.js';
import {inBackend, simulated} from './support.js';

const meta: About = {
  id: 'beneficiary-request',
  title: 'Espace adhérent\u00a0: ma situation/Mes bénéficiaires',
  en: 'Member space: my situation/My beneficiaries',
  about: 'Ajoute quelqu’un au contrat, ou dit que quelqu’un le quitte.',
  component: 'mutuelle-beneficiary-request',
  ...simulated,
  render: (_, {loaded}) => inBackend(loaded, html`<mutuelle-beneficiary-request></mutuelle-beneficiary-request>`),
};
export default meta;

const widgetOf = widgetWith('mutuelle-beneficiary-request', '.title');
const {fill, press, pressAt, send} = playsOn(widgetOf);

const ago = (days: number): string => formatCivilDate(addDays(todayIn(), -days));

const add: Words = {fr: 'Ajouter une personne', en: 'Add a person'};
const baby = {
  civility: 'madam',
  lastName: 'Vasseur',
  firstName: 'Léonie',
  'teletransmission.enabled': false,
  alsaceMoselle: false,
};
const wife = {...baby, type: 'spouse', lastName: 'Haddad', firstName: 'Nour', birthDate: '02/05/1992'};
const birth = {eventId: 'birth', eventDate: ago(4)};

const toEvent = press(add, '#f-eventDate');
const toPerson = steps(toEvent, send(birth, '#f-firstName'));
const toPapers = steps(toPerson, send(baby, '.lines'));
const toPrice = steps(toPapers, send({}, '.sum'));
const toWedding = steps(
  toEvent,
  send({...birth, eventId: 'marriage'}, '#f-firstName'),
  send(wife, '.lines'),
  send({}, '.sum'),
);
const toCode = steps(toWedding, send({}, '.code'));

export const People: Story = {
  name: 'Mes bénéficiaires',
  en: 'My beneficiaries',
  tags: ['autodocs', 'picture', 'MEM-52', 'SUP-05'],
};
export const Nobody: Story = {name: 'Personne d’autre', en: 'Nobody else', tags: ['MEM-52'], args: {persona: 'single'}};
export const NobodyRemovable: Story = {
  name: 'Personne ne peut quitter le contrat',
  en: 'Nobody can leave the contract',
  tags: ['MEM-52'],
  args: {persona: 'alsace'},
};

// The yearly certificate
export const CertificateToSend: Story = {
  name: 'Certificat de scolarité à envoyer',
  en: 'School certificate to send',
  tags: ['SUP-05'],
  play: pressAt('.line-more .button', '.placed .heading'),
};
export const CertificateReceived: Story = {
  name: 'Certificat de scolarité reçu',
  en: 'School certificate received',
  tags: ['SUP-05'],
  play: async (context) => {
    const {db} = backendOf(context).simulator;
    db.beneficiaryPapers['certificat-ines'] = {state: 'received'};
    const widget = await widgetOf(context);
    await readAnew(context);
    await widget.see('.line-more .badge.success');
  },
};

// Somebody joins
export const Event: Story = {
  name: 'Ajout 1\u00a0: l’événement',
  en: 'Adding 1: the event',
  tags: ['MEM-52'],
  play: steps(toEvent, fill(birth)),
};
export const EventTooLate: Story = {
  name: 'Ajout 1\u00a0: délai passé',
  en: 'Adding 1: too late',
  tags: ['MEM-52'],
  play: steps(toEvent, send({...birth, eventDate: ago(200)}, '.error')),
};
export const Person: Story = {
  name: 'Ajout 2\u00a0: la personne',
  en: 'Adding 2: the person',
  tags: ['MEM-52'],
  play: toPerson,
};
export const PersonErrors: Story = {
  name: 'Ajout 2\u00a0: réponses à corriger',
  en: 'Adding 2: answers to correct',
  tags: ['MEM-52'],
  play: steps(toPerson, send({}, '.summary')),
};
export const PersonNotSaved: Story = {
  name: 'Ajout 2\u00a0: connexion coupée',
  en: 'Adding 2: connection lost',
  tags: ['MEM-52'],
  play: steps(toPerson, fail('saveAddedBeneficiary', 'network'), send(baby, '.alert.danger')),
};
export const Papers: Story = {
  name: 'Ajout 3\u00a0: les pièces',
  en: 'Adding 3: the papers',
  tags: ['MEM-52'],
  play: toPapers,
};
export const Price: Story = {
  name: 'Ajout 4\u00a0: la cotisation',
  en: 'Adding 4: the contribution',
  args: {persona: 'alsace'},
  tags: ['picture', 'MEM-52'],
  play: toPrice,
};
export const PriceSame: Story = {
  name: 'Ajout 4\u00a0: la cotisation ne change pas',
  en: 'Adding 4: the contribution stays the same',
  tags: ['MEM-52'],
  play: toPrice,
};
export const EmployerMustAgree: Story = {
  name: 'Ajout 4\u00a0: accord de l’employeur',
  en: 'Adding 4: the employer must agree',
  tags: ['MEM-52'],
  args: {persona: 'single'},
  play: toPrice,
};
export const PriceChanged: Story = {
  name: 'Ajout 4\u00a0: la cotisation a changé',
  en: 'Adding 4: the contribution has changed',
  tags: ['MEM-52'],
  args: {persona: 'alsace'},
  play: steps(toPrice, fail('confirmBeneficiaryAddition', 'document-changed'), send({}, '#price-changed')),
};
export const Code: Story = {
  name: 'Ajout 4\u00a0: un code',
  en: 'Adding 4: a code',
  tags: ['MEM-52'],
  args: {persona: 'single'},
  play: toCode,
};
export const TooManyCodes: Story = {
  name: 'Ajout 4\u00a0: trop de codes faux',
  en: 'Adding 4: too many wrong codes',
  tags: ['MEM-52'],
  args: {persona: 'single'},
  play: steps(
    toWedding,
    async (context) => {
      const {db} = backendOf(context).simulator;
      db.accounts[members.single.email]!.lockedUntil = Date.now() + 600_000;
    },
    send({}, '.alert[role=alert]'),
  ),
};
export const Gone: Story = {
  name: 'Ajout\u00a0: confirmé ailleurs',
  en: 'Adding: confirmed elsewhere',
  tags: ['MEM-52'],
  play: steps(toPrice, fail('confirmBeneficiaryAddition', 'not-found'), send({}, '.alert.warning')),
};
export const Confirmed: Story = {
  name: 'Ajout enregistré',
  en: 'Person added',
  tags: ['MEM-52'],
  play: steps(toPrice, send({}, '.seal')),
};
export const ConfirmedByCode: Story = {
  name: 'Ajout enregistré, avec l’accord de l’employeur',
  en: 'Person added, with the employer’s agreement',
  tags: ['MEM-52'],
  args: {persona: 'single'},
  play: steps(toCode, send({code: sampleCodes.right}, '.seal')),
};
const leave = steps(
  press({fr: 'Précédent', en: 'Back'}, '#f-eventDate'),
  press({fr: 'Annuler', en: 'Cancel'}, '.alert-actions'),
);
export const Begun: Story = {
  name: 'Ajout commencé',
  en: 'Adding begun',
  tags: ['MEM-52'],
  play: steps(toPerson, leave),
};
export const GiveUp: Story = {
  name: 'Abandonner un ajout',
  en: 'Give up adding',
  tags: ['MEM-52'],
  play: steps(toPerson, leave, press({fr: 'Abandonner', en: 'Give up'}, 'dialog[open]')),
};

// Somebody leaves
const toReason = pressAt('#change-marc', '#f-date');
const toCheck = steps(toReason, send({reasonId: 'separation', date: ago(3)}, '.facts'));
export const Leaving: Story = {
  name: 'Départ\u00a0: une séparation',
  en: 'Leaving: a separation',
  tags: ['MEM-52'],
  play: steps(toReason, fill({reasonId: 'separation', date: ago(3)})),
};
export const Death: Story = {
  name: 'Départ\u00a0: un décès',
  en: 'Leaving: a death',
  tags: ['MEM-52'],
  play: steps(toReason, fill({reasonId: 'death', date: ago(3)})),
};
export const LeavingChecked: Story = {
  name: 'Départ\u00a0: avant d’envoyer',
  en: 'Leaving: before sending',
  tags: ['MEM-52'],
  play: toCheck,
};
export const LeavingSent: Story = {
  name: 'Départ enregistré',
  en: 'Leaving recorded',
  tags: ['MEM-52'],
  play: steps(toCheck, send({}, '.seal')),
};

// Follow-up
export const ToComplete: Story = {
  name: 'Suivi\u00a0: une pièce à renvoyer',
  en: 'Follow-up: a paper to send again',
  tags: ['MEM-52'],
  args: {persona: 'resume'},
  play: pressAt('.request summary', 'details[open]'),
};

export {Unconfigured, Loading, Long, SignedOut, Offline, Down, Maintenance, Nonsense} from './states.js';
