import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../src/define/beneficiary-request.js';
import {members, sampleCodes} from '../mocks/index.js';
import {addDays, formatCivilDate, todayIn} from '../src/domain/index.js';
import {backendOf, fail, playsOn, readAnew, steps, widgetWith} from './plays.js';
import type {Words} from './story-harness.js';
import {inBackend, simulated, states, type SimulatorArgs} from './support.js';

const meta: Meta<SimulatorArgs> = {
  id: 'beneficiary-request',
  title: 'Espace adhérent/Mes bénéficiaires (MEM-52, SUP-05)',
  component: 'mutuelle-beneficiary-request',
  ...simulated,
  render: (_, {loaded}) => inBackend(loaded, html`<mutuelle-beneficiary-request></mutuelle-beneficiary-request>`),
};
export default meta;
type Story = StoryObj<SimulatorArgs>;

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

export const People: Story = {name: 'MEM-52, SUP-05 Mes bénéficiaires', tags: ['autodocs', 'picture']};
export const Nobody: Story = {name: 'MEM-52 Personne d’autre', args: {persona: 'single'}};
export const NobodyRemovable: Story = {name: 'MEM-52 Personne ne peut quitter le contrat', args: {persona: 'alsace'}};

// The yearly certificate
export const CertificateToSend: Story = {
  name: 'SUP-05 Certificat de scolarité à envoyer',
  play: pressAt('.line-more .button', '.placed .heading'),
};
export const CertificateReceived: Story = {
  name: 'SUP-05 Certificat de scolarité reçu',
  play: async (context) => {
    const {db} = backendOf(context).simulator;
    db.beneficiaryPapers['certificat-ines'] = {state: 'received'};
    const widget = await widgetOf(context);
    await readAnew(context);
    await widget.see('.line-more .badge.success');
  },
};

// Somebody joins
export const Event: Story = {name: 'MEM-52 Ajout 1\u00a0: l’événement', play: steps(toEvent, fill(birth))};
export const EventTooLate: Story = {
  name: 'MEM-52 Ajout 1\u00a0: délai passé',
  play: steps(toEvent, send({...birth, eventDate: ago(200)}, '.error')),
};
export const Person: Story = {name: 'MEM-52 Ajout 2\u00a0: la personne', play: toPerson};
export const PersonErrors: Story = {
  name: 'MEM-52 Ajout 2\u00a0: réponses à corriger',
  play: steps(toPerson, send({}, '.summary')),
};
export const PersonNotSaved: Story = {
  name: 'MEM-52 Ajout 2\u00a0: connexion coupée',
  play: steps(toPerson, fail('saveAddedBeneficiary', 'network'), send(baby, '.alert.danger')),
};
export const Papers: Story = {name: 'MEM-52 Ajout 3\u00a0: les pièces', play: toPapers};
export const Price: Story = {
  name: 'MEM-52 Ajout 4\u00a0: la cotisation',
  args: {persona: 'alsace'},
  tags: ['picture'],
  play: toPrice,
};
export const PriceSame: Story = {name: 'MEM-52 Ajout 4\u00a0: la cotisation ne change pas', play: toPrice};
export const EmployerMustAgree: Story = {
  name: 'MEM-52 Ajout 4\u00a0: accord de l’employeur',
  args: {persona: 'single'},
  play: toPrice,
};
export const PriceChanged: Story = {
  name: 'MEM-52 Ajout 4\u00a0: la cotisation a changé',
  args: {persona: 'alsace'},
  play: steps(toPrice, fail('confirmBeneficiaryAddition', 'document-changed'), send({}, '#price-changed')),
};
export const Code: Story = {name: 'MEM-52 Ajout 4\u00a0: un code', args: {persona: 'single'}, play: toCode};
export const TooManyCodes: Story = {
  name: 'MEM-52 Ajout 4\u00a0: trop de codes faux',
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
  name: 'MEM-52 Ajout\u00a0: confirmé ailleurs',
  play: steps(toPrice, fail('confirmBeneficiaryAddition', 'not-found'), send({}, '.alert.warning')),
};
export const Confirmed: Story = {name: 'MEM-52 Ajout enregistré', play: steps(toPrice, send({}, '.seal'))};
export const ConfirmedByCode: Story = {
  name: 'MEM-52 Ajout enregistré, avec l’accord de l’employeur',
  args: {persona: 'single'},
  play: steps(toCode, send({code: sampleCodes.right}, '.seal')),
};
const leave = steps(
  press({fr: 'Précédent', en: 'Back'}, '#f-eventDate'),
  press({fr: 'Annuler', en: 'Cancel'}, '.alert-actions'),
);
export const Begun: Story = {name: 'MEM-52 Ajout commencé', play: steps(toPerson, leave)};
export const GiveUp: Story = {
  name: 'MEM-52 Abandonner un ajout',
  play: steps(toPerson, leave, press({fr: 'Abandonner', en: 'Give up'}, 'dialog[open]')),
};

// Somebody leaves
const toReason = pressAt('#change-marc', '#f-date');
const toCheck = steps(toReason, send({reasonId: 'separation', date: ago(3)}, '.facts'));
export const Leaving: Story = {
  name: 'MEM-52 Départ\u00a0: une séparation',
  play: steps(toReason, fill({reasonId: 'separation', date: ago(3)})),
};
export const Death: Story = {
  name: 'MEM-52 Départ\u00a0: un décès',
  play: steps(toReason, fill({reasonId: 'death', date: ago(3)})),
};
export const LeavingChecked: Story = {name: 'MEM-52 Départ\u00a0: avant d’envoyer', play: toCheck};
export const LeavingSent: Story = {name: 'MEM-52 Départ enregistré', play: steps(toCheck, send({}, '.seal'))};

// Follow-up
export const ToComplete: Story = {
  name: 'MEM-52 Suivi\u00a0: une pièce à renvoyer',
  args: {persona: 'resume'},
  play: pressAt('.request summary', 'details[open]'),
};

export const Unconfigured: Story = {...states.unconfigured, name: 'État\u00a0: sans serveur'};
export const Loading: Story = {...states.loading, name: 'État\u00a0: chargement'};
export const Long: Story = {...states.long, name: 'État\u00a0: c’est long'};
export const SignedOut: Story = {...states.signedOut, name: 'État\u00a0: session terminée'};
export const Offline: Story = {...states.offline, name: 'État\u00a0: hors ligne'};
export const Down: Story = {...states.down, name: 'État\u00a0: panne'};
export const Maintenance: Story = {...states.maintenance, name: 'État\u00a0: service en pause'};
export const Nonsense: Story = {...states.nonsense, name: 'État\u00a0: réponse incompréhensible'};
