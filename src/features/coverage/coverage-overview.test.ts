import {expect, fixture} from '@open-wc/testing';
import {html} from 'lit';
import '../../define/coverage-overview.js';
import {runWidgetSuite} from '../../testing/widget-suite.js';
import {handlers} from '../../../mocks/topics/coverage/coverage.handlers.js';
import {members} from '../../../mocks/people/members.js';
import {createSandbox, type SandboxOptions} from '../../../mocks/engine/sandbox.js';
import {createBackend} from '../../backend/handlers.js';
import type {Coverage} from '../../contract/coverage.js';
import {sampleSettings} from '../../../mocks/people/insurer.js';
import {accessible} from '../../testing/accessible.js';
import type {CoverageOverview} from './coverage-overview.js';
import {CoverageOverviewHarness} from './coverage-overview.harness.js';
import {CoveragePanel} from './coverage.panel.js';

runWidgetSuite<CoverageOverview>({
  tag: 'mutuelle-coverage-overview',
  harness: CoverageOverviewHarness,
  loads: 'getCoverage',
  title: {fr: 'Ma couverture', en: 'My cover'},
});

const now = () => new Date('2026-11-22T09:00:00Z');

async function open(options: SandboxOptions = {}, personId?: string) {
  const harness = new CoverageOverviewHarness(
    await fixture<CoverageOverview>(
      html`<mutuelle-coverage-overview
        locale="fr"
        person-id=${personId ?? ''}
        .backend=${createSandbox({now, ...options})}
      ></mutuelle-coverage-overview>`,
    ),
  );
  await harness.ready();
  return harness;
}

/** What the sandbox answers, changed. */
async function openWith(change: (coverage: Coverage) => Coverage) {
  const ctx = createSandbox({now}).simulator.contextOf({memberNumber: members.family.number});
  const backend = createBackend({
    getSettings: () => sampleSettings,
    getCoverage: async () => change(await handlers.getCoverage({}, ctx)),
  });
  const harness = new CoverageOverviewHarness(
    await fixture<CoverageOverview>(
      html`<mutuelle-coverage-overview locale="fr" .backend=${backend}></mutuelle-coverage-overview>`,
    ),
  );
  await harness.until(() => harness.title === 'Ma couverture');
  return harness;
}

/** With what comes after the rights. */
async function more(harness: CoverageOverviewHarness) {
  await harness.whole();
  return harness;
}

