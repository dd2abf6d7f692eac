/** ENR-06: the list of people, alone. */
import {expect} from '@open-wc/testing';
import type {Backend} from '../../backend/backend.js';
import type {EnrolmentDraft} from '../../contract/enrolment.js';
import {createSandbox, type SandboxOptions} from '../../../mocks/index.js';
import {accessible} from '../../testing/accessible.js';
import {until} from '../../testing/until.js';
import {plain, show, type PanelHost} from '../../testing/panel.harness.js';
import {BeneficiariesPanel} from './beneficiaries.panel.js';

const open = async (options: SandboxOptions = {}, locale = 'fr') => {
  const sandbox = createSandbox({at: 'bankDetails', ...options});
  const {call, simulator} = sandbox;
  const host = await show(BeneficiariesPanel, {call, volatile: true}, '.wide', locale);
  const told: CustomEvent[] = [];
  for (const name of ['saved', 'removed'])
    host.addEventListener(`mutuelle-beneficiary-${name}`, (event) => told.push(event as CustomEvent));
  return {host, sandbox, told, people: () => simulator.db.enrolments['adh-family']!.beneficiaries.map(({id}) => id)};
};
const names = (host: PanelHost) => host.all('.person-name').map(plain);
const focused = (host: PanelHost) => host.root.activeElement;

