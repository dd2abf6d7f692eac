import {expect} from '@open-wc/testing';
import {BackendError} from '../../backend/error.js';
import type {EnrolmentDraft} from '../../contract/enrolment.js';
import {accessible} from '../../testing/accessible.js';
import {until} from '../../testing/until.js';
import {GuaranteesPanel} from '../guarantees/guarantees.panel.js';
import {draftOf, fake, plain, sandbox, show, type Answers, type PanelHost} from '../../testing/panel.harness.js';

const offer = {
  employer: 'Atelier',
  effectiveDate: '2020-01-01',
  plans: [{id: 'base', name: 'Base', pitch: ''}],
  topUp: null,
  preselected: null,
  comparison: [],
  examples: [],
  documents: [],
  debitFrequencies: [],
  waiver: true,
  combinations: [
    {id: 'base', planId: 'base', topUp: false, label: 'Base', price: 4000, employerShare: 4000, memberShare: 0},
  ],
};
const terms = {
  cases: [
    {
      id: 'css',
      label: 'J’ai la C2S',
      text: 'Jusqu’à la fin.',
      asksEnd: true,
      documents: [{id: 'a', title: 'Attestation'}],
    },
    {id: 'before', label: 'J’étais là avant', documents: []},
  ],
  consequences: ['Pas de part de l’employeur.'],
  statement: {version: 'v7', label: 'J’ai été informé.'},
  handIn: 'À l’employeur.',
  askBy: '2027-01-31',
};
const waiver: EnrolmentDraft['waiver'] = {
  caseId: 'css',
  label: 'J’ai la C2S',
  requestedAt: '2026-11-26T14:32:00+01:00',
  endsOn: '2027-12-31',
  status: 'requested',
  documents: [{id: 'a', title: 'Attestation'}],
  handIn: 'À l’employeur.',
  withdrawable: true,
};
const asked = (parts: Partial<NonNullable<EnrolmentDraft['waiver']>> = {}) => draftOf({waiver: {...waiver, ...parts}});

const backendOf = (answers: Answers = {}, draft = draftOf()) =>
  fake(
    {
      getOffer: () => offer,
      getWaiverTerms: () => terms,
      requestWaiver: () => asked(),
      withdrawWaiver: () => draftOf(),
      ...answers,
    },
    draft,
  );
async function atDoor(backend: unknown, locale?: string): Promise<PanelHost> {
  const host = await show(GuaranteesPanel, backend, '#waiver-door', locale);
  host.one('#waiver-door').click();
  await until(() => host.root.querySelector('.waiver-actions'), 'the request');
  return host;
}
async function atRequest(backend: unknown, locale?: string): Promise<PanelHost> {
  const host = await atDoor(backend, locale);
  await until(() => host.root.querySelector('.cases'), 'the cases');
  return host;
}
async function type(host: PanelHost, words: string, text: string): Promise<void> {
  const control = host.labelled(words);
  control.value = text;
  control.dispatchEvent(new Event('input'));
  await host.updateComplete;
}
async function tick(host: PanelHost, words: string): Promise<void> {
  host.labelled(words).click();
  await host.updateComplete;
}
/** « Envoyer » by the form, which the page of the panel sends. */
async function send(host: PanelHost): Promise<void> {
  host.one<HTMLFormElement>('form').requestSubmit();
  const {length} = host.results;
  await until(() => host.results.length > length, 'the answer');
  await host.updateComplete;
}

