import {html} from 'lit';
import '../src/define/coverage-overview.js';
import '../src/define/sign-out.js';
import type {About, Story} from './names.js';
import {memberEnters, playsOn, steps, widgetWith} from './plays.js';
import {inBackend, simulated} from './support.js';

const meta: About = {
  id: 'sign-out',
  title: 'Espace adhérent\u00a0: entrer/Déconnexion',
  en: 'Member space: coming in/Sign-out',
  about: 'Un bouton pour quitter l’espace.',
  tags: ['SUP-02'],
  component: 'mutuelle-sign-out',
  ...simulated,
  render: (_, {loaded}) => inBackend(loaded, html`<mutuelle-sign-out></mutuelle-sign-out>`),
};
export default meta;

const {press, see} = playsOn(widgetWith('mutuelle-sign-out', 'button'));
const signedIn = steps(memberEnters, see('button'));

export const SignedIn: Story = {
  name: 'Se déconnecter',
  en: 'Sign out',
  tags: ['autodocs'],
  play: signedIn,
};
export const Left: Story = {
  name: 'Déconnecté',
  en: 'Signed out',
  play: steps(signedIn, press({fr: 'Se déconnecter', en: 'Sign out'}, '[role=status]')),
};
export const Page: Story = {
  name: 'Avec une partie de l’espace',
  en: 'With a part of the space',
  render: (_, {loaded}) =>
    inBackend(
      loaded,
      html`<mutuelle-sign-out></mutuelle-sign-out> <mutuelle-coverage-overview></mutuelle-coverage-overview>`,
    ),
  play: signedIn,
};
