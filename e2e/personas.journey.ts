// Each of the made-up people, from their link to where their story ends (the family has journeys of its own).
import assert from 'node:assert/strict';
import {personas, type PersonaId} from '../mocks/people/personas.js';
import {
  begin,
  createAccount,
  fillBankDetails,
  fillBeneficiary,
  fillProfile,
  openIntranet,
  reach,
  readAndAccept,
  samplePassword,
  sign,
} from './support/enrolment.js';
import {mouse, type InputDevice} from './support/input-devices.js';
import {journey, type JourneyContext, type Page} from './support/journey.js';

const nextOf =
  (page: Page, device: InputDevice) =>
  async (title: string, button = 'Suivant') => {
    await device.press(button);
    await reach(page, title);
  };

async function logIn(page: Page, device: InputDevice, persona: PersonaId): Promise<void> {
  await reach(page, 'Reprendre mon adhésion');
  await device.fill('Adresse e-mail', personas[persona].email);
  await device.fill('Mot de passe', samplePassword);
  await device.press('Se connecter');
}

/** From the recap to the end. `mandate`: the member accepts one; the holder of another account is sent a paper. */
async function finish(
  {page, simulator}: JourneyContext,
  device: InputDevice,
  persona: PersonaId,
  mandate = personas[persona].debit,
): Promise<void> {
  const {enrolmentId} = personas[persona];
  const next = nextOf(page, device);
  await next('Lire et accepter', 'Valider');
  await readAndAccept(page, device, mandate);
  await next('Signer avec un code', 'Continuer');
  await sign(page, device);
  assert.ok(simulator.db.enrolments[enrolmentId]!.signed, 'signed');
}

journey(
  'ENR-13: somebody alone, whose employer chose the level and pays it: nobody to cover, no account to debit',
  async (context) => {
    const {page, server, simulator} = context;
    const device = mouse(page);
    const next = nextOf(page, device);
    const {answers, enrolmentId} = personas.single;
    await openIntranet(page, server, 'single');
    await begin(page, device);
    await createAccount(device);
    await next('Mon profil');
    // born in Corsica: the number has a letter
    await fillProfile(device, answers.profile);
    await next('Mes bénéficiaires');
    await next('Mes coordonnées bancaires');
    await page.gone({role: 'region', name: 'Pour payer vos cotisations'});
    await fillBankDetails(device, answers.bankDetails);
    await next('Mes garanties');
    await page.find({role: 'radio', name: /^Base/});
    await next('Récapitulatif');
    await page.gone({text: /mandat/i});
    await finish(context, device, 'single');
    assert.equal(simulator.db.enrolments[enrolmentId]!.profile!.teletransmission.enabled, true);
  },
);

journey(
  'ENR-05, ENR-10, LAW-03: Alsace-Moselle: a spouse without télétransmission, another account to debit, ' +
    'documents to open first',
  async (context) => {
    const {page, server, simulator} = context;
    const device = mouse(page);
    const next = nextOf(page, device);
    const {answers, enrolmentId} = personas.alsace;
    await openIntranet(page, server, 'alsace');
    await begin(page, device);
    await createAccount(device);
    await next('Mon profil');
    await fillProfile(device, answers.profile);
    await next('Mes bénéficiaires');
    await device.press('Ajouter un bénéficiaire');
    await reach(page, 'Ajouter un bénéficiaire');
    await fillBeneficiary(device, answers.beneficiaries[0]!.person);
    await device.press('Enregistrer');
    await page.find({role: 'heading', name: 'Thomas Muller'});
    await next('Mes coordonnées bancaires');
    await fillBankDetails(device, answers.bankDetails);
    await next('Mes garanties');
    await device.pick(/niveau de garantie/, /Option 2/);
    await device.press('Suivant');
    await page.find({text: /Ouvrez|ouvrir/i});
    for (const {name} of await page.query({role: 'button', name: /^Marquer comme reçu/})) await device.press(name);
    await next('Récapitulatif');
    await page.find({text: 'Thomas Muller'});
    await finish(context, device, 'alsace', false);
    const {bankDetails, beneficiaries} = simulator.db.enrolments[enrolmentId]!;
    assert.notEqual(bankDetails!.debitAccount!.iban, bankDetails!.account.iban);
    assert.equal(beneficiaries[0]!.person.teletransmission.enabled, false);
  },
);

journey('ENR-01, ENR-02: a link that was used leads to the sign-in, and to the first step', async ({page, server}) => {
  const device = mouse(page);
  await openIntranet(page, server, 'used');
  await device.press('Commencer mon adhésion');
  await reach(page, 'Ce lien a déjà servi');
  await device.press('Accéder à mon espace');
  await logIn(page, device, 'used');
  await reach(page, 'Mon profil');
});

journey('ENR-01: a link that is too old: a new one by e-mail, and it opens', async ({page, server, simulator}) => {
  const device = mouse(page);
  await openIntranet(page, server, 'expired');
  await device.press('Commencer mon adhésion');
  await reach(page, 'Ce lien n’est plus valable');
  await device.press('Recevoir un nouveau lien');
  await page.find({text: 'Un nouveau lien est en route'});
  // what the e-mail would say
  const [secret] =
    Object.entries(simulator.db.links).find(
      ([, {enrolmentId, state}]) => enrolmentId === personas.expired.enrolmentId && state === 'new',
    ) ?? [];
  assert.ok(secret, 'a new link exists');
  await page.goto(`${server.origin}/demo/employer-intranet.html?backend=http&persona=expired&again#adhesion=${secret}`);
  await begin(page, device);
});

