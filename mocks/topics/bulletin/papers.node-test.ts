/** What is printed, read back from the files: the papers a member keeps. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {getDocument} from 'pdfjs-dist/legacy/build/pdf.mjs';
import {operations as o} from '../../../src/contract/index.js';
import {testInsurer} from '../../engine/test-insurer.harness.js';
import {personas, sampleAnswers, sampleCodes, type PersonaId} from '../../people/personas.js';

// pdf.js asks for it, and the oldest Node we support has none
const promises = Promise as unknown as {withResolvers?: () => object};
promises.withResolvers ??= () => {
  const made: {promise?: Promise<unknown>; resolve?: unknown; reject?: unknown} = {};
  made.promise = new Promise((resolve, reject) => Object.assign(made, {resolve, reject}));
  return made;
};

interface Sheet {
  text: string;
  /** Heights of the letters, in points, from the smallest to the largest. */
  sizes: number[];
  /** How far down the sheet something is written, from 0 to 1; the foot left out. */
  filled: number;
}

async function sheetsOf(bytes: Uint8Array): Promise<Sheet[]> {
  const task = getDocument({data: bytes.slice(), verbosity: 0, useWasm: false});
  const file = await task.promise;
  const sheets: Sheet[] = [];
  for (let number = 1; number <= file.numPages; number++) {
    const page = await file.getPage(number);
    const {items} = await page.getTextContent();
    const words = items.filter((item) => 'str' in item && item.str.trim()) as {str: string; transform: number[]}[];
    const top = page.getViewport({scale: 1}).height;
    const lowest = Math.min(...words.map(({transform}) => transform[5]!).filter((y) => y > 80));
    sheets.push({
      text: words.map(({str}) => str).join(' '),
      sizes: [...new Set(words.map(({transform}) => Math.round(transform[3]! * 10) / 10))].sort((a, b) => a - b),
      filled: (top - lowest) / top,
    });
  }
  await task.destroy();
  return sheets;
}

const all = (sheets: readonly Sheet[]) => sheets.map(({text}) => text).join(' ');

async function signed(persona: PersonaId) {
  const at = testInsurer({persona, at: 'signature'});
  const {mobile} = personas[persona].answers;
  const {id: challengeId} = await at.call(o.sendSignatureCode, {body: {phone: mobile}});
  await at.call(o.sign, {body: {challengeId, code: sampleCodes.right}});
  return at;
}

describe('D8 the bulletin on paper', () => {
  it('says who, what, for how much, by whom it is paid, and who insures', async () => {
    const {call} = testInsurer({at: 'bulletin'});
    const text = all(await sheetsOf((await call(o.getBulletinFile)).bytes));
    for (const words of [
      'Madame Hélène Vasseur',
      '2 78 03 44 109 991 86',
      'CPAM de la Loire-Atlantique, code 01 441 0001',
      'Régime général',
      'Marc Vasseur',
      '1 76 07 44 109 992',
      'rang de naissance 1',
      '3 place du Parlement, 35000 Rennes',
      'CPAM d’Ille-et-Vilaine, code 01 351 0001',
      'Cotisation totale 70,60 € par mois',
      'Payée par votre employeur 42,40 € par mois',
      'Payée par vous 28,20 € par mois',
      'Chaque mois',
      'FR76 9999 9000 0100 0000 0010 106',
      'BLITFRPPXXX',
      'livre II du Code de la mutualité',
      'SIREN 123 456 789',
      '8 quai de la Fosse, 44000 Nantes',
      'Autorité de contrôle prudentiel et de résolution (ACPR)',
      'dans les 14 jours',
      'Renoncer au contrat ici',
      '01 99 00 12 34',
      'code K7M2-4QPD',
    ])
      assert.ok(text.includes(words), `« ${words} » in ${text.slice(0, 400)}…`);
  });

  it('is set in letters one can read, on sheets that are filled, without an identifier of a system', async () => {
    for (const persona of ['family', 'alsace', 'single'] as const) {
      const {call, enrolmentId} = await signed(persona);
      const [bulletin, dossier] = [await call(o.getBulletinFile), await call(o.getDossier)];
      for (const {text, sizes} of await sheetsOf(dossier.bytes)) {
        assert.ok(sizes[0]! >= 8.5, `the foot: ${sizes}`);
        assert.ok(
          sizes.some((size) => size >= 12),
          `a heading: ${sizes} ${text.slice(0, 60)}`,
        );
        assert.ok(!text.includes(enrolmentId) && !/adh-|undefined|\bnull\b|NaN/.test(text), text.slice(0, 200));
      }
      const sheets = await sheetsOf(bulletin.bytes);
      for (const [index, {sizes, filled}] of sheets.entries()) {
        assert.ok(sizes.includes(10) && sizes.includes(13), `body of 10, headings of 13: ${sizes}`);
        if (index < sheets.length - 1) assert.ok(filled > 0.7, `${persona}, sheet ${index + 1}: ${filled}`);
      }
    }
  });

  it('ENR-16: is the same as text, sheet by sheet, numbers hidden until they are asked for', async () => {
    for (const persona of ['family', 'single'] as const) {
      const {call} = testInsurer({persona, at: 'bulletin'});
      const [{pages}, file] = [await call(o.getBulletin), await call(o.getBulletinFile)];
      const sheets = await sheetsOf(file.bytes);
      assert.equal(pages.length, sheets.length);
      const plain = (text: string) => text.replace(/[\s\u00a0\u202f]+/g, ' ');
      for (const [index, {sections}] of pages.entries()) {
        assert.ok(sections.length, `something begins on sheet ${index + 1}`);
        for (const {heading} of sections)
          assert.ok(sheets[index]!.text.includes(plain(heading)), `${heading} on sheet ${index + 1}`);
      }
      const facts = pages.flatMap(({sections}) => sections.flatMap((section) => section.facts));
      for (const {value, hidden} of facts)
        if (/^(FR76|[12][\s\u00a0]\d\d)/.test(value)) assert.match(hidden ?? '', /[•*]{2}/, value);
      for (const {value} of facts) assert.ok(plain(all(sheets)).includes(plain(value).slice(0, 30)), value);
    }
  });
});

