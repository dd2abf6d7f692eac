/** `npm run mock-server`: the simulated insurer on http://127.0.0.1:8787/api, for pages under development. */
import {accessPeople, type AccessPerson} from '../../people/access-people.js';
import {accessDescriptions, personaDescriptions} from '../../people/descriptions.js';
import {personas, sampleCodes, samplePassword} from '../../people/personas.js';
import {createServer} from './server.js';

const {url} = await createServer({
  port: Number(process.env.PORT ?? 8787),
  ...(process.env.STATIC_DIR && {staticDir: process.env.STATIC_DIR}),
});
const {right, expired} = sampleCodes;
console.log(`Mock API: ${url}/api. Data stays in memory until the server stops.
Password of the accounts: ${samplePassword}  SMS code: ${right} (${expired}: expired, any other: wrong)`);
for (const {id, link, email} of Object.values(personas))
  console.log(`  ${link.padEnd(20)} ${email.padEnd(32)} ${personaDescriptions[id].en}`);
for (const [id, {email, memberNumber, birthDate = ''}] of Object.entries<AccessPerson>(accessPeople))
  console.log(
    `  ${`${memberNumber} ${birthDate}`.padEnd(20)} ${email.padEnd(32)} ` +
      accessDescriptions[id as keyof typeof accessPeople].en,
  );
