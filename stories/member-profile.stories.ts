import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../src/define/member-profile.js';
import {exampleNir, members, sampleCodes} from '../mocks/index.js';
import {backendOf, fail, playsOn, readAnew, steps, widgetWith, type Play, type Values} from './plays.js';
import {inBackend, simulated, states, type SimulatorArgs} from './support.js';

const meta: Meta<SimulatorArgs> = {
  id: 'member-profile',
  title: 'Espace adhérent/Mon profil (MEM-50, SUP-03, MEM-74)',
  component: 'mutuelle-member-profile',
  ...simulated,
  render: (_, {loaded}) => inBackend(loaded, html`<mutuelle-member-profile></mutuelle-member-profile>`),
};
export default meta;
type Story = StoryObj<SimulatorArgs>;

const widgetOf = widgetWith('mutuelle-member-profile', '.line');
const {pressAt} = playsOn(widgetOf);
/** Sends the form in the place of a line. */
const send =
  (values: Values, then: string): Play =>
  async (context) => {
    const widget = await widgetOf(context);
    await widget.fill(values);
    widget.root.querySelector<HTMLFormElement>('.edit form')!.requestSubmit();
    await widget.see(then);
  };

export const Profile: Story = {name: 'MEM-50 Mon profil', tags: ['autodocs', 'picture']};

// A move
const address = {
  'address.line1': '3 quai de Versailles',
  'address.postalCode': '44000',
  'address.city': 'Nantes',
};
const editAddress = pressAt('#edit-address', '#f-address-line1');
export const EditAddress: Story = {name: 'MEM-50 Modifier l’adresse', play: editAddress};
export const WrongAddress: Story = {
  name: 'MEM-50 Une date passée',
  play: steps(editAddress, send({...address, from: '01/01/2020'}, '.error')),
};
export const Moving: Story = {
  name: 'MEM-50 Déménagement annoncé',
  play: steps(editAddress, send({...address, from: '01/12/2099', 'people.0': true}, '#said-address')),
};
export const MoveCancelled: Story = {
  name: 'MEM-50 Déménagement annulé',
  play: steps(
    editAddress,
    send({...address, from: '01/12/2099'}, '#said-address'),
    pressAt('.line .alert.info button', '#said-address'),
  ),
};
export const AddressFailed: Story = {
  name: 'MEM-50 Connexion coupée',
  play: steps(editAddress, fail('changeAddress', 'network'), send({...address, from: '01/12/2099'}, '.alert.danger')),
};

// Another phone or e-mail
const newPhone = {value: '06 39 98 00 71'};
const code = {code: sampleCodes.right};
const editPhone = pressAt('#edit-mobile', '#f-value');
const toStepUp = steps(editPhone, send(newPhone, '#step-up-title'));
const toCode = steps(toStepUp, send(code, '#title-mobile'));
export const EditPhone: Story = {name: 'SUP-03 Modifier le téléphone mobile', play: editPhone};
export const WrongPhone: Story = {
  name: 'SUP-03 Un numéro qui ne convient pas',
  play: steps(editPhone, send({value: '01 99 00 12 35'}, '.error')),
};
export const PhoneStepUp: Story = {name: 'SUP-03 Un code de l’ancien numéro', play: toStepUp};
export const PhoneCode: Story = {name: 'SUP-03 Le code du nouveau numéro', play: toCode};
export const WrongCode: Story = {name: 'SUP-03 Code faux', play: steps(toCode, send({code: '111111'}, '.error'))};
export const TooManyCodes: Story = {
  name: 'SUP-03 Trop de codes faux',
  play: async (context) => {
    await toCode(context);
    const {db} = backendOf(context).simulator;
    for (const challenge of Object.values(db.challenges)) challenge.attemptsLeft = 1;
    await send({code: '111111'}, '.alert.warning[role=alert]')(context);
  },
};
export const PhoneChanged: Story = {
  name: 'SUP-03 Nouveau numéro enregistré',
  play: steps(toCode, send(code, '#said-mobile')),
};
export const PhonePending: Story = {
  name: 'SUP-03 Nouveau numéro à confirmer',
  play: steps(toCode, pressAt('.edit .button.quiet:last-of-type', '.line .alert.info')),
};
export const EmailPending: Story = {args: {persona: 'used'}, name: 'SUP-03 Nouvel e-mail à confirmer'};
export const EmailTypo: Story = {
  name: 'SUP-03 Une adresse peut-être mal écrite',
  play: async (context) => {
    await pressAt('#edit-email', '#f-value')(context);
    const widget = await widgetOf(context);
    await widget.fill({value: 'h.vasseur@gmial.com'});
    await widget.see('.has-warning');
  },
};
export const EmailFails: Story = {args: {persona: 'resume'}, name: 'MEM-74 Nos e-mails reviennent'};

// Situation, language, identity
export const EditSituation: Story = {
  name: 'MEM-50 Modifier la situation',
  play: pressAt('#edit-situation', '#f-maritalStatus'),
};
export const EditLanguage: Story = {
  name: 'MEM-50 Langue des courriers',
  play: pressAt('#edit-language', '#f-language-0'),
};
export const CorrectIdentity: Story = {name: 'MEM-50 Corriger mon identité', play: pressAt('summary', 'details[open]')};
export const BankByPhone: Story = {
  name: 'MEM-50 Changer de compte, par téléphone',
  play: pressAt('#lead-bankAccount', '#stuck-bankAccount'),
};

// Télétransmission of each person
const editLink = pressAt('#edit-link-marc', '#f-teletransmission-nir');
export const EditLink: Story = {name: 'MEM-50 Modifier une télétransmission', play: editLink};
export const LinkAsked: Story = {
  name: 'MEM-50 Télétransmission demandée',
  play: steps(
    editLink,
    send(
      {'teletransmission.nir': exampleNir('1760744109992'), 'teletransmission.schemeCode': '014410001'},
      '#said-link-marc',
    ),
  ),
};
export const LinkStopping: Story = {
  name: 'MEM-50 Arrêter une télétransmission',
  play: steps(editLink, send({'teletransmission.enabled': false}, 'dialog[open]')),
};
export const LinkRejected: Story = {args: {persona: 'alsace'}, name: 'MEM-50 Télétransmission refusée, et sans'};
export const LinkUnknown: Story = {
  name: 'MEM-50 Un état qu’un serveur plus récent connaît',
  play: async (context) => {
    const widget = await widgetOf(context);
    const record = backendOf(context).simulator.db.memberProfiles[members.family.number]!;
    record.teletransmission['louis'] = {status: 'suspended'};
    await readAnew(context);
    const words = {fr: 'appelez-nous pour en connaître', en: 'call us to know'}[widget.element.language];
    await widget.until(() => widget.text.includes(words));
  },
};

export const Preferences: Story = {
  name: 'MEM-74 Préférences dans le profil',
  play: pressAt('#open-preferences', '.papers'),
};

export const Unconfigured: Story = {...states.unconfigured, name: 'État\u00a0: sans serveur'};
export const Loading: Story = {...states.loading, name: 'État\u00a0: chargement'};
export const Long: Story = {...states.long, name: 'État\u00a0: c’est long'};
export const SignedOut: Story = {...states.signedOut, name: 'État\u00a0: session terminée'};
export const Offline: Story = {...states.offline, name: 'État\u00a0: hors ligne'};
export const Down: Story = {...states.down, name: 'État\u00a0: panne'};
export const Maintenance: Story = {...states.maintenance, name: 'État\u00a0: service en pause'};
export const Nonsense: Story = {...states.nonsense, name: 'État\u00a0: réponse incompréhensible'};