describe('<mutuelle-coverage-overview> MEM-53 MEM-54 SUP-05', () => {
  it('MEM-54 says what is left in words, and the bar says the same', async () => {
    const harness = await open();
    expect(harness.ceilings.map(({name, left}) => `${name}: ${left}`)).to.deep.equal([
      'Médecines douces: Il reste 1 séance sur 3',
      'Implants dentaires: Il reste 300 € sur 300 €',
      'Lunettes: Disponible',
      'Aides auditives: Disponible, 1 200 € par oreille',
      'Forfait journalier hospitalier: Illimité',
      'Chambre particulière: 100 € par nuit',
    ]);
    expect(harness.ceilings.map(({meter}) => meter)).to.deep.equal([
      '2 sur 3 déjà utilisé',
      '0\u00a0€ sur 300\u00a0€ déjà utilisé',
      '0 sur 1 déjà utilisé',
      '0 sur 2 déjà utilisé',
      undefined,
      undefined,
    ]);
    expect(harness.ceilings[0]!.note).to.equal('30 € par séance. Jusqu’au 31 décembre 2026');
    expect(harness.text).to.contain('Contrat Base + Option 1 + Surcomplémentaire, depuis le 1er janvier 2023');
  });

  it('MEM-54 shows each person, and when something may be used again', async () => {
    const harness = await open();
    await harness.choose('marc');
    expect(harness.ceilings[0]!.left).to.equal('De nouveau disponible le 1er janvier 2027');
    expect(harness.ceilings[2]!.left).to.equal('De nouveau disponible le 22 novembre 2027');
    expect(harness.text).to.contain('Ce qu’il reste à Marc');
    expect((await open({}, 'ines')).text).to.contain('Inès, couverture jusqu’au 30 septembre 2031');
    expect((await open({}, 'nobody')).text, 'somebody unknown is the member').to.contain('Ce qu’il vous reste');
  });

  it('SUP-05 asks for the paper in time, with the way to send it', async () => {
    const harness = await open();
    expect(harness.text).to.contain('Inès : un justificatif est demandé');
    expect(harness.text).to.contain('Envoyez-le avant le 31 décembre 2026');
    expect([...harness.root.querySelectorAll('.to-know button')].map((each) => each.textContent!.trim())).to.include(
      'Envoyer le justificatif',
    );
    const elsewhere = await openWith((coverage) => ({
      ...coverage,
      alerts: coverage.alerts.map((alert) => ({...alert, url: 'https://espace.example.org/documents'})),
    }));
    expect([...elsewhere.root.querySelectorAll('a')].map((each) => [each.textContent, each.href])).to.deep.include([
      'Envoyer le justificatif',
      'https://espace.example.org/documents',
    ]);
    const bare = await openWith((coverage) => ({
      ...coverage,
      alerts: coverage.alerts.map(({paperId: _, ...alert}) => ({
        ...alert,
        ...(alert.kind === 'proofNeeded' && {url: 'javascript:alert(1)'}),
      })),
    }));
    expect(bare.text, 'without an address that can be followed, the phone').to.contain(
      'appelez-nous au 01 99 00 12 34',
    );
  });

  it('MEM-53 says what is paid back in words first, the level after', async () => {
    const harness = await open();
    const right = [...harness.root.querySelectorAll('.rights dl > div')].find((each) =>
      each.textContent?.includes('OPTAM'),
    )!;
    expect(right.textContent!.replace(/\s+/g, ' ')).to.contain(
      'Jusqu’à 170 % du tarif de la Sécurité sociale, sa part comprise (170 % BR)',
    );
  });

  it('W14 explains the words of the rights, 100 % Santé among them', async () => {
    const {root} = await more(await open());
    expect(
      [...root.querySelectorAll('.glossary dt')].map((each) => each.textContent!.replace(/\s/g, ' ')),
    ).to.include.members(['BR', 'OPTAM', '100 % Santé', 'Classe A ou B, classe I ou II']);
    const bare = await openWith((coverage) => ({...coverage, guarantees: []}));
    await bare.until(() => bare.root.querySelector('.examples'));
    expect(bare.root.querySelectorAll('.glossary').length, 'no rights, no words').to.equal(0);
  });

  it('D4 shows what was chosen: the top-up in rights, ceilings and examples', async () => {
    const harness = await more(await open());
    const right = (label: string) =>
      [...harness.root.querySelectorAll('.rights dl > div')]
        .find((each) => each.textContent!.includes(label))!
        .textContent!.replace(/\s+/g, ' ');
    expect(right('Chambre particulière')).to.contain('Jusqu’à 100 €');
    expect(right('spécialistes non OPTAM')).to.contain('(230 % BR)');
    const rows = [...harness.root.querySelectorAll('.examples tbody tr')].map((each) =>
      [...each.querySelectorAll('.num')].map((cell) => cell.textContent!.replace(/\s/g, ' ')),
    );
    expect(rows[1]).to.deep.equal(['60,00 €', '14,10 €', '36,80 €', '9,10 €']);
  });

  it('keeps what has no limit apart from what is left', async () => {
    const {root} = await open();
    const names = (list: string) =>
      [...root.querySelectorAll(`ul.${list} .ceiling-name`)].map((each) => each.textContent);
    expect(names('left')).to.deep.equal(['Médecines douces', 'Implants dentaires', 'Lunettes', 'Aides auditives']);
    expect(names('endless')).to.deep.equal(['Forfait journalier hospitalier', 'Chambre particulière']);
    expect(root.querySelector('#endless')!.textContent).to.equal('Sans limite');
    const free = await openWith((coverage) => ({
      ...coverage,
      ceilings: coverage.ceilings.filter(({limit}) => limit === null),
    }));
    expect(free.text).to.contain('Aucun de vos soins n’a de limite');
    expect(free.root.querySelectorAll('ul.left').length).to.equal(0);
  });

  it('says what a folded family of care holds, and groups the same rights', async () => {
    const harness = await openWith((coverage) => ({
      ...coverage,
      guarantees: [
        {
          family: 'hospital',
          heading: 'Hôpital',
          items: [
            {id: 'a', label: 'Forfait', words: 'Tout', level: 'frais réels'},
            {id: 'b', label: 'Ambulance', words: 'Tout', level: 'frais réels'},
            {id: 'c', label: 'Chambre', words: 'Jusqu’à 60 €'},
          ],
        },
      ],
    }));
    const inside = harness.root.querySelector<HTMLElement>('.right-inside')!;
    expect(inside.textContent).to.equal('Forfait, Ambulance, Chambre');
    const groups = [...harness.root.querySelectorAll('.rights dl > div')];
    expect(groups.map((each) => each.querySelectorAll('dt').length)).to.deep.equal([2, 1]);
    expect(groups.map((each) => each.querySelectorAll('dd').length)).to.deep.equal([1, 1]);
    await harness.press('Hôpital');
    expect(getComputedStyle(inside).display).to.equal('none');
  });

  it('AUDIT 4.8 shows the whole family in one table, and none for somebody alone', async () => {
    const harness = await more(await open());
    const text = (row: Element) =>
      [...row.children].map((cell) => {
        const [label = ''] = [...cell.querySelectorAll('.cell-label')].map((each) => each.textContent!);
        return cell.textContent!.replace(/\s+/g, ' ').trim().slice(label.length).trim();
      });
    expect([...harness.root.querySelectorAll('.family thead th')].map((each) => each.textContent)).to.deep.equal([
      'Droit',
      'Hélène',
      'Marc',
      'Inès',
      'Louis',
    ]);
    expect(text(harness.root.querySelector('.family tbody tr')!)).to.deep.equal([
      'Médecines douces',
      'Il reste 1 séance sur 3',
      'De nouveau disponible le 1er janvier 2027',
      'Il reste 3 séances sur 3',
      'Il reste 3 séances sur 3',
    ]);
    expect(harness.root.querySelectorAll('.family tbody tr').length).to.equal(4);
    expect((await more(await open({persona: 'single'}))).root.querySelectorAll('.family').length).to.equal(0);
  });

  it('says when the rest does not come, and asks again', async () => {
    const {more: file} = CoveragePanel;
    let failing = true;
    CoveragePanel.more = () => (failing ? Promise.reject(new Error('offline')) : file());
    try {
      const harness = await open();
      await harness.until(() => harness.text.includes('La connexion ne passe pas'));
      failing = false;
      await harness.press('Réessayer');
      await more(harness);
      expect(harness.text).not.to.contain('La connexion ne passe pas');
    } finally {
      CoveragePanel.more = file;
    }
  });

  for (const [remaining, words] of [
    [0, 'Tout est utilisé'],
    [1, 'Il reste 1 séance sur 2'],
    [2, 'Il reste 2 séances sur 2'],
  ] as const)
    it(`W2 counts ${remaining} in the singular or the plural`, async () => {
      const harness = await openWith((coverage) => ({
        ...coverage,
        alerts: [],
        ceilings: [
          {
            id: 'a',
            personId: 'member',
            family: 'wellness',
            label: 'Ostéopathie',
            unit: 'session',
            limit: 2,
            used: 2 - remaining,
            remaining,
          },
        ],
      }));
      expect(harness.ceilings.map(({left}) => left)).to.deep.equal([words]);
    });

  it('shows the insurer’s examples at the member’s level', async () => {
    const rows = [...(await more(await open())).root.querySelectorAll('.examples tbody tr')].map((each) =>
      [...each.querySelectorAll('.num')].map((cell) => cell.textContent!.replace(/\s/g, ' ')),
    );
    expect(rows[0]).to.deep.equal(['30,00 €', '19,00 €', '9,00 €', '2,00 €']);
  });

  it('shows numbers as the server sends them, and what it does not know in a neutral way', async () => {
    const harness = await openWith((coverage) => ({
      ...coverage,
      ceilings: [
        {
          id: 'a',
          personId: 'member',
          family: 'acupuncture-of-the-future',
          label: 'Nouveau soin',
          unit: 'minute',
          limit: 10,
          used: 20,
          remaining: 4,
        },
        {
          id: 'b',
          personId: 'member',
          family: 'dental',
          label: 'Sans chiffre',
          unit: 'euro',
          limit: 100,
          used: 0,
          remaining: null,
          period: {basis: 'lunarYear'},
        },
      ],
      alerts: [
        {id: 'x', kind: 'newKind', personId: 'member'},
        {id: 'y', kind: 'newKind', personId: 'member', text: 'Une phrase du serveur.'},
        {id: 'z', kind: 'ceilingNear', personId: 'member', ceilingId: 'gone'},
      ],
      guarantees: [],
      examples: [],
      documents: [],
    }));
    expect(harness.ceilings.map(({left, meter}) => [left, meter])).to.deep.equal([
      ['Il en reste 4 sur 10', '20 sur 10 déjà utilisé'],
      ['Non communiqué', '0\u00a0€ sur 1\u00a0€ déjà utilisé'],
    ]);
    expect(
      harness.root.querySelector('[role=meter]')!.getAttribute('aria-valuenow'),
      'never beyond its own end',
    ).to.equal('10');
    expect(harness.root.querySelectorAll('.alert')).to.have.length(1);
    expect(harness.text).to.contain('Une phrase du serveur.');
    await accessible(harness.element);
  });

  it('says so when nothing is limited', async () => {
    const harness = await openWith((coverage) => ({...coverage, ceilings: [], alerts: []}));
    expect(harness.text).to.contain('Aucun de vos soins n’a de limite');
  });

  it('tells which document was opened', async () => {
    const harness = await open({documentsUrl: 'https://api.example.org/documents'});
    const told: unknown[] = [];
    harness.element.addEventListener('mutuelle-document-opened', (event) => told.push((event as CustomEvent).detail));
    const link = [...harness.root.querySelectorAll('a')].find((each) =>
      each.textContent?.includes('Tableau de garanties'),
    )!;
    link.addEventListener('click', (event) => event.preventDefault());
    link.click();
    expect(told).to.deep.equal([{documentId: 'guarantees'}]);
  });
});

