// Each line below a note holds the error that the note names, and there is no other.
import {createBackend, createHttpBackend} from 'mutuelle-elements';
import 'mutuelle-elements/define/all';

const wizard = document.createElement('mutuelle-enrolment-wizard');
const locator = document.createElement('mutuelle-network-locator');
const bank = document.createElement('mutuelle-bank-change');

// planted TS2551: a property with a typing error
wizard.enrolmentID = 'adh-1234';
// planted TS2322: a property of another type
locator.withMap = 'yes';
// planted TS2322: a value that is none of those there are
document.createElement('mutuelle-sign-in').startPage = 'login';
// planted TS2561: a dictionary with a typing error
wizard.messages = {profil: {title: 'Qui êtes-vous ?'}};
// planted TS2353: a sentence that the dictionary has not
wizard.messages = {welcome: {begin: 'C’est parti'}};
// planted TS2353: a dictionary that another element has
locator.messages = {bankDetails: {title: 'Mon RIB'}};
// planted TS2353: a sentence of the same dictionary, in a part that another element loads
bank.messages = {bankDetails: {title: 'Mon RIB'}};
// planted TS2322: a sentence that needs a function
wizard.messages = {account: {lead: 'Bienvenue.'}};
// planted TS2353: settings of another shape
wizard.settings = {help: {tel: '0199001234'}};
// planted TS2339: a detail that the event has not
document.addEventListener('mutuelle-enrolment-completed', ({detail}) => console.log(detail.memberId));
// planted TS2339: an event with a typing error is one without a detail
wizard.addEventListener('mutuelle-enrolment-complete', (event) => console.log(event.detail));
// planted TS2339: a tag that is none
document.createElement('mutuelle-wizard').enrolmentId = 'adh-1234';
// planted TS2561: an operation that the contract has not
createBackend({getSetings: () => ({})});
// planted TS2561: an option with a typing error
createHttpBackend({baseURL: '/api'});