describe('LAW-04 the mandate on paper', () => {
  it('is whole: account, debtor, creditor, references, the three rules, place, date and signature', async () => {
    const {call} = await signed('family');
    const text = all(await sheetsOf((await call(o.getMandateFile)).bytes));
    for (const words of [
      'Mandat de prélèvement SEPA',
      'FR76 9999 9000 0100 0000 0010 106',
      'BIC BLITFRPPXXX',
      'Mme Hélène Vasseur ou M. Marc Vasseur',
      '12 rue des Tanneurs, Bâtiment B, 3e étage, 44000 Nantes',
      'Mutuelle Exemple, 8 quai de la Fosse, 44000 Nantes',
      'FR72ZZZ123456',
      'MUT-K7M2-4QPD',
      'Prélèvement récurrent',
      '8 semaines',
      '13 mois',
      '36 mois',
      'Fait à Nantes',
      'Le 22 novembre 2026 à 10:00',
      'Signé électroniquement par Hélène Vasseur',
    ])
      assert.ok(text.includes(words), `« ${words} » in ${text}`);
  });

  it('is not signed for a payer who is somebody else: no box asks for it, a paper goes to him', async () => {
    const {call} = await signed('alsace');
    const {mandate} = await call(o.getEnrolment);
    assert.deepEqual(mandate!.payer, {
      name: 'M. Thomas Muller',
      acceptance: 'byPost',
      address: ['21 quai des Bateliers', '67000 Strasbourg'],
      sentTo: '21 quai des Bateliers, 67000 Strasbourg',
    });
    assert.equal(mandate!.signedAt, undefined);
    const text = all(await sheetsOf((await call(o.getMandateFile)).bytes));
    for (const words of [
      'M. Thomas Muller',
      '21 quai des Bateliers, 67000 Strasbourg',
      'Votre signature ne vaut pas accord à sa place',
      'Rien n’est prélevé avant',
    ])
      assert.ok(text.includes(words), words);
    assert.ok(!text.includes('Signé électroniquement'));
    const {consents} = await testInsurer({persona: 'alsace', at: 'bulletin'}).call(o.getBulletin);
    assert.ok(!consents.some(({id}) => id === 'sepaMandate'));
  });

  it('of a stranger leaves the address to him, and goes through the member', async () => {
    const {call} = testInsurer({at: 'recap'});
    const {bankDetails} = sampleAnswers;
    const debitAccount = {...bankDetails.account, holder: 'M. Paul Inconnu'};
    const {mandate} = await call(o.saveBankDetails, {body: {...bankDetails, sameForDebit: false, debitAccount}});
    assert.equal(mandate!.payer!.address, undefined);
    assert.match(mandate!.payer!.sentTo!, /^12 rue des Tanneurs/);
    const text = all(await sheetsOf((await call(o.getMandateFile)).bytes));
    assert.ok(text.includes('À compléter par le débiteur'));
  });
});