describe('the way to withdraw LAW-01', () => {
  const withRight = (until: string) =>
    openWith((coverage) => ({...coverage, withdrawal: {applies: true, until, from: 'l’option Confort'}}));

  it('stands there as long as the period lasts, and no longer', async () => {
    const harness = await withRight('2999-12-06');
    await harness.until(() => harness.root.querySelector('#lead-withdrawal'));
    expect(harness.text.replace(/[\u00a0\u202f]/g, ' ')).to.contain(
      'Vous pouvez renoncer à l’option Confort jusqu’au 6 décembre 2999, sans frais et sans motif. Renoncer au contrat',
    );
    const asked: unknown[] = [];
    harness.element.addEventListener('mutuelle-page-requested', (event) => asked.push(event.detail));
    await harness.press('Renoncer au contrat ici');
    expect(asked).to.deep.equal([{page: 'withdrawal'}]);
    await accessible(harness.element);
    const late = await more(await withRight('2020-01-01'));
    expect(late.root.querySelector('#lead-withdrawal')).to.equal(null);
    expect((await more(await open())).text).not.to.contain('Renoncer');
  });

  it('is not lost where its file does not come: it is said, and asked for again', async () => {
    const {more: usual} = CoveragePanel;
    CoveragePanel.more = () => Promise.reject(new TypeError('Failed to fetch dynamically imported module'));
    try {
      const harness = await openWith((coverage) => ({
        ...coverage,
        examples: [],
        withdrawal: {applies: true, until: '2999-12-06'},
      }));
      await harness.until(() => harness.text.includes('Réessayer'));
      CoveragePanel.more = usual;
      await harness.press('Réessayer');
      await harness.until(() => harness.root.querySelector('#lead-withdrawal'));
    } finally {
      CoveragePanel.more = usual;
    }
  });
});
