import {html} from 'lit';
import '../src/define/enrolment-wizard.js';
import type {About, Story} from './names.js';
import {harnessOf} from './story-harness.js';
import {playsOn, steps, type Play} from './plays.js';
import {enrolmentAt, inBackend, simulated, type SimulatorArgs} from './support.js';

const meta: About = {
  id: 'enrolment-wizard',
  title: 'Adhésion/Parcours complet',
  en: 'Enrolment/The whole way',
  about: 'Du lien reçu par e-mail au dossier signé.',
  tags: ['ENR-05', 'ENR-08', 'ENR-09', 'ENR-11', 'ENR-12', 'ENR-14', 'ENR-23'],
  component: 'mutuelle-enrolment-wizard',
  ...simulated,
  parameters: {...simulated.parameters, sandbox: {signIn: true}},
  render: (_, {loaded}) => inBackend(loaded, html`<mutuelle-enrolment-wizard></mutuelle-enrolment-wizard>`),
};
export default meta;

const {press} = playsOn(({canvasElement}) => harnessOf(canvasElement));

const logIn = press({fr: 'me connecter', en: 'sign in'}, 'input[type="password"]');
/** The link is refused after the member's gesture. */
const refused = (scenario: SimulatorArgs['scenario']): Partial<Story> => ({
  args: {scenario},
  play: press({fr: 'Commencer mon adhésion', en: 'Start my enrolment'}, '.blank'),
});