describe('LAW-03 what is handed over', () => {
  it('is all inside the dossier, each under its title, after a summary that says on which page', async () => {
    for (const persona of ['family', 'alsace', 'single'] as const) {
      const {call} = await signed(persona);
      const sheets = await sheetsOf((await call(o.getDossier)).bytes);
      const {documents} = await call(o.getBulletin);
      const titles = ['Bulletin d’adhésion', ...documents.map(({title}) => title), 'Attestation de preuve'];
      const begin = titles.map((title) =>
        sheets.findIndex(({text}, index) => index > 0 && text.startsWith(`Mutuelle Exemple ${title} `)),
      );
      assert.deepEqual(
        [...begin].sort((a, b) => a - b),
        begin,
        `${persona}: ${begin}`,
      );
      assert.equal(new Set(begin).size, titles.length);
      for (const [index, title] of titles.entries())
        assert.ok(sheets[0]!.text.includes(`${title} ${begin[index]! + 1}`), `${title} on page ${begin[index]! + 1}`);
    }
  });

  it('has an advice sheet for what is chosen freely, never for the compulsory base, and always the costs', async () => {
    const ids = async (persona: PersonaId) =>
      (await testInsurer({persona, at: 'bulletin'}).call(o.getBulletin)).documents.map(({id}) => id);
    const always = ['notice', 'ipid', 'guarantees', 'conditions', 'costs', 'data'];
    assert.deepEqual((await ids('single')).sort(), [...always].sort());
    assert.deepEqual((await ids('family')).sort(), [...always, 'advice', 'mandate'].sort());
    assert.deepEqual((await ids('alsace')).sort(), [...always, 'advice', 'mandate'].sort());
  });

  it('can be had, one by one and in one file, whether the host serves them or not', async () => {
    const {call, refusal} = testInsurer({at: 'bulletin'});
    const {documents, allDocuments} = await call(o.getBulletin);
    for (const {id, title, file} of documents) {
      assert.ok(file, `${id} by the operation`);
      const {bytes} = await call(o.getBulletinDocument, {params: {documentId: id}});
      assert.ok(all(await sheetsOf(bytes)).includes(title), title);
    }
    const together = all(
      await sheetsOf((await call(o.getBulletinDocument, {params: {documentId: allDocuments!.id}})).bytes),
    );
    for (const {title} of documents) assert.ok(together.includes(title), title);
    assert.equal((await refusal(o.getBulletinDocument, {params: {documentId: 'other'}})).code, 'not-found');
    const served = testInsurer({at: 'bulletin', documentsUrl: '/documents'});
    const links = (await served.call(o.getBulletin)).documents;
    assert.equal(links.find(({id}) => id === 'guarantees')!.url, '/documents/guarantees-standard.pdf');
    for (const id of ['advice', 'mandate'])
      assert.equal(links.find((each) => each.id === id)!.url, undefined, `${id} holds answers: no public address`);
  });

  it('must be opened before anything is accepted, whatever the offer', async () => {
    for (const persona of ['family', 'alsace', 'single'] as const) {
      const {call, refusal} = testInsurer({persona, at: 'bulletin'});
      const {sha256, consents, documents} = await call(o.getBulletin);
      const body = {sha256, consents: consents.map(({id, version}) => ({id, version, given: true}))};
      const required = documents.filter((each) => each.required && !each.handedOn);
      const issues = required.map(({id}) => `/documents/${id} unread`);
      // who had to open some before choosing has opened those already
      assert.deepEqual(
        documents.filter((each) => each.required).map(({id}) => id),
        ['notice', 'ipid', ...(persona === 'single' ? [] : ['advice'])],
      );
      assert.deepEqual((await refusal(o.acceptBulletin, {body})).issues, issues, persona);
      const at = '2026-11-22T09:00:00Z';
      await call(o.recordProof, {
        body: {events: required.map(({id, version}) => ({type: 'document.downloaded', at, documentId: id, version}))},
      });
      assert.equal((await call(o.acceptBulletin, {body})).step, 'signature');
    }
  });
});

describe('D18 LAW-01 the draft', () => {
  it('names the papers of each person, before signing and after it, until when, and by which id', async () => {
    const label = 'Certificat de scolarité 2026-2027';
    const paper = {id: 'piece-ines', personId: 'ines', label, state: 'toSend', by: '2026-12-31'};
    assert.deepEqual((await testInsurer({at: 'recap'}).call(o.getEnrolment)).papers, [paper]);
    assert.deepEqual((await (await signed('family')).call(o.getEnrolment)).papers, [paper]);
    const states = async (persona: PersonaId) =>
      (await testInsurer({persona, at: 'recap'}).call(o.getEnrolment)).papers!.map(({state}) => state);
    assert.deepEqual(await states('resume'), ['refused', 'accepted']);
    assert.deepEqual(await states('alsace'), ['received']);
  });

  it('says whether one may withdraw, from what, and until when once signed', async () => {
    const of = async (persona: PersonaId) => (await (await signed(persona)).call(o.getEnrolment)).withdrawal;
    assert.deepEqual(await of('single'), {applies: false});
    assert.deepEqual(await of('family'), {
      applies: true,
      from: 'l’option et la surcomplémentaire',
      until: '2026-12-06',
    });
    assert.deepEqual(await of('alsace'), {applies: true, from: 'l’option', until: '2026-12-06'});
    assert.equal((await testInsurer({at: 'recap'}).call(o.getEnrolment)).withdrawal!.until, undefined);
  });
});
