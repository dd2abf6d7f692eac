import {expect, fixture} from '@open-wc/testing';
import {html} from 'lit';
import '../../define/reimbursement-timeline.js';
import {addReimbursement, advanceReimbursement} from '../../../mocks/topics/reimbursements/reimbursement-events.js';
import {journalChannel} from '../../../mocks/topics/member-changes/journal.js';
import {createSandbox, type Sandbox} from '../../../mocks/engine/sandbox.js';
import type {Backend} from '../../backend/backend.js';
import type {ReimbursementFilters} from '../../contract/reimbursements.js';
import {filtersOf, firstChoice, readAddress} from './choice.js';
import {ReimbursementTimelineHarness} from './reimbursement-timeline.harness.js';
import type {ReimbursementTimeline} from './reimbursement-timeline.js';

const {href} = location;

function addressed(values: Record<string, string>): void {
  const url = new URL(href);
  for (const [name, value] of Object.entries(values)) url.searchParams.set(name, value);
  history.replaceState(history.state, '', url);
}

/** A backend that tells what pages it was asked for, and may let one wait. */
function listening() {
  const sandbox = createSandbox();
  const asked: ReimbursementFilters[] = [];
  const told = {sandbox, asked, wait: undefined as Promise<void> | undefined};
  const call = async (...[operation, input, options]: Parameters<Backend['call']>) => {
    const {wait} = told;
    if (operation.id !== 'listReimbursements') return sandbox.call(operation, input, options);
    const {filters, limit} = (input as {body: {filters: ReimbursementFilters; limit?: number}}).body;
    if (limit !== 1) asked.push(filters);
    told.wait = undefined;
    const answer = await sandbox.call(operation, input, options);
    await wait;
    return answer;
  };
  return {told, backend: {...sandbox, call} as unknown as Backend};
}

async function open(backend: Backend, filtersInUrl = false): Promise<ReimbursementTimelineHarness> {
  const element = await fixture<ReimbursementTimeline>(
    html`<mutuelle-reimbursement-timeline
      locale="fr"
      ?filters-in-url=${filtersInUrl}
      .backend=${backend}
    ></mutuelle-reimbursement-timeline>`,
  );
  const harness = new ReimbursementTimelineHarness(element);
  await harness.ready();
  return harness;
}

const follows = (harness: ReimbursementTimelineHarness, sandbox: Sandbox, lines: number) =>
  harness.until(() => sandbox.simulator.live.listening(journalChannel('family')) === lines);