// The steps
export const Welcome: Story = {name: 'Accueil', en: 'Welcome', tags: ['autodocs', 'ENR-00']};
export const WelcomeCovered: Story = {
  name: 'Accueil, déjà une couverture santé',
  en: 'Welcome, already covered',
  tags: ['LAW-07'],
  play: press({fr: 'Vous avez déjà une couverture', en: 'You already have health cover'}, '.fold[open]'),
};
export const Account: Story = {name: 'Mon compte', en: 'My account', tags: ['ENR-03'], args: enrolmentAt('account')};
export const Profile: Story = {
  name: 'Mon profil',
  en: 'My profile',
  tags: ['picture', 'ENR-04'],
  args: enrolmentAt('profile'),
};
export const StepsOpen: Story = {
  name: 'Les étapes, ouvertes dans une colonne étroite',
  en: 'The steps, open in a narrow column',
  tags: ['ENR-22'],
  args: enrolmentAt('bankDetails'),
  play: press({fr: 'Étape 4 sur 7', en: 'Step 4 of 7'}, '.steps.open'),
};
export const EarlyWaiver: Story = {
  name: 'Ne pas adhérer, avant toute réponse',
  en: 'Not joining, before any answer',
  tags: ['LAW-07'],
  args: enrolmentAt('profile'),
  play: press({fr: 'Vous pouvez demander à ne pas adhérer', en: 'You may ask not to join'}, '.cases'),
};
export const Beneficiaries: Story = {
  name: 'Mes bénéficiaires, personne encore',
  en: 'My beneficiaries, nobody yet',
  tags: ['ENR-06'],
  args: enrolmentAt('beneficiaries'),
};
export const BeneficiariesAdded: Story = {
  name: 'Mes bénéficiaires, trois personnes',
  en: 'My beneficiaries, three people',
  tags: ['ENR-06'],
  args: enrolmentAt('bankDetails'),
  play: press({fr: 'Précédent', en: 'Back'}, '.card'),
};
/** From the bank details back to the list, then « Retirer » beside somebody. */
const askToRemove: Play = async (context) => {
  await press({fr: 'Précédent', en: 'Back'}, '.card')(context);
  await press({fr: 'Retirer', en: 'Remove'}, '.alert.warning')(context);
};
export const BeneficiaryRemoval: Story = {
  name: 'Mes bénéficiaires, retirer quelqu’un\u202f?',
  en: 'My beneficiaries, remove somebody?',
  tags: ['ENR-06'],
  args: enrolmentAt('bankDetails'),
  play: askToRemove,
};
export const BeneficiaryRemoved: Story = {
  name: 'Mes bénéficiaires, retrait à annuler',
  en: 'My beneficiaries, removal to undo',
  tags: ['ENR-06'],
  args: enrolmentAt('bankDetails'),
  play: async (context) => {
    await askToRemove(context);
    const wizard = await harnessOf(context.canvasElement);
    wizard.root.querySelector<HTMLElement>('.alert .danger')!.click();
    await wizard.see('.alert.info');
  },
};
export const BeneficiaryTyped: Story = {
  name: 'Un bénéficiaire à ajouter',
  en: 'A beneficiary to add',
  tags: ['ENR-07'],
  args: enrolmentAt('beneficiaries'),
  play: press({fr: 'Ajouter un bénéficiaire', en: 'Add a beneficiary'}, '[id="f-birthDate"]'),
};
export const BankDetails: Story = {
  name: 'Mes coordonnées bancaires',
  en: 'My bank details',
  tags: ['ENR-10'],
  args: enrolmentAt('bankDetails'),
};
export const BankDetailsAlone: Story = {
  name: 'Coordonnées bancaires, rien n’est prélevé',
  en: 'Bank details, nothing is debited',
  tags: ['ENR-10'],
  args: enrolmentAt('bankDetails', 'single'),
};
export const Guarantees: Story = {
  name: 'Mes garanties',
  en: 'My guarantees',
  tags: ['ENR-13'],
  args: enrolmentAt('guarantees'),
};
export const GuaranteesAlsace: Story = {
  name: 'Mes garanties, Alsace-Moselle',
  en: 'My guarantees, Alsace-Moselle',
  tags: ['ENR-13'],
  args: enrolmentAt('guarantees', 'alsace'),
};
export const Waiver: Story = {
  name: 'Ne pas adhérer',
  en: 'Not joining',
  tags: ['LAW-07'],
  args: enrolmentAt('guarantees'),
  play: press({fr: 'Voir ces cas', en: 'See these cases'}, '.cases'),
};
export const Waived: Story = {
  name: 'Demande de ne pas adhérer envoyée',
  en: 'Request not to join sent',
  tags: ['LAW-07'],
  args: enrolmentAt('guarantees'),
  play: async ({canvasElement}) => {
    const wizard = await harnessOf(canvasElement);
    await wizard.pressWords({fr: 'Voir ces cas', en: 'See these cases'});
    await wizard.see('.cases');
    await wizard.fill({caseId: 'dependant', statement: true});
    await wizard.submit();
    await wizard.see('.facts');
  },
};
export const Recap: Story = {name: 'Récapitulatif', en: 'Summary', tags: ['ENR-15'], args: enrolmentAt('recap')};
export const RecapEdited: Story = {
  name: 'Modifier depuis le récapitulatif',
  en: 'Edit from the summary',
  tags: ['ENR-15'],
  args: enrolmentAt('recap'),
  play: press({fr: 'Modifier', en: 'Edit'}, '[id="f-birthDate"]'),
};
export const RecapDoubts: Story = {
  name: 'Récapitulatif, doutes redits',
  en: 'Summary, doubts said again',
  tags: ['ENR-15'],
  args: enrolmentAt('recap'),
  play: async ({canvasElement}) => {
    const wizard = await harnessOf(canvasElement);
    await wizard.pressWords({fr: 'Modifier', en: 'Edit'});
    await wizard.see('[id="f-birthDate"]');
    await wizard.fill({birthDate: '14/03/2015'});
    await wizard.submit();
    await wizard.see('.recap-head');
    await wizard.see('.alert.warning');
  },
};
export const RecapNumber: Story = {
  name: 'Récapitulatif, un numéro affiché',
  en: 'Summary, a number shown',
  tags: ['ENR-15'],
  args: enrolmentAt('recap'),
  play: press({fr: 'Afficher', en: 'Show'}, '.reveal'),
};
export const RecapPapers: Story = {
  name: 'Récapitulatif, pièces de chacun (refusée, acceptée)',
  en: 'Summary, everyone’s papers (refused, accepted)',
  tags: ['ENR-15'],
  args: enrolmentAt('recap', 'resume'),
};
export const RecapPayer: Story = {
  name: 'Récapitulatif, le compte d’un autre',
  en: 'Summary, somebody else’s account',
  tags: ['LAW-04'],
  args: enrolmentAt('recap', 'alsace'),
};
export const Bulletin: Story = {
  name: 'Lire et accepter, cases fermées',
  en: 'Read and accept, boxes closed',
  tags: ['ENR-16', 'ENR-17'],
  args: enrolmentAt('bulletin'),
};
export const BulletinRead: Story = {
  name: 'Lire et accepter, documents à ouvrir',
  en: 'Read and accept, documents to open',
  tags: ['ENR-17'],
  args: enrolmentAt('bulletin'),
  play: press({fr: 'Aller à la fin', en: 'Go to the end'}, '.reason'),
};
export const BulletinDocuments: Story = {
  name: 'Lire et accepter, documents remis',
  en: 'Read and accept, documents handed over',
  tags: ['LAW-03'],
  args: enrolmentAt('bulletin'),
  play: steps(
    press({fr: 'Aller à la fin', en: 'Go to the end'}, '.reason'),
    press({fr: 'Tout télécharger', en: 'Download all'}, '.reason.open'),
  ),
};
export const Signature: Story = {
  name: 'Signature, le mobile',
  en: 'Signature, the mobile',
  tags: ['ENR-18'],
  args: enrolmentAt('signature'),
};
export const SignatureCode: Story = {
  name: 'Signature, le code',
  en: 'Signature, the code',
  tags: ['ENR-18'],
  args: enrolmentAt('signature'),
  play: press({fr: 'Recevoir le code', en: 'Receive the code'}, 'input[autocomplete="one-time-code"]'),
};
export const Completed: Story = {
  name: 'Adhésion terminée',
  en: 'Enrolment complete',
  tags: ['ENR-19', 'ENR-20', 'ENR-24', 'ENR-25'],
  args: enrolmentAt('completed'),
};
export const CompletedPapers: Story = {
  name: 'Adhésion terminée, pièces à renvoyer',
  en: 'Enrolment complete, papers to send again',
  tags: ['ENR-20'],
  args: enrolmentAt('completed', 'resume'),
};
export const CompletedPayer: Story = {
  name: 'Adhésion terminée, le payeur reçoit le mandat',
  en: 'Enrolment complete, the payer receives the mandate',
  tags: ['LAW-04'],
  args: enrolmentAt('completed', 'alsace'),
};
export const CompletedBase: Story = {
  name: 'Adhésion terminée, base obligatoire',
  en: 'Enrolment complete, compulsory base',
  tags: ['LAW-01'],
  args: enrolmentAt('completed', 'single'),
};

