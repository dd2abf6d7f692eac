import {html} from 'lit';
import {refusedMobile, sampleCodes, silentMobile} from '../mocks/index.js';
import '../src/define/otp-signature-pad.js';
import type {About, Story} from './names.js';
import {harnessOf} from './story-harness.js';
import {enrolmentAt, inBackend, simulated} from './support.js';

const meta: About = {
  id: 'otp-signature-pad',
  title: 'Adhésion/Signature par SMS',
  en: 'Enrolment/Signature by SMS',
  about: 'Signe l’adhésion par un code reçu sur le téléphone.',
  tags: ['ENR-18'],
  component: 'mutuelle-otp-signature-pad',
  ...simulated,
  args: {...simulated.args, ...enrolmentAt('signature')},
  render: (_, {loaded}) => inBackend(loaded, html`<mutuelle-otp-signature-pad></mutuelle-otp-signature-pad>`),
};
export default meta;

const askForCode: NonNullable<Story['play']> = async ({canvasElement}) => {
  const form = await harnessOf(canvasElement);
  await form.submit();
  await form.see('input[autocomplete="one-time-code"]');
};

const sign =
  (...codes: string[]): Story['play'] =>
  async (context) => {
    await askForCode(context);
    const form = await harnessOf(context.canvasElement);
    for (const code of codes) {
      await form.fill({code});
      await form.submit();
    }
  };

export const Mobile: Story = {name: 'Le numéro de mobile', en: 'The mobile number', tags: ['autodocs']};
export const CodeSent: Story = {name: 'Le code est parti', en: 'The code is on its way', play: askForCode};
export const WrongCode: Story = {name: 'Code refusé', en: 'Code refused', play: sign('111111')};
export const LateCode: Story = {name: 'Code trop vieux', en: 'Code too old', play: sign(sampleCodes.expired)};
export const Locked: Story = {
  name: 'Trop de codes refusés',
  en: 'Too many refused codes',
  play: sign('111111', '222222', '333333'),
};
export const Signed: Story = {name: 'Signé', en: 'Signed', play: sign(sampleCodes.right)};
/** A number whose SMS do not arrive: another one, or another way, may be had at once. */
export const OtherWays: Story = {
  name: 'Pas reçu\u202f? Par appel ou par e‑mail',
  en: 'Not received? By call or by e-mail',
  play: async ({canvasElement}) => {
    const form = await harnessOf(canvasElement);
    await form.fill({phone: silentMobile});
    await form.submit();
    await form.see('.code-again .button');
  },
};
export const ByVoice: Story = {
  name: 'Le code par appel',
  en: 'The code by call',
  play: async (context) => {
    await OtherWays.play!(context);
    const form = await harnessOf(context.canvasElement);
    await form.pressWords({fr: 'Recevoir le code par appel', en: 'Get the code by a call'});
    await form.see('input[autocomplete="one-time-code"]');
  },
};
export const PhoneRefused: Story = {
  name: 'Mobile refusé',
  en: 'Mobile refused',
  play: async ({canvasElement}) => {
    const form = await harnessOf(canvasElement);
    await form.fill({phone: refusedMobile});
    await form.submit();
  },
};
export const TooEarly: Story = {
  name: 'Avant les accords',
  en: 'Before the agreements',
  args: enrolmentAt('recap'),
  play: async ({canvasElement}) => (await harnessOf(canvasElement)).submit(),
};

export {Unconfigured, Loading, Offline, Down, Nonsense, SignedOut} from './states.js';
