// A year of a member in one run: from the e-mail of the employer to the proof that a contract ends. The first days with
// the keyboard alone on a phone of 320 px, the rest with a mouse on a computer; the insurer's day moves on between the
// visits.
import assert from 'node:assert/strict';
import {members} from '../mocks/people/members.js';
import {personas, samplePassword} from '../mocks/people/personas.js';
import {fits, nothingLeaks} from './support/discreet.js';
import {answerAll, reach, sampleAnswers, sign} from './support/enrolment.js';
import {keyboard, mouse, type InputDevice} from './support/input-devices.js';
import {journey, type JourneyContext, type Page} from './support/journey.js';
import {listenTo} from './support/told.js';

const phone = {width: 320, height: 640};

journey(
  'MEM-08: a year of a member, from the e-mail of the employer to the end of a contract',
  async ({page, server, simulator}) => {
    const told = listenTo(server);
    const device = keyboard(page);
    await page.goto(`${server.origin}/demo/email.html?backend=http&persona=family`);
    await reach(page, 'Votre nouvelle mutuelle d’entreprise');
    await fits(page);
    await device.follow('Adhérer au contrat d’entreprise');
    await reach(page, 'Votre adhésion à la mutuelle de votre entreprise');
    await answerAll(page, device, async () => fits(page));
    await sign(page, device);
    await device.follow('Accéder à mon espace');
    await page.find({text: 'Bonjour Hélène'});
    console.log(await page.url(), (await page.outline()).join(' | '));
    console.log(told.length, told.slice(-5));
  },
  {size: phone, at: '2027-03-10T10:00:00+01:00'},
);