// The link and the way back
export const LinkUsed: Story = {
  ...refused('link-used'),
  name: 'Lien déjà utilisé',
  en: 'Link already used',
  tags: ['ENR-01'],
};
export const LinkExpired: Story = {
  ...refused('link-expired'),
  name: 'Lien expiré',
  en: 'Link expired',
  tags: ['ENR-01'],
};
export const LinkUnknown: Story = {
  ...refused('link-unknown'),
  name: 'Lien inconnu',
  en: 'Unknown link',
  tags: ['ENR-01'],
};
export const LinkOtherPerson: Story = {
  ...refused('link-other-person'),
  name: 'Lien d’une autre personne',
  en: 'Link of somebody else',
  tags: ['ENR-01'],
};
export const LogIn: Story = {
  name: 'Se connecter pour reprendre',
  en: 'Sign in to resume',
  tags: ['ENR-02'],
  args: {persona: 'resume'},
  play: logIn,
};
export const LogInRefused: Story = {
  name: 'Connexion refusée',
  en: 'Sign-in refused',
  tags: ['ENR-02'],
  args: {persona: 'resume'},
  play: async (context) => {
    await logIn(context);
    const wizard = await harnessOf(context.canvasElement);
    await wizard.fill({email: 'sofia.martins@example.org', password: 'pas-le-bon'});
    await wizard.submit();
  },
};
export const Resumed: Story = {
  name: 'Reprise aux coordonnées bancaires',
  en: 'Resumed at the bank details',
  tags: ['ENR-02'],
  args: enrolmentAt('bankDetails', 'resume'),
};
export const Left: Story = {
  name: 'Continuer plus tard',
  en: 'Continue later',
  tags: ['ENR-02'],
  args: enrolmentAt('profile'),
  play: press({fr: 'Continuer plus tard', en: 'Continue later'}, '.way-back'),
};
export const LeftMailSent: Story = {
  name: 'Continuer plus tard, e-mail envoyé',
  en: 'Continue later, e-mail sent',
  tags: ['ENR-02'],
  args: enrolmentAt('profile'),
  play: steps(
    press({fr: 'Continuer plus tard', en: 'Continue later'}, '.way-back'),
    press({fr: 'par e-mail', en: 'by e-mail'}, '.way-back .alert'),
  ),
};
export const LeftMailFailed: Story = {
  name: 'Continuer plus tard, l’e-mail n’est pas parti',
  en: 'Continue later, the e-mail was not sent',
  tags: ['ENR-02'],
  args: enrolmentAt('profile'),
  play: async (context) => {
    await press({fr: 'Continuer plus tard', en: 'Continue later'}, '.way-back')(context);
    context.loaded.backend.fail('sendResumeEmail', 'network');
    await press({fr: 'par e-mail', en: 'by e-mail'}, '.way-back .alert')(context);
  },
};

