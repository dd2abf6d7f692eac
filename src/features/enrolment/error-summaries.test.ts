import {expect} from '@open-wc/testing';
import type {SandboxOptions} from '../../../mocks/engine/sandbox.js';
import {wizardPage} from './wizard-page.harness.js';

interface Form {
  name: string;
  at: NonNullable<SandboxOptions['at']>;
  title: string;
  persona?: 'family' | 'alsace';
  /** Presses and answers that make the form ask for all it can ask. */
  open?: (page: ReturnType<typeof wizardPage>) => Promise<void>;
}

const everyAccount = Object.fromEntries(['marc', 'ines', 'louis'].map((id) => [`perBeneficiary.${id}.kind`, 'own']));
const forms: readonly Form[] = [
  {
    name: 'the profile',
    at: 'profile',
    title: 'Mon profil',
    open: ({harness}) => harness.fill({'teletransmission.enabled': 'true'}),
  },
  {
    name: 'a child with two parents',
    at: 'beneficiaries',
    title: 'Mes bénéficiaires',
    open: async ({harness}) => {
      await harness.press('Ajouter un bénéficiaire');
      await harness.reach('Ajouter un bénéficiaire');
      await harness.fill({type: 'child', 'contact.kind': 'own', 'teletransmission.enabled': 'true'});
      await harness.fill({'teletransmission.both': true});
    },
  },
  {
    name: 'five accounts',
    at: 'bankDetails',
    title: 'Mes coordonnées bancaires',
    open: ({harness}) => harness.fill(everyAccount),
  },
  {name: 'documents to open first', at: 'guarantees', title: 'Mes garanties', persona: 'alsace'},
  {
    name: 'the request not to join',
    at: 'profile',
    title: 'Mon profil',
    open: async ({harness}) => {
      await harness.press('Vous pouvez demander à ne pas adhérer');
      await harness.until(() => harness.root.querySelector('.cases'));
      await harness.fill({caseId: 'css'});
    },
  },
];

describe('D16, W4 what is to correct says which answer it is', () => {
  const page = wizardPage();

  const correct = async (): Promise<string[]> => {
    await page.harness.submit();
    await page.harness.until(() => page.harness.root.querySelector('[data-summary]'));
    return [...page.harness.root.querySelectorAll('[data-summary] li')].map((each) => each.textContent!.trim());
  };
  const judge = (lines: readonly string[]) => {
    expect(lines.length).to.be.above(0);
    // by its label: two answers of one name may be wrong in two ways
    const labels = lines.map((line) => line.split(/\u00a0: |\? /)[0]!);
    expect(labels.filter((label, at) => labels.indexOf(label) !== at)).to.deep.equal([]);
    for (const line of lines) expect(line).not.to.match(/[?!]\s*:/);
  };

  for (const {name, at, title, persona, open} of forms) {
    it(`${name}: everything missing, then everything wrong`, async () => {
      await page.at(at, title, persona ? {persona} : {});
      await open?.(page);
      judge(await correct());
      for (const input of page.harness.root.querySelectorAll<HTMLInputElement>(
        'input:not([type=radio], [type=checkbox])',
      )) {
        if (input.readOnly) continue;
        input.value = '?';
        input.dispatchEvent(new Event('input', {bubbles: true, composed: true}));
      }
      judge(await correct());
    });
  }

  it('the account: everything missing', async () => {
    await page.invited();
    await page.harness.press('Commencer');
    await page.harness.reach('Mon compte');
    judge(await correct());
  });

  it('the login: everything missing', async () => {
    await page.invited({persona: 'resume'});
    await page.harness.press('J’ai déjà commencé');
    await page.harness.reach('Reprendre mon adhésion');
    judge(await correct());
  });

  it('names each account, in French', async () => {
    await page.at('bankDetails', 'Mes coordonnées bancaires');
    await page.harness.fill(everyAccount);
    const lines = (await correct()).map((line) => line.split('\u00a0:')[0]);
    expect(lines).to.include.members([
      'Titulaire du compte des remboursements',
      'Titulaire du compte des cotisations',
      'IBAN des cotisations',
      'IBAN de Louis',
      'Titulaire du compte d’Inès',
    ]);
  });

  it('names an account alone by its label', async () => {
    await page.at('bankDetails', 'Mes coordonnées bancaires', {persona: 'single'});
    expect((await correct()).map((line) => line.split('\u00a0:')[0])).to.include('IBAN');
  });
});