describe('the list of beneficiaries (ENR-06)', () => {
  it('shows each person with the relation, the masked number, the rank', async () => {
    const {host} = await open();
    expect(names(host)).to.deep.equal(['Marc Vasseur', 'Inès Vasseur', 'Louis Vasseur']);
    const cards = host.all('.person').map(plain);
    expect(cards[0])
      .to.contain('Conjoint, né le 2 juillet 1976')
      .and.to.contain('1 76 07 ** *** *** **')
      .and.to.contain('N° de sécurité sociale 1 76 07')
      .and.to.contain('Rang de naissance 1');
    expect(cards[1]).to.contain('Enfant, née le 19 septembre 2005');
    expect(host.root.textContent!.replace(/\s/g, '')).not.to.contain('278034410999');
    await accessible(host);
  });

  it('W8: a number that is somebody else’s says whose, and télétransmission refused is said as such', async () => {
    const {host} = await open();
    expect(plain(host.all('.person')[2]!)).to.contain('N° de l’assuré (Hélène) 2 78 03');
    const alsace = await open({persona: 'alsace'});
    await until(() => names(alsace.host).length === 1, 'Jeanne’s husband');
    expect(plain(alsace.host.all('.person')[0]!)).to.contain('Télétransmission Non activée');
  });

  describe('D18 the papers asked for each person', () => {
    const withPapers = async (papers: EnrolmentDraft['papers'], locale = 'fr') => {
      const sandbox = createSandbox({at: 'bankDetails'});
      const call = (async (operation, input, options) => {
        const answer = await sandbox.call(operation, input, options);
        return operation.id === 'getEnrolment' ? {...(answer as EnrolmentDraft), papers} : answer;
      }) as Backend['call'];
      return show(BeneficiariesPanel, {call, volatile: true}, '.wide', locale);
    };
    const certificate = {personId: 'ines', label: 'certificat de scolarité 2026-2027'};

    it('name what is missing, until when, and where to send it', async () => {
      const host = await withPapers([
        {...certificate, state: 'toSend', by: '2026-12-31', url: 'https://espace.example.org/pieces'},
        {personId: 'louis', label: 'livret de famille', state: 'accepted'},
        {label: 'livret de famille', state: 'toSend'},
      ]);
      const [marc, ines, louis] = host.all('.person').map(plain);
      expect(marc, 'a paper of the member is not theirs').not.to.contain('pièce').and.not.to.contain('Dossier');
      expect(ines)
        .to.contain('À envoyer : certificat de scolarité 2026-2027, jusqu’au 31 décembre 2026. Envoyer')
        .and.to.contain('1 pièce à fournir');
      expect(louis).to.contain('Accepté : livret de famille').and.to.contain('Dossier complet');
      expect(host.one<HTMLAnchorElement>('.papers-asked a').href).to.equal('https://espace.example.org/pieces');
      await accessible(host);
    });

    it('count two, and say what is refused, on its way, or of a state nobody knows', async () => {
      const host = await withPapers([
        {...certificate, state: 'refused'},
        {personId: 'ines', label: 'livret de famille', state: 'toSend'},
        {personId: 'marc', label: 'attestation', state: 'received'},
        {personId: 'louis', label: 'attestation', state: 'lost in the post' as 'received', url: 'javascript:x'},
      ]);
      const [marc, ines, louis] = host.all('.person').map(plain);
      expect(ines).to.contain('À renvoyer : certificat').and.to.contain('2 pièces à fournir');
      expect(marc).to.contain('Reçu, nous le vérifions : attestation');
      expect(louis).to.contain('attestation').and.not.to.contain('à fournir');
      expect(host.all('.papers-asked a')).to.have.length(0);
    });

    it('are not spoken of where the server says nothing', async () => {
      const host = await withPapers(undefined);
      expect(host.all('.papers-asked')).to.have.length(0);
    });
  });

  it('says whose account pays each person, once that was told', async () => {
    const {host} = await open({at: 'guarantees'});
    expect(
      host.all('.person').map((card) => /Compte de remboursement (Le vôtre|Le sien|Celui d\S+)/.exec(plain(card))?.[1]),
    ).to.deep.equal(['Le vôtre', 'Le sien', 'Le vôtre']);
    const resume = await open({at: 'guarantees', persona: 'resume'});
    await until(() => names(resume.host).length === 2, 'Sofia’s people');
    expect(plain(resume.host.all('.person')[1]!)).to.contain('Celui d’Hugo');
  });

  it('may be empty, and says so', async () => {
    const {host} = await open({at: 'beneficiaries'});
    expect(plain(host.one('.well'))).to.equal('Personne d’autre que vous pour l’instant.');
    expect(await host.submit()).to.equal(true);
  });

  it('asks before removing, with the focus on the answer that changes nothing', async () => {
    const {host, people} = await open();
    host.press('Retirer Marc Vasseur').click();
    await until(() => focused(host)?.id === 'keep-marc', 'the focus on Conserver');
    expect(plain(host.one('.alert.warning'))).to.contain('Retirer Marc Vasseur de votre contrat');
    host.press('Conserver').click();
    await until(() => focused(host)?.id === 'remove-marc', 'the focus back');
    expect(people()).to.deep.equal(['marc', 'ines', 'louis']);
  });

  it('removes, says who is gone, and brings all back in place', async () => {
    const {host, people, told, sandbox} = await open({at: 'guarantees'});
    const before = structuredClone(sandbox.simulator.db.enrolments['adh-family']!);
    host.press('Retirer Inès Vasseur').click();
    await host.updateComplete;
    host.one('.alert.warning .button.danger').click();
    await until(() => names(host).length === 2, 'one less');
    await until(() => focused(host)?.classList.contains('title'), 'the focus on the title');
    expect(plain(host.one('.alert.info[role=status]'))).to.contain('Inès n’est plus sur la liste');
    expect(told.map(({type, detail}) => [type, detail])).to.deep.equal([
      ['mutuelle-beneficiary-removed', {enrolmentId: 'adh-family', beneficiaryId: 'ines'}],
    ]);
    host.press('Annuler le retrait').click();
    await until(() => names(host).length === 3, 'back');
    expect(people()).to.deep.equal(['marc', 'ines', 'louis']);
    const after = sandbox.simulator.db.enrolments['adh-family']!;
    expect([after.beneficiaries, after.bankDetails]).to.deep.equal([before.beneficiaries, before.bankDetails]);
    expect(host.all('.alert.info')).to.have.length(0);
  });

  it('DOMAIN 6.1: says whom the price is for, and the new one when somebody is removed or comes back', async () => {
    const price = (host: PanelHost) => plain(host.all('p[role=status]').at(-1)!);
    const {host} = await open({at: 'recap', persona: 'resume'});
    const region = host.all('p[role=status]').at(-1)!;
    expect(price(host)).to.equal(
      'Votre cotisation est comptée pour 3 personnes, tarif Famille : 9,80 € par mois pour vous.',
    );
    host.press('Retirer Hugo Perrin').click();
    await host.updateComplete;
    host.one('.alert.warning .button.danger').click();
    await until(() => names(host).length === 1, 'one less');
    expect(price(host)).to.equal(
      'Votre cotisation est comptée pour 2 personnes, tarif Duo : 7,40 € par mois pour vous.',
    );
    expect(region === host.all('p[role=status]').at(-1), 'announced from where it stood').to.equal(true);
    host.press('Annuler le retrait').click();
    await until(() => names(host).length === 2, 'back');
    expect(price(host)).to.contain('9,80 €');
    const early = await open({at: 'beneficiaries'});
    expect(price(early.host), 'before anything is chosen').to.equal(
      'Votre cotisation est comptée pour 1 personne, tarif Isolé.',
    );
    const flat = await open({at: 'beneficiaries', persona: 'single'});
    expect(price(flat.host)).to.equal('Votre cotisation ne dépend pas du nombre de personnes couvertes.');
    const each = await open({at: 'bankDetails', persona: 'alsace'}, 'en');
    expect(price(each.host)).to.equal('Your contribution is counted for 2 people.');
  });

  it('keeps the person when removing fails, and says what happened', async () => {
    const {host, sandbox, people} = await open();
    sandbox.fail('removeBeneficiary', 'unexpected', {times: 1});
    host.press('Retirer Marc Vasseur').click();
    await host.updateComplete;
    host.one('.alert.warning .button.danger').click();
    await until(() => host.root.querySelector('.alert.danger[role=alert]'), 'the failure');
    expect(names(host)).to.have.length(3);
    host.one('.alert.warning .button.danger').click();
    await until(() => names(host).length === 2, 'removed at the second press');
    expect(people()).to.deep.equal(['ines', 'louis']);
  });

  it('says why nobody more can be added', async () => {
    const {host, sandbox} = await open();
    sandbox.simulator.db.enrolments['adh-family']!.rules.maxBeneficiaries = 3;
    await host.flow.reload();
    await host.reload(host.flow.draft!);
    expect(host.all('.wide')).to.have.length(0);
    expect(host.root.textContent).to.contain('toutes les personnes que votre contrat permet');
  });

  it('adds, edits and leaves without saving; the heading says where one is', async () => {
    const {host, people, told} = await open();
    const title = async (words: string) =>
      until(() => plain(host.root.querySelector('.title') ?? host) === words, words);
    const panel = host.panel as BeneficiariesPanel;
    host.press('Ajouter un bénéficiaire').click();
    await until(() => host.root.querySelector('#f-firstName'), 'the form');
    expect(panel.title).to.equal('Ajouter un bénéficiaire');
    host.press('Annuler').click();
    await title('Mes bénéficiaires');
    host.press('Modifier Louis Vasseur').click();
    await until(() => host.root.querySelector<HTMLInputElement>('#f-firstName')?.value === 'Louis', 'Louis');
    expect(panel.title).to.equal('Modifier un bénéficiaire');
    const name = host.one<HTMLInputElement>('#f-firstName');
    name.value = 'Louis-Marie';
    name.dispatchEvent(new Event('input', {bubbles: true}));
    await panel.submit();
    await title('Mes bénéficiaires');
    expect(names(host)).to.include('Louis-Marie Vasseur');
    expect(people()).to.deep.equal(['marc', 'ines', 'louis']);
    expect(told.map(({type}) => type)).to.deep.equal(['mutuelle-beneficiary-saved']);
  });

  it('fits 320 pixels with large text, a question being asked', async () => {
    const {host} = await open();
    host.style.setProperty('--mutuelle-font-size', '32px');
    host.parentElement!.style.inlineSize = '320px';
    host.press('Retirer Marc Vasseur').click();
    await host.updateComplete;
    const edge = host.getBoundingClientRect().right + 1;
    expect(
      host
        .all('*')
        .filter((each) => each.getBoundingClientRect().right > edge && getComputedStyle(each).position !== 'absolute')
        .map((each) => each.outerHTML.slice(0, 80)),
    ).to.deep.equal([]);
  });

  it('speaks English', async () => {
    const {host} = await open({}, 'en');
    expect(plain(host.all('.person')[0]!)).to.contain('Husband, born 2 July 1976');
  });
});