describe('LAW-07 the right not to join', () => {
  it('is beside the choice, one press away, and one press brings back', async () => {
    const host = await atRequest(backendOf());
    expect(host.panel.title).to.equal('Ne pas adhérer');
    expect(host.panel.hasOwnButtons).to.equal(true);
    expect(host.all('input:checked')).to.have.length(0);
    host.press('Revenir aux garanties').click();
    await until(() => host.root.querySelector('.plans'), 'the guarantees');
    expect(host.panel.title).to.equal('Mes garanties');
    await until(() => host.root.activeElement?.id === 'waiver-door', 'the focus to come back');
  });

  it('has no door where the server offers none', async () => {
    const host = await show(GuaranteesPanel, fake({getOffer: () => ({...offer, waiver: undefined})}), '.plans input');
    expect(host.all('#waiver-door')).to.have.length(0);
  });

  it('says what is lost and what to hand in before it is sent', async () => {
    const host = await atRequest(backendOf());
    expect(plain(host.one('#consequences').parentElement!)).to.contain('Pas de part de l’employeur.');
    expect(host.all('#proofs')).to.have.length(0);
    await tick(host, 'J’ai la C2S');
    expect(plain(host.one('#proofs').parentElement!))
      .to.contain('Attestation')
      .and.to.contain('À l’employeur.');
    expect(plain(host.one('form')))
      .to.contain('datée du jour de l’envoi')
      .and.to.contain('jusqu’au 31 janvier 2027');
    await tick(host, 'J’étais là avant');
    expect(plain(host.one('#proofs').parentElement!)).to.contain('Aucun justificatif');
  });

  it('asks for the end only where the case has one, and sends the version of the sentence', async () => {
    const backend = backendOf();
    const host = await atRequest(backend);
    await send(host);
    expect(host.all('.error').map(plain)).to.deep.equal([
      'Choisissez votre situation.',
      'Cochez cette phrase pour envoyer la demande.',
    ]);
    await tick(host, 'J’ai la C2S');
    await tick(host, 'J’ai été informé');
    await send(host);
    expect(host.all('.error').map(plain)).to.deep.equal(['Saisissez la date de fin.']);
    await type(host, 'Fin de votre autre couverture', '31/12/2027');
    await send(host);
    expect(backend.bodiesOf('requestWaiver')).to.deep.equal([{caseId: 'css', endsOn: '2027-12-31', statement: 'v7'}]);
    expect(host.panel.title).to.equal('Votre demande de ne pas adhérer');
  });

  it('tells the page, with ids only, and does not finish the step', async () => {
    const host = await atRequest(backendOf());
    const told: unknown[] = [];
    for (const name of ['mutuelle-waiver-requested', 'mutuelle-waiver-withdrawn'])
      host.addEventListener(name, (event) => told.push([event.type, (event as CustomEvent).detail]));
    await tick(host, 'J’étais là avant');
    await tick(host, 'J’ai été informé');
    await send(host);
    expect(host.results).to.deep.equal([false]);
    host.press('Reprendre mon adhésion').click();
    await until(() => told.length === 2, 'both events');
    expect(told).to.deep.equal([
      ['mutuelle-waiver-requested', {enrolmentId: 'adh-1'}],
      ['mutuelle-waiver-withdrawn', {enrolmentId: 'adh-1'}],
    ]);
  });

  it('shows the request as it stands when the enrolment opens, apart from the steps', async () => {
    const host = await show(GuaranteesPanel, backendOf({}, asked({renewBy: '2027-11-26'})), '.facts');
    expect(host.panel.outsideSteps).to.equal(true);
    const facts = Object.fromEntries(
      host.all('.facts > div').map((each) => [plain(each.querySelector('dt')!), plain(each.querySelector('dd')!)]),
    );
    expect(facts).to.include({
      Motif: 'J’ai la C2S',
      'Jusqu’au': '31 décembre 2027',
      'À renouveler avant le': '26 novembre 2027',
    });
    expect(facts['Date de la demande']).to.match(/^26 novembre 2026 à \d\d:32$/);
  });

  for (const [status, sentence] of [
    ['accepted', 'Votre demande est acceptée'],
    ['refused', 'Votre demande n’est pas acceptée'],
    ['lost in the post', 'Votre demande est envoyée'],
  ] as const) {
    it(`says ${status}`, async () => {
      const host = await show(
        GuaranteesPanel,
        backendOf({}, asked({status, withdrawable: status !== 'accepted'})),
        '.facts',
      );
      expect(plain(host.one('.alert'))).to.contain(sentence);
      expect(host.all('button').map(plain).includes('Reprendre mon adhésion')).to.equal(status !== 'accepted');
    });
  }

  it('takes the enrolment up again, with the choice still there, and says so', async () => {
    const host = await show(
      GuaranteesPanel,
      backendOf({}, draftOf({waiver: {...waiver}, guarantees: {combinationId: 'base'}})),
      '.facts',
    );
    host.press('Reprendre mon adhésion').click();
    await until(() => host.root.querySelector('.plans input'), 'the guarantees');
    expect(plain(host.one('.alert'))).to.contain('Vous reprenez votre adhésion');
    expect(host.labelled('Base').checked).to.equal(true);
    expect(host.panel.outsideSteps).to.equal(false);
  });

  it('keeps what was answered when sending fails, and shows at its field what the server refuses', async () => {
    let error = new BackendError('network');
    const host = await atRequest(
      backendOf({
        requestWaiver: () => {
          throw error;
        },
      }),
    );
    await tick(host, 'J’étais là avant');
    await tick(host, 'J’ai été informé');
    await send(host);
    expect(plain(host.one('.panel-failure'))).to.contain('La connexion ne passe pas');
    error = new BackendError('validation', {issues: [{pointer: '/statement', code: 'outdated'}]});
    await send(host);
    expect(host.all('.panel-failure')).to.have.length(0);
    expect(plain(host.one('.error'))).to.contain('Cette phrase a changé');
    expect(host.labelled('J’étais là avant').checked).to.equal(true);
  });

  it('says when the cases do not come, and tries again', async () => {
    let failing = true;
    const host = await atDoor(
      backendOf({
        getWaiverTerms: () => {
          if (failing) throw new BackendError('network');
          return terms;
        },
      }),
    );
    await until(() => host.root.querySelector('.alert'), 'the failure');
    expect(host.all('.waiver-actions button').map(plain)).to.deep.equal(['Revenir aux garanties']);
    failing = false;
    host.press('Réessayer').click();
    await until(() => host.root.querySelector('.cases'), 'the cases');
  });

  it('says it in place when taking up again fails', async () => {
    const host = await show(
      GuaranteesPanel,
      backendOf(
        {
          withdrawWaiver: () => {
            throw new BackendError('already-signed');
          },
        },
        asked(),
      ),
      '.facts',
    );
    host.press('Reprendre mon adhésion').click();
    await until(() => host.root.querySelector('.panel-failure'), 'the failure');
    expect(plain(host.one('.panel-failure'))).to.contain('déjà signée');
  });

  it('speaks English', async () => {
    const host = await atRequest(backendOf(), 'en');
    await until(() => host.panel.title === 'Not joining', 'English');
  });

  for (const width of ['200px', '320px', '1000px']) {
    it(`is accessible and scrolls nowhere at ${width}`, async () => {
      const host = await atRequest(sandbox({persona: 'family', at: 'guarantees'}));
      host.style.inlineSize = width;
      await tick(host, 'Complémentaire santé solidaire');
      expect(host.scrollWidth).to.be.at.most(host.clientWidth);
      await accessible(host);
    });
  }
});
