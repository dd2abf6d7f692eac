import {html} from 'lit';
import '../src/define/member-profile.js';
import {exampleNir, members, sampleCodes} from '../mocks/index.js';
import type {About, Story} from './names.js';
import {backendOf, fail, playsOn, readAnew, steps, widgetWith, type Play, type Values} from './plays.js';
import {inBackend, simulated} from './support.js';

const meta: About = {
  id: 'member-profile',
  title: 'Espace adhérent\u00a0: ma situation/Mon profil',
  en: 'Member space: my situation/My profile',
  about: 'Identité, adresse, téléphone, e-mail, télétransmission\u00a0: à lire et à changer.',
  component: 'mutuelle-member-profile',
  ...simulated,
  render: (_, {loaded}) => inBackend(loaded, html`<mutuelle-member-profile></mutuelle-member-profile>`),
};
export default meta;

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

export const Profile: Story = {name: 'Mon profil', en: 'My profile', tags: ['autodocs', 'picture', 'MEM-50']};

// A move
const address = {
  'address.line1': '3 quai de Versailles',
  'address.postalCode': '44000',
  'address.city': 'Nantes',
};
const editAddress = pressAt('#edit-address', '#f-address-line1');
export const EditAddress: Story = {
  name: 'Modifier l’adresse',
  en: 'Edit the address',
  tags: ['MEM-50'],
  play: editAddress,
};
export const WrongAddress: Story = {
  name: 'Une date passée',
  en: 'A date in the past',
  tags: ['MEM-50'],
  play: steps(editAddress, send({...address, from: '01/01/2020'}, '.error')),
};
export const Moving: Story = {
  name: 'Déménagement annoncé',
  en: 'Move announced',
  tags: ['MEM-50'],
  play: steps(editAddress, send({...address, from: '01/12/2099', 'people.0': true}, '#said-address')),
};
export const MoveCancelled: Story = {
  name: 'Déménagement annulé',
  en: 'Move cancelled',
  tags: ['MEM-50'],
  play: steps(
    editAddress,
    send({...address, from: '01/12/2099'}, '#said-address'),
    pressAt('.line .alert.info button', '#said-address'),
  ),
};
export const AddressFailed: Story = {
  name: 'Connexion coupée',
  en: 'Connection lost',
  tags: ['MEM-50'],
  play: steps(editAddress, fail('changeAddress', 'network'), send({...address, from: '01/12/2099'}, '.alert.danger')),
};

// Another phone or e-mail
const newPhone = {value: '06 39 98 00 71'};
const code = {code: sampleCodes.right};
const editPhone = pressAt('#edit-mobile', '#f-value');
const toStepUp = steps(editPhone, send(newPhone, '#step-up-title'));
const toCode = steps(toStepUp, send(code, '#title-mobile'));
export const EditPhone: Story = {
  name: 'Modifier le téléphone mobile',
  en: 'Edit the mobile phone',
  tags: ['SUP-03'],
  play: editPhone,
};
export const WrongPhone: Story = {
  name: 'Un numéro qui ne convient pas',
  en: 'A number that will not do',
  tags: ['SUP-03'],
  play: steps(editPhone, send({value: '01 99 00 12 35'}, '.error')),
};
export const PhoneStepUp: Story = {
  name: 'Un code de l’ancien numéro',
  en: 'A code of the former number',
  tags: ['SUP-03'],
  play: toStepUp,
};
export const PhoneCode: Story = {
  name: 'Le code du nouveau numéro',
  en: 'The code of the new number',
  tags: ['SUP-03'],
  play: toCode,
};
export const WrongCode: Story = {
  name: 'Code faux',
  en: 'Wrong code',
  tags: ['SUP-03'],
  play: steps(toCode, send({code: '111111'}, '.error')),
};
export const TooManyCodes: Story = {
  name: 'Trop de codes faux',
  en: 'Too many wrong codes',
  tags: ['SUP-03'],
  play: async (context) => {
    await toCode(context);
    const {db} = backendOf(context).simulator;
    for (const challenge of Object.values(db.challenges)) challenge.attemptsLeft = 1;
    await send({code: '111111'}, '.alert.warning[role=alert]')(context);
  },
};
export const PhoneChanged: Story = {
  name: 'Nouveau numéro enregistré',
  en: 'New number saved',
  tags: ['SUP-03'],
  play: steps(toCode, send(code, '#said-mobile')),
};
export const PhonePending: Story = {
  name: 'Nouveau numéro à confirmer',
  en: 'New number to confirm',
  tags: ['SUP-03'],
  play: steps(toCode, pressAt('.edit .button.quiet:last-of-type', '.line .alert.info')),
};
export const EmailPending: Story = {
  args: {persona: 'used'},
  name: 'Nouvel e-mail à confirmer',
  en: 'New e-mail to confirm',
  tags: ['SUP-03'],
};
export const EmailTypo: Story = {
  name: 'Une adresse peut-être mal écrite',
  en: 'An address perhaps misspelt',
  tags: ['SUP-03'],
  play: async (context) => {
    await pressAt('#edit-email', '#f-value')(context);
    const widget = await widgetOf(context);
    await widget.fill({value: 'h.vasseur@gmial.com'});
    await widget.see('.has-warning');
  },
};
export const EmailFails: Story = {
  args: {persona: 'resume'},
  name: 'Nos e-mails reviennent',
  en: 'Our e-mails come back',
  tags: ['MEM-74'],
};