journey(
  'ENR-02, ENR-08: an enrolment taken up at the bank details: a civil partner, a child paid on their account',
  async (context) => {
    const {page, server, simulator} = context;
    const device = mouse(page);
    const next = nextOf(page, device);
    const {answers, enrolmentId} = personas.resume;
    await openIntranet(page, server, 'resume');
    await device.press(/J.ai déjà commencé/);
    await logIn(page, device, 'resume');
    await reach(page, 'Mes coordonnées bancaires');
    await fillBankDetails(device, answers.bankDetails);
    await next('Mes garanties');
    await device.pick(/niveau de garantie/, /^Base(?! \+)/);
    await device.tick(/surcomplémentaire/i);
    await device.choose('Rythme des prélèvements', 'Chaque trimestre');
    await next('Récapitulatif');
    await page.find({text: 'Lina Perrin-Martins'});
    await finish(context, device, 'resume');
    assert.equal(simulator.db.enrolments[enrolmentId]!.guarantees!.debitFrequency, 'quarterly');
  },
);

journey('ENR-01: a link of somebody else opens nothing, and says whom to call', async ({page, server, simulator}) => {
  const device = mouse(page);
  await openIntranet(page, server, 'otherPerson');
  await device.press('Commencer mon adhésion');
  await reach(page, 'Ce lien est celui d’une autre personne');
  await page.find({role: 'link', name: /01\s?99\s?00\s?12\s?34/});
  assert.deepEqual(Object.keys(simulator.db.sessions), [], 'nobody was let in');
});

journey(
  'D6, LAW-07: an employee covered by their spouse asks not to join by the account alone, without a number typed',
  async ({page, server, simulator}) => {
    const device = mouse(page);
    const {enrolmentId} = personas.family;
    await openIntranet(page, server);
    await page.click({text: /Vous avez déjà une couverture santé/});
    await device.press('Demander à ne pas adhérer');
    await reach(page, 'Mon compte');
    await createAccount(device);
    await device.press('Suivant');
    await reach(page, 'Ne pas adhérer');
    await device.pick('Votre situation', /contrat obligatoire de mon conjoint/);
    await page.click({role: 'checkbox'});
    await device.press('Envoyer ma demande');
    await page.find({text: 'Votre demande est envoyée'});
    const {waiver, profile, bankDetails} = simulator.db.enrolments[enrolmentId]!;
    assert.equal(waiver?.caseId, 'dependant');
    assert.equal(profile, undefined, 'no number was asked');
    assert.equal(bankDetails, undefined, 'no account was asked');
    // who changes their mind finds the first step, and the way out again
    await device.press('Reprendre mon adhésion');
    await reach(page, 'Mon profil');
    await device.press('Vous pouvez demander à ne pas adhérer');
    await reach(page, 'Ne pas adhérer');
    await device.press('Revenir à mon adhésion');
    await reach(page, 'Mon profil');
    assert.equal(simulator.db.enrolments[enrolmentId]!.waiver, undefined);
  },
);

journey('ENR-00: stopping for now says where and until when, and sends the way back', async (context) => {
  const {page, server, simulator} = context;
  const device = mouse(page);
  await openIntranet(page, server);
  await begin(page, device);
  await createAccount(device);
  await nextOf(page, device)('Mon profil');
  await device.press('Continuer plus tard');
  await reach(page, 'Votre adhésion est enregistrée');
  const {name: address} = await page.find({role: 'link', name: /employer-intranet/});
  assert.ok(!address.includes('#'), 'no secret of a link in it');
  await device.press('Recevoir cette adresse par e-mail');
  await page.find({text: 'L’e-mail est en route'});
  assert.ok(simulator.db.enrolments[personas.family.enrolmentId]!.resumeEmailAt);
});

journey(
  'LAW-07: an employee who is covered elsewhere asks not to join, and may change their mind',
  async ({page, server, simulator}) => {
    const device = mouse(page);
    await openIntranet(page, server, 'resume');
    await device.press(/J.ai déjà commencé/);
    await logIn(page, device, 'resume');
    await reach(page, 'Mes coordonnées bancaires');
    await fillBankDetails(device, personas.resume.answers.bankDetails);
    await device.press('Suivant');
    await reach(page, 'Mes garanties');
    await device.press('Voir ces cas');
    await reach(page, 'Ne pas adhérer');
    const {name: firstCase} = await page.find({role: 'radio'});
    await device.pick('Votre situation', firstCase);
    if ((await page.query({label: 'Fin de votre autre couverture ou de votre contrat'})).length)
      await device.fill('Fin de votre autre couverture ou de votre contrat', '31/12/2027');
    await page.click({role: 'checkbox'});
    await device.press('Envoyer ma demande');
    await page.find({text: 'Votre demande est envoyée'});
    assert.ok(simulator.db.enrolments[personas.resume.enrolmentId]!.waiver);
    await device.press('Reprendre mon adhésion');
    await reach(page, 'Mes garanties');
    assert.equal(simulator.db.enrolments[personas.resume.enrolmentId]!.waiver, undefined);
  },
);