// Answers to correct, saves that fail
export const Errors: Story = {
  name: 'Réponses à corriger',
  en: 'Answers to correct',
  tags: ['ENR-22'],
  args: enrolmentAt('profile'),
  play: async ({canvasElement}) => (await harnessOf(canvasElement)).submit(),
};
export const SaveFailed: Story = {
  name: 'Enregistrement impossible',
  en: 'Cannot be saved',
  tags: ['ENR-22'],
  args: enrolmentAt('guarantees', 'resume'),
  play: async ({canvasElement, loaded}) => {
    const wizard = await harnessOf(canvasElement);
    await wizard.pressWords({fr: 'Précédent', en: 'Back'});
    await wizard.see('[id="f-account-iban"]');
    loaded.backend.fail('saveBankDetails', 'unexpected', {times: Infinity});
    await wizard.submit();
  },
};
export const OfflineWhileTyping: Story = {
  name: 'Le réseau tombe pendant la saisie',
  en: 'The network drops while typing',
  tags: ['ENR-22'],
  args: enrolmentAt('profile'),
  play: async ({canvasElement, loaded}) => {
    const wizard = await harnessOf(canvasElement);
    loaded.backend.fail('saveDraft', 'network', {times: Infinity});
    await wizard.fill({'address.line1': '12 rue des Tanneurs'});
    await wizard.see('.state .icon');
  },
};
export const SessionExpired: Story = {
  name: 'Session expirée pendant la saisie',
  en: 'Session over while typing',
  tags: ['ENR-02', 'SUP-01'],
  args: enrolmentAt('beneficiaries'),
  play: async ({canvasElement, loaded}) => {
    const wizard = await harnessOf(canvasElement);
    loaded.backend.simulator.expireSessions();
    await wizard.submit();
    await wizard.see('input[type="password"]');
  },
};

export {Unconfigured, Loading, Offline, Down, Maintenance, Nonsense} from './states.js';