// Situation, language, identity
export const EditSituation: Story = {
  name: 'Modifier la situation',
  en: 'Edit the situation',
  tags: ['MEM-50'],
  play: pressAt('#edit-situation', '#f-maritalStatus'),
};
export const EditLanguage: Story = {
  name: 'Langue des courriers',
  en: 'Language of letters',
  tags: ['MEM-50'],
  play: pressAt('#edit-language', '#f-language-0'),
};
export const CorrectIdentity: Story = {
  name: 'Corriger mon identité',
  en: 'Correct my identity',
  tags: ['MEM-50'],
  play: pressAt('summary', 'details[open]'),
};
export const BankByPhone: Story = {
  name: 'Changer de compte, par téléphone',
  en: 'Change account, by phone',
  tags: ['MEM-50'],
  play: pressAt('#lead-bankAccount', '#stuck-bankAccount'),
};

// Télétransmission of each person
const editLink = pressAt('#edit-link-marc', '#f-teletransmission-nir');
export const EditLink: Story = {
  name: 'Modifier une télétransmission',
  en: 'Edit a télétransmission',
  tags: ['MEM-50'],
  play: editLink,
};
export const LinkAsked: Story = {
  name: 'Télétransmission demandée',
  en: 'Télétransmission asked for',
  tags: ['MEM-50'],
  play: steps(
    editLink,
    send(
      {'teletransmission.nir': exampleNir('1760744109992'), 'teletransmission.schemeCode': '014410001'},
      '#said-link-marc',
    ),
  ),
};
export const LinkStopping: Story = {
  name: 'Arrêter une télétransmission',
  en: 'Stop a télétransmission',
  tags: ['MEM-50'],
  play: steps(editLink, send({'teletransmission.enabled': false}, 'dialog[open]')),
};
export const LinkRejected: Story = {
  args: {persona: 'alsace'},
  name: 'Télétransmission refusée, et sans',
  en: 'Télétransmission refused, and without',
  tags: ['MEM-50'],
};
export const LinkUnknown: Story = {
  name: 'Un état qu’un serveur plus récent connaît',
  en: 'A state that a newer server knows',
  tags: ['MEM-50'],
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
  name: 'Préférences dans le profil',
  en: 'Preferences in the profile',
  tags: ['MEM-74'],
  play: pressAt('#open-preferences', '.papers'),
};

export {Unconfigured, Loading, Long, SignedOut, Offline, Down, Maintenance, Nonsense} from './states.js';