describe('what is chosen above the reimbursements B043', () => {
  afterEach(() => history.replaceState(history.state, '', href));

  it('is read from the address before the list is asked for, once', async () => {
    addressed({personne: 'marc', periode: '2025', etat: 'paid'});
    const {told, backend} = listening();
    const harness = await open(backend, true);
    expect(told.asked).to.deep.equal([{beneficiaryId: 'marc', status: 'paid', from: '2025-01-01', to: '2025-12-31'}]);
    expect(harness.root.querySelector<HTMLSelectElement>('#by-person')!.value).to.equal('marc');
    expect(harness.root.querySelector<HTMLSelectElement>('#by-period')!.value).to.equal('2025');
  });

  it('is not read from an address that the page did not offer', async () => {
    addressed({periode: '2025'});
    const {told, backend} = listening();
    await open(backend);
    expect(told.asked).to.have.length(1);
    expect(Object.keys(told.asked[0]!)).to.deep.equal(['from']);
  });

  it('is written to the address, but for the kind of care and the words', async () => {
    const harness = await open(createSandbox(), true);
    await harness.choose('person', 'marc');
    await harness.choose('care', 'pharmacy');
    await harness.choose('search', 'paracétamol');
    const {searchParams} = new URL(location.href);
    expect([searchParams.get('personne'), searchParams.has('periode')]).to.deep.equal(['marc', false]);
    expect(decodeURIComponent(location.href)).not.to.match(/pharmacy|paracétamol/);
  });

  it('leaves aside what is no period or no name in an address', () => {
    addressed({periode: 'avant', personne: '<b>', etat: 'rejected'});
    expect(readAddress()).to.deep.equal({status: 'rejected'});
  });

  it('means the last twelve months by « 12 mois », at the end of February too', () => {
    const from = (today: string) => filtersOf(firstChoice, today);
    expect(from('2026-11-22')).to.deep.equal({from: '2025-11-23'});
    expect(from('2028-02-29')).to.deep.equal({from: '2027-03-01'});
  });

  it('stays when the page moves the element, with the list that it gave', async () => {
    const harness = await open(createSandbox(), true);
    await harness.choose('care', 'pharmacy');
    const before = harness.acts.map(({id}) => id);
    const elsewhere = document.createElement('section');
    document.body.append(elsewhere);
    elsewhere.append(harness.element);
    await harness.element.updateComplete;
    expect(harness.root.querySelector<HTMLSelectElement>('#by-care')!.value).to.equal('pharmacy');
    expect(harness.acts.map(({id}) => id)).to.deep.equal(before);
    elsewhere.remove();
  });

  it('shows the answer to the last choice, even where the one before comes later', async () => {
    const {told, backend} = listening();
    const harness = await open(backend);
    const totals: number[] = [];
    harness.element.addEventListener('mutuelle-reimbursements-loaded', ({detail}) => totals.push(detail.total));
    let come = (): void => undefined;
    told.wait = new Promise((resolve) => (come = resolve));
    const choose = (filter: string, value: string) => {
      const control = harness.root.querySelector<HTMLSelectElement>(`#by-${filter}`)!;
      control.value = value;
      control.dispatchEvent(new Event('change', {bubbles: true}));
    };
    choose('care', 'pharmacy');
    choose('care', 'dental');
    await harness.until(() => totals.length);
    const shown = harness.acts.map(({id}) => id);
    come();
    await harness.choose('status', 'paid');
    await harness.choose('status', '');
    expect(totals).to.have.length(3);
    expect(harness.acts.map(({id}) => id)).to.deep.equal(shown);
    expect(told.asked.map(({family}) => family)).to.deep.equal([undefined, 'pharmacy', 'dental', 'dental', 'dental']);
  });
});

describe('what happens while reimbursements are read MEM-12', () => {
  it('is told after the page moved the element, what it missed included', async () => {
    const {told, backend} = listening();
    const {sandbox} = told;
    const harness = await open(backend);
    await follows(harness, sandbox, 1);
    const elsewhere = document.createElement('section');
    document.body.append(elsewhere);
    harness.element.remove();
    await follows(harness, sandbox, 0);
    addReimbursement(sandbox.simulator, 'family', 'lab');
    elsewhere.append(harness.element);
    await harness.until(() => harness.news.includes('1 nouveau remboursement'));
    await follows(harness, sandbox, 1);
    addReimbursement(sandbox.simulator, 'family', 'pharmacy');
    await harness.until(() => harness.news.includes('2 nouveaux remboursements'));
    expect(told.asked, 'the list itself is not read again').to.have.length(1);
    elsewhere.remove();
  });

  it('is shown as it is by then: an act that waited and changed meanwhile', async () => {
    const {told, backend} = listening();
    const {sandbox} = told;
    const harness = await open(backend);
    await harness.choose('status', 'processing');
    await follows(harness, sandbox, 1);
    const {id} = addReimbursement(sandbox.simulator, 'family', 'optam', {
      status: 'processing',
      label: 'Acte en chemin',
    });
    await harness.until(() => harness.news.includes('1 nouveau remboursement'));
    advanceReimbursement(sandbox.simulator, 'family', id);
    addReimbursement(sandbox.simulator, 'family', 'lab', {status: 'processing'});
    await harness.until(() => harness.news.includes('2 nouveaux remboursements'));
    await harness.press('Les afficher');
    expect(harness.acts.find((act) => act.id === id)!.status).to.match(/^Payé/);
  });
});
