import {personas, type PersonaId} from '../../mocks/people/personas.js';
import {sampleSettings} from '../../mocks/people/insurer.js';
import {formatPhone} from '../../src/domain/phone.js';
import {hasDemoData, showBanner} from './demo-data.js';
import {fill} from './fill.js';

const wanted = new URLSearchParams(location.search).get('persona');
const {id, firstName, lastName, email, employer, supportCode, link} = personas[wanted as PersonaId] ?? personas.family;
const {insurer, help} = sampleSettings;

fill({
  firstName,
  lastName,
  email,
  employer,
  supportCode,
  insurer: insurer.name,
  phone: formatPhone(help.phone),
  hours: help.hours.toLowerCase(),
});
document.querySelector<HTMLAnchorElement>('.phone')!.href = `tel:${help.phone}`;
document.querySelector<HTMLAnchorElement>('#join')!.href = `./employer-intranet.html#adhesion=${link}`;

document.querySelectorAll<HTMLAnchorElement>('a.log-in').forEach((login) => {
  login.href = `./employer-intranet.html?persona=${id}`;
});

if (hasDemoData()) showBanner();
