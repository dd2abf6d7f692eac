import {
  createBackend,
  createHttpBackend,
  setDefaultBackend,
  type EnrolmentWizard,
  type Settings,
} from 'mutuelle-elements';
import type {Partner} from 'mutuelle-elements/contract';
import 'mutuelle-elements/define/all';

const help: Partial<Settings> = {help: {phone: '+33199001234', phoneText: '01 99 00 12 34', hours: 'Lundi à vendredi'}};

const wizard: EnrolmentWizard = document.createElement('mutuelle-enrolment-wizard');
wizard.enrolmentId = 'adh-1234';
wizard.settings = help;
wizard.messages = {
  welcome: {start: 'C’est parti', papers: {bank: 'Un RIB'}},
  profile: {title: 'Qui êtes-vous ?'},
  account: {lead: (employer) => `Bienvenue chez ${employer}.`},
};
wizard.addEventListener('mutuelle-step-changed', ({detail}) => console.log(detail.from, detail.to));
document.addEventListener('mutuelle-enrolment-completed', (event) => console.log(event.detail.memberNumber.length));
window.addEventListener('mutuelle-link-refused', ({detail: {code}}) => console.log(code.length));

const locator = document.querySelector('mutuelle-network-locator');
const partners: Partner[] = [];
if (locator) {
  locator.partners = partners;
  locator.withMap = true;
  locator.messages = {networkLocator: {search: 'Trouver'}};
}

const backend = document.querySelector('mutuelle-backend');
if (backend) backend.getAccessToken = ({renew}) => (renew ? undefined : 'token');
setDefaultBackend(createHttpBackend({baseUrl: '/api'}));
setDefaultBackend(createBackend({}));
document.querySelector('mutuelle-sign-in')?.addEventListener('mutuelle-signed-in', () => location.reload());
