import {expect} from '@open-wc/testing';
import type {TaxCertificates} from '../../contract/documents.js';
import {accessible} from '../../testing/accessible.js';
import {followed} from '../../testing/followed.js';
import {open} from './library-page.harness.js';

const shown = (at: Awaited<ReturnType<typeof open>>) => at.until(() => at.root.querySelector('.paper, .blank'));
const asAttribute = {'tax-certificates': ''};

describe('the certificates of the self-employed MEM-72', () => {
  it('show with the kind « Attestation fiscale »: each year, what was paid, the next one', async () => {
    const at = await open({persona: 'used'});
    expect(at.words).not.to.contain('Attestation Madelin');
    expect(at.calls.some(({id}) => id === 'getTaxCertificates')).to.equal(false);
    await at.choose('kind', 'taxCertificate');
    await at.until(() => at.root.querySelector('.paper'));
    const paper = at.root.querySelector('.paper')!.textContent!.replace(/[\s\u00a0\u202f]+/g, ' ');
    expect(paper).to.match(/Année 2025 À jour de cotisations Cotisations versées ?1 140,00 € Contrat ?TNS 55 021 884/);
    expect(paper).to.match(/Disponible depuis le ?4 février 2026/);
    const lines = [...at.root.querySelectorAll('.line')].map((each) =>
      each.textContent!.replace(/[\s\u00a0\u202f]+/g, ' ').trim(),
    );
    expect(lines).to.have.length(4);
    expect(lines[0]).to.match(/^Année 2024 1 096,00 €/);
    expect(at.words).to.contain('L’attestation 2026 arrivera vers le 4 février 2027.');
    expect(at.documents, 'they are above').to.have.length(0);
    await at.choose('year', '2025');
    expect(at.documents).to.have.length(1);
    await accessible(at.element);
  });

  it('are given and read as any paper', async () => {
    const leads = followed();
    const at = await open({persona: 'used', attributes: asAttribute});
    await shown(at);
    await at.press('Télécharger l’attestation 2025');
    await at.until(() => leads.links.length);
    leads.stop();
    expect(leads.links[0]!.download).to.equal('Attestation fiscale Madelin 2025.pdf');
    await at.press('Lire l’attestation 2023');
    await at.until(() => at.viewer?.querySelector('canvas'));
    expect(at.viewer!.textContent).to.contain('Attestation Madelin 2023');
  });

  for (const [persona, words] of [
    ['family', 'Votre contrat passe par votre employeur'],
    ['resume', 'Vous avez souscrit le vôtre à titre personnel'],
    ['alsace', 'En micro-entreprise, les cotisations ne se déduisent pas'],
  ] as const)
    it(`say why there is none: ${persona}`, async () => {
      const at = await open({persona, settings: {links: {contact: 'https://espace.example.org/messages'}}});
      await at.choose('kind', 'taxCertificate');
      await at.until(() => at.words.includes('Votre contrat n’est pas concerné'));
      expect(at.words).to.contain(words).and.not.to.contain('Aucun document ne correspond');
      expect(at.root.querySelector('.blank a')?.textContent).to.equal('Demander une autre attestation');
      await accessible(at.element);
    });

  it('say so for a reason of tomorrow, and for a contract that has none yet', async () => {
    const answer = (given: Partial<TaxCertificates>) => ({
      instead: {getTaxCertificates: () => ({certificates: [], ...given})},
      attributes: asAttribute,
    });
    const unknown = await open(answer({concerned: false, reason: 'constructor'}));
    await shown(unknown);
    expect(unknown.words).to.contain('réservée à certains contrats des indépendants');
    const first = await open(answer({concerned: true, next: {year: '2026'}}));
    await first.until(() => first.words.includes('L’attestation 2026 n’est pas encore prête.'));
  });

  it('take no list away when they do not come, and are asked again', async () => {
    const at = await open({persona: 'used'});
    at.sandbox.fail('getTaxCertificates', 'unexpected');
    at.element.setAttribute('tax-certificates', '');
    await at.until(() => at.root.querySelector('.alert.danger'));
    expect(at.documents).to.have.length(20);
    await at.press('Réessayer');
    await at.until(() => at.root.querySelector('.paper'));
  });
});
