import {html} from 'lit';
import {createBackend} from '../src/backend/index.js';
import {sampleSettings} from '../mocks/index.js';
import '../src/define/backend.js';
import '../src/define/enrolment-wizard.js';
import '../src/define/guarantee-picker.js';
import type {About, Story} from './names.js';
import '../src/define/profile-form.js';

const meta: About = {
  id: 'backend',
  title: 'Intégrer/Source des données',
  en: 'Integrate/Source of data',
  about: 'Dit aux éléments de la page où sont leurs données.',
  component: 'mutuelle-backend',
  parameters: {controls: {disable: true}},
};
export default meta;

export const SandboxStory: Story = {
  name: 'Bac à sable',
  en: 'Sandbox',
  tags: ['autodocs'],
  render: () =>
    html`<mutuelle-backend sandbox><mutuelle-enrolment-wizard></mutuelle-enrolment-wizard></mutuelle-backend>`,
};
export const SandboxPersona: Story = {
  name: 'Bac à sable, une personne choisie',
  en: 'Sandbox, a person of your choice',
  render: () =>
    html`<mutuelle-backend sandbox="alsace"><mutuelle-guarantee-picker></mutuelle-guarantee-picker></mutuelle-backend>`,
};
export const Shared: Story = {
  name: 'Deux éléments, une seule source',
  en: 'Two elements, one source',
  render: () =>
    html`<mutuelle-backend sandbox="single"
      ><mutuelle-profile-form></mutuelle-profile-form><mutuelle-guarantee-picker></mutuelle-guarantee-picker
    ></mutuelle-backend>`,
};

const own = createBackend({
  getSettings: () => ({
    ...sampleSettings,
    insurer: {name: 'Mutuelle d’ailleurs', portalName: 'Mon espace'},
    help: {phone: '+33199005678', hours: 'En semaine, 9\u00a0h – 17\u00a0h'},
  }),
});
export const OwnBackend: Story = {
  name: 'Une source à soi',
  en: 'A source of your own',
  render: () =>
    html`<mutuelle-backend .backend=${own}><mutuelle-enrolment-wizard></mutuelle-enrolment-wizard></mutuelle-backend>`,
};

export const English: Story = {
  name: 'La langue de la page',
  en: 'The language of the page',
  render: () =>
    html`<div lang="en">
      <mutuelle-backend sandbox><mutuelle-enrolment-wizard></mutuelle-enrolment-wizard></mutuelle-backend>
    </div>`,
};
