import {personas, type PersonaId} from '../../mocks/people/personas.js';
import {sampleSettings} from '../../mocks/people/insurer.js';
import {formatPhone} from '../../src/domain/phone.js';
import {hasDemoData, showBanner} from './demo-data.js';
import {fill} from './fill.js';
import {answeredHere} from './insurer-site.js';

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
const intranet = (address: string) => answeredHere(new URL(`employer-intranet.html${address}`, location.href)).href;
document.querySelector<HTMLAnchorElement>('#join')!.href = intranet(`#adhesion=${link}`);

document.querySelectorAll<HTMLAnchorElement>('a.log-in').forEach((login) => {
  login.href = intranet(`?persona=${id}`);
});

if (hasDemoData()) showBanner();
