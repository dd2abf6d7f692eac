import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../src/define/enrolment-wizard.js';
import {harnessOf} from './story-harness.js';
import {playsOn, steps, type Play} from './plays.js';
import {enrolmentAt, inBackend, simulated, states, type SimulatorArgs} from './support.js';

const meta: Meta<SimulatorArgs> = {
  id: 'enrolment-wizard',
  title: 'Adhésion/Parcours complet (ENR-00 à ENR-25)',
  component: 'mutuelle-enrolment-wizard',
  ...simulated,
  parameters: {...simulated.parameters, sandbox: {signIn: true}},
  render: (_, {loaded}) => inBackend(loaded, html`<mutuelle-enrolment-wizard></mutuelle-enrolment-wizard>`),
};
export default meta;
type Story = StoryObj<SimulatorArgs>;

const {press} = playsOn(({canvasElement}) => harnessOf(canvasElement));

const logIn = press({fr: 'me connecter', en: 'sign in'}, 'input[type="password"]');
/** The link is refused after the member's gesture. */
const refused = (scenario: SimulatorArgs['scenario']): Story => ({
  args: {scenario},
  play: press({fr: 'Commencer mon adhésion', en: 'Start my enrolment'}, '.blank'),
});

// The steps
export const Welcome: Story = {name: 'ENR-00 Accueil', tags: ['autodocs']};
export const WelcomeCovered: Story = {
  name: 'LAW-07 Accueil, déjà une couverture santé',
  play: press({fr: 'Vous avez déjà une couverture', en: 'You already have health cover'}, '.fold[open]'),
};
export const Account: Story = {name: 'ENR-03 Mon compte', args: enrolmentAt('account')};
export const Profile: Story = {name: 'ENR-04 Mon profil', tags: ['picture'], args: enrolmentAt('profile')};
export const StepsOpen: Story = {
  name: 'ENR-22 Les étapes, ouvertes dans une colonne étroite',
  args: enrolmentAt('bankDetails'),
  play: press({fr: 'Étape 4 sur 7', en: 'Step 4 of 7'}, '.steps.open'),
};
export const EarlyWaiver: Story = {
  name: 'LAW-07 Ne pas adhérer, avant toute réponse',
  args: enrolmentAt('profile'),
  play: press({fr: 'Vous pouvez demander à ne pas adhérer', en: 'You may ask not to join'}, '.cases'),
};
export const Beneficiaries: Story = {
  name: 'ENR-06 Mes bénéficiaires, personne encore',
  args: enrolmentAt('beneficiaries'),
};
export const BeneficiariesAdded: Story = {
  name: 'ENR-06 Mes bénéficiaires, trois personnes',
  args: enrolmentAt('bankDetails'),
  play: press({fr: 'Précédent', en: 'Back'}, '.card'),
};
/** From the bank details back to the list, then « Retirer » beside somebody. */
const askToRemove: Play = async (context) => {
  await press({fr: 'Précédent', en: 'Back'}, '.card')(context);
  await press({fr: 'Retirer', en: 'Remove'}, '.alert.warning')(context);
};
export const BeneficiaryRemoval: Story = {
  name: 'ENR-06 Mes bénéficiaires, retirer quelqu’un\u202f?',
  args: enrolmentAt('bankDetails'),
  play: askToRemove,
};
export const BeneficiaryRemoved: Story = {
  name: 'ENR-06 Mes bénéficiaires, retrait à annuler',
  args: enrolmentAt('bankDetails'),
  play: async (context) => {
    await askToRemove(context);
    const wizard = await harnessOf(context.canvasElement);
    wizard.root.querySelector<HTMLElement>('.alert .danger')!.click();
    await wizard.see('.alert.info');
  },
};
export const BeneficiaryTyped: Story = {
  name: 'ENR-07 Un bénéficiaire à ajouter',
  args: enrolmentAt('beneficiaries'),
  play: press({fr: 'Ajouter un bénéficiaire', en: 'Add a beneficiary'}, '[id="f-birthDate"]'),
};
export const BankDetails: Story = {name: 'ENR-10 Mes coordonnées bancaires', args: enrolmentAt('bankDetails')};
export const BankDetailsAlone: Story = {
  name: 'ENR-10 Coordonnées bancaires, rien n’est prélevé',
  args: enrolmentAt('bankDetails', 'single'),
};
export const Guarantees: Story = {name: 'ENR-13 Mes garanties', args: enrolmentAt('guarantees')};
export const GuaranteesAlsace: Story = {
  name: 'ENR-13 Mes garanties, Alsace-Moselle',
  args: enrolmentAt('guarantees', 'alsace'),
};
export const Waiver: Story = {
  name: 'LAW-07 Ne pas adhérer',
  args: enrolmentAt('guarantees'),
  play: press({fr: 'Voir ces cas', en: 'See these cases'}, '.cases'),
};
export const Waived: Story = {
  name: 'LAW-07 Demande de ne pas adhérer envoyée',
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
export const Recap: Story = {name: 'ENR-15 Récapitulatif', args: enrolmentAt('recap')};
export const RecapEdited: Story = {
  name: 'ENR-15 Modifier depuis le récapitulatif',
  args: enrolmentAt('recap'),
  play: press({fr: 'Modifier', en: 'Edit'}, '[id="f-birthDate"]'),
};
export const RecapDoubts: Story = {
  name: 'ENR-15 Récapitulatif, doutes redits',
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
  name: 'ENR-15 Récapitulatif, un numéro affiché',
  args: enrolmentAt('recap'),
  play: press({fr: 'Afficher', en: 'Show'}, '.reveal'),
};
export const RecapPapers: Story = {
  name: 'ENR-15 Récapitulatif, pièces de chacun (refusée, acceptée)',
  args: enrolmentAt('recap', 'resume'),
};
export const RecapPayer: Story = {
  name: 'LAW-04 Récapitulatif, le compte d’un autre',
  args: enrolmentAt('recap', 'alsace'),
};
export const Bulletin: Story = {name: 'ENR-16 Lire et accepter, cases fermées (ENR-17)', args: enrolmentAt('bulletin')};
export const BulletinRead: Story = {
  name: 'ENR-17 Lire et accepter, documents à ouvrir',
  args: enrolmentAt('bulletin'),
  play: press({fr: 'Aller à la fin', en: 'Go to the end'}, '.reason'),
};
export const BulletinDocuments: Story = {
  name: 'LAW-03 Lire et accepter, documents remis',
  args: enrolmentAt('bulletin'),
  play: steps(
    press({fr: 'Aller à la fin', en: 'Go to the end'}, '.reason'),
    press({fr: 'Tout télécharger', en: 'Download all'}, '.reason.open'),
  ),
};
export const Signature: Story = {name: 'ENR-18 Signature, le mobile', args: enrolmentAt('signature')};
export const SignatureCode: Story = {
  name: 'ENR-18 Signature, le code',
  args: enrolmentAt('signature'),
  play: press({fr: 'Recevoir le code', en: 'Receive the code'}, 'input[autocomplete="one-time-code"]'),
};
export const Completed: Story = {
  name: 'ENR-19 Adhésion terminée (ENR-20, ENR-24, ENR-25)',
  args: enrolmentAt('completed'),
};
export const CompletedPapers: Story = {
  name: 'ENR-20 Adhésion terminée, pièces à renvoyer',
  args: enrolmentAt('completed', 'resume'),
};
export const CompletedPayer: Story = {
  name: 'LAW-04 Adhésion terminée, le payeur reçoit le mandat',
  args: enrolmentAt('completed', 'alsace'),
};
export const CompletedBase: Story = {
  name: 'LAW-01 Adhésion terminée, base obligatoire',
  args: enrolmentAt('completed', 'single'),
};

// The link and the way back
export const LinkUsed: Story = {...refused('link-used'), name: 'ENR-01 Lien déjà utilisé'};
export const LinkExpired: Story = {...refused('link-expired'), name: 'ENR-01 Lien expiré'};
export const LinkUnknown: Story = {...refused('link-unknown'), name: 'ENR-01 Lien inconnu'};
export const LinkOtherPerson: Story = {...refused('link-other-person'), name: 'ENR-01 Lien d’une autre personne'};
export const LogIn: Story = {
  name: 'ENR-02 Se connecter pour reprendre',
  args: {persona: 'resume'},
  play: logIn,
};
export const LogInRefused: Story = {
  name: 'ENR-02 Connexion refusée',
  args: {persona: 'resume'},
  play: async (context) => {
    await logIn(context);
    const wizard = await harnessOf(context.canvasElement);
    await wizard.fill({email: 'sofia.martins@example.org', password: 'pas-le-bon'});
    await wizard.submit();
  },
};
export const Resumed: Story = {
  name: 'ENR-02 Reprise aux coordonnées bancaires',
  args: enrolmentAt('bankDetails', 'resume'),
};
export const Left: Story = {
  name: 'ENR-02 Continuer plus tard',
  args: enrolmentAt('profile'),
  play: press({fr: 'Continuer plus tard', en: 'Continue later'}, '.way-back'),
};
export const LeftMailSent: Story = {
  name: 'ENR-02 Continuer plus tard, e-mail envoyé',
  args: enrolmentAt('profile'),
  play: steps(
    press({fr: 'Continuer plus tard', en: 'Continue later'}, '.way-back'),
    press({fr: 'par e-mail', en: 'by e-mail'}, '.way-back .alert'),
  ),
};
export const LeftMailFailed: Story = {
  name: 'ENR-02 Continuer plus tard, l’e-mail n’est pas parti',
  args: enrolmentAt('profile'),
  play: async (context) => {
    await press({fr: 'Continuer plus tard', en: 'Continue later'}, '.way-back')(context);
    context.loaded.backend.fail('sendResumeEmail', 'network');
    await press({fr: 'par e-mail', en: 'by e-mail'}, '.way-back .alert')(context);
  },
};

// Answers to correct, saves that fail
export const Errors: Story = {
  name: 'ENR-22 Réponses à corriger',
  args: enrolmentAt('profile'),
  play: async ({canvasElement}) => (await harnessOf(canvasElement)).submit(),
};
export const SaveFailed: Story = {
  name: 'ENR-22 Enregistrement impossible',
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
  name: 'ENR-22 Le réseau tombe pendant la saisie',
  args: enrolmentAt('profile'),
  play: async ({canvasElement, loaded}) => {
    const wizard = await harnessOf(canvasElement);
    loaded.backend.fail('saveDraft', 'network', {times: Infinity});
    await wizard.fill({'address.line1': '12 rue des Tanneurs'});
    await wizard.see('.state .icon');
  },
};
export const SessionExpired: Story = {
  name: 'ENR-02 Session expirée pendant la saisie',
  args: enrolmentAt('beneficiaries'),
  play: async ({canvasElement, loaded}) => {
    const wizard = await harnessOf(canvasElement);
    loaded.backend.simulator.expireSessions();
    await wizard.submit();
    await wizard.see('input[type="password"]');
  },
};

export const Unconfigured: Story = {...states.unconfigured, name: 'État\u00a0: sans serveur'};
export const Loading: Story = {...states.loading, name: 'État\u00a0: chargement'};
export const Offline: Story = {...states.offline, name: 'État\u00a0: hors ligne'};
export const Down: Story = {...states.down, name: 'État\u00a0: panne'};
export const Maintenance: Story = {...states.maintenance, name: 'État\u00a0: maintenance'};
export const Nonsense: Story = {...states.nonsense, name: 'État\u00a0: réponse incompréhensible'};
