import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../src/define/member-profile.js';
import {exampleNir, members, sampleCodes, type Sandbox} from '../mocks/index.js';
import {StoryHarness} from './story-harness.js';
import {
  inBackend,
  simulatorArgs,
  simulatorArgTypes,
  simulatorControls,
  simulatorLoader,
  states,
  type SimulatorArgs,
} from './support.js';

const meta: Meta<SimulatorArgs> = {
  id: 'member-profile',
  title: 'Espace adhérent/Mon profil (MEM-50, SUP-03, MEM-74)',
  component: 'mutuelle-member-profile',
  args: simulatorArgs,
  argTypes: simulatorArgTypes,
  parameters: {controls: simulatorControls},
  loaders: [simulatorLoader],
  render: (_, {loaded}) => inBackend(loaded, html`<mutuelle-member-profile></mutuelle-member-profile>`),
};
export default meta;
type Story = StoryObj<SimulatorArgs>;
type Play = NonNullable<Story['play']>;
type Context = Parameters<Play>[0];

const backendOf = ({loaded}: Context): Sandbox => (loaded as {backend: Sandbox}).backend;

/** The widget, once its lines are there. */
async function widgetOf({canvasElement}: Context): Promise<StoryHarness> {
  const widget = new StoryHarness(canvasElement.querySelector('mutuelle-member-profile')!);
  await widget.see('.line');
  return widget;
}

/** Presses a control by what finds it, then waits for what comes. */
const press =
  (selector: string, then: string): Play =>
  async (context) => {
    const widget = await widgetOf(context);
    await widget.see(selector);
    widget.root.querySelector<HTMLElement>(selector)!.click();
    await widget.see(then);
  };
/** Sends the form in the place of a line. */
const send =
  (values: Readonly<Record<string, string | boolean>>, then: string): Play =>
  async (context) => {
    const widget = await widgetOf(context);
    await widget.fill(values);
    widget.root.querySelector<HTMLFormElement>('.edit form')!.requestSubmit();
    await widget.see(then);
  };
/** One after the other. */
const steps =
  (...plays: readonly Play[]): Play =>
  async (context) => {
    for (const play of plays) await play(context);
  };
const read: Play = () => void dispatchEvent(new PageTransitionEvent('pageshow', {persisted: true}));

export const Profile: Story = {name: 'MEM-50 Mon profil', tags: ['autodocs', 'picture']};

// A move
const address = {
  'address.line1': '3 quai de Versailles',
  'address.postalCode': '44000',
  'address.city': 'Nantes',
};
const editAddress = press('#edit-address', '#f-address-line1');
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
    press('.line .alert.info button', '#said-address'),
  ),
};
export const AddressFailed: Story = {
  name: 'MEM-50 Connexion coupée',
  play: async (context) => {
    await editAddress(context);
    backendOf(context).fail('changeAddress', 'network');
    await send({...address, from: '01/12/2099'}, '.alert.danger')(context);
  },
};

// Another phone or e-mail
const newPhone = {value: '06 39 98 00 71'};
const code = {code: sampleCodes.right};
const editPhone = press('#edit-mobile', '#f-value');
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
  play: steps(toCode, press('.edit .button.quiet:last-of-type', '.line .alert.info')),
};
export const EmailPending: Story = {args: {persona: 'used'}, name: 'SUP-03 Nouvel e-mail à confirmer'};
export const EmailTypo: Story = {
  name: 'SUP-03 Une adresse peut-être mal écrite',
  play: async (context) => {
    await press('#edit-email', '#f-value')(context);
    const widget = await widgetOf(context);
    await widget.fill({value: 'h.vasseur@gmial.com'});
    await widget.see('.has-warning');
  },
};
export const EmailFails: Story = {args: {persona: 'resume'}, name: 'MEM-74 Nos e-mails reviennent'};

// Situation, language, identity
export const EditSituation: Story = {
  name: 'MEM-50 Modifier la situation',
  play: press('#edit-situation', '#f-maritalStatus'),
};
export const EditLanguage: Story = {
  name: 'MEM-50 Langue des courriers',
  play: press('#edit-language', '#f-language-0'),
};
export const CorrectIdentity: Story = {name: 'MEM-50 Corriger mon identité', play: press('summary', 'details[open]')};
export const BankByPhone: Story = {
  name: 'MEM-50 Changer de compte, par téléphone',
  play: press('#lead-bankAccount', '#stuck-bankAccount'),
};

// Télétransmission of each person
const editLink = press('#edit-link-marc', '#f-teletransmission-nir');
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
    await read(context);
    const words = {fr: 'appelez-nous pour en connaître', en: 'call us to know'}[widget.element.language];
    await widget.until(() => widget.text.includes(words));
  },
};

export const Preferences: Story = {
  name: 'MEM-74 Préférences dans le profil',
  play: press('#open-preferences', '.papers'),
};

export const Unconfigured: Story = {...states.unconfigured, name: 'État\u00a0: sans serveur'};
export const Loading: Story = {...states.loading, name: 'État\u00a0: chargement'};
export const Long: Story = {...states.long, name: 'État\u00a0: c’est long'};
export const SignedOut: Story = {...states.signedOut, name: 'État\u00a0: session terminée'};
export const Offline: Story = {...states.offline, name: 'État\u00a0: hors ligne'};
export const Down: Story = {...states.down, name: 'État\u00a0: panne'};
export const Maintenance: Story = {...states.maintenance, name: 'État\u00a0: service en pause'};
export const Nonsense: Story = {...states.nonsense, name: 'État\u00a0: réponse incompréhensible'};
