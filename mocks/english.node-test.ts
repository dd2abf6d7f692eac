// D10: a page that speaks English is answered in English, whatever it asks.
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {operations} from '../src/contract/index.js';
import type {AnyOperation} from '../src/contract/operation.js';
import type {Backend} from '../src/backend/backend.js';
import {createSandbox} from './engine/sandbox.js';
import {runScript, sameStart} from './engine/script.harness.js';
import {English} from './engine/english.js';
import {members} from './people/members.js';
import {personas} from './people/personas.js';

/**
 * What stays French: people, places and companies; what the member wrote; what is signed, whose wording is the law's or
 * the contract's.
 */
const FRENCH_BY_RIGHT = new RegExp(
  '(^|\\.)(firstName|lastName|holder|address|line1|line2|city|employer|invitation|partial|profile|person|bankDetails' +
    '|professional|place|insurer|otherInsurer|creditor|operator|phoneText|pages|consents|mandate|home|searchPlaces' +
    '|friend|partners\\.name|account\\.bank|getAccount\\.name|provider|url' +
    '|establishments?\\.name|(stays|requestStay)\\.request\\.about)(\\.|$)',
);
const FRENCH = /[àâçèéêëîïôùûœ]|\b(le|la|les|des|du|une|et|pour|votre|vos|dans|sur|avec|par|aux|est|sont|au|ou)\b/i;
/** Words of the trade that have no English name; each is explained where it is first met. */
const TERMS = /Complémentaire santé solidaire|versement santé|100 ?% Santé|Sécurité sociale/g;
/** Names inside of sentences. */
const NAMES = /quai de la Fosse|Clinique des Quais|Le Chêne-Vert|Hélène|Inès|Lefèvre/g;

function frenchIn(value: unknown, path: string): string[] {
  if (typeof value === 'string') {
    const words = value
      .replace(/[\u00a0\u202f]/g, ' ')
      .replace(TERMS, '')
      .replace(NAMES, '');
    return FRENCH.test(words) && !FRENCH_BY_RIGHT.test(path) ? [`${path}: ${value}`] : [];
  }
  if (Array.isArray(value)) return value.flatMap((each) => frenchIn(each, path));
  if (typeof value !== 'object' || value === null || value instanceof Uint8Array) return [];
  return Object.entries(value).flatMap(([name, each]) => frenchIn(each, `${path}.${name}`));
}

const inEnglish = (backend: Backend): Backend => ({
  ...backend,
  call: (operation, input, options) => backend.call(operation, input, {...options, language: 'en'}),
});

describe('D10: the simulated insurer in English', () => {
  it('says nothing in French in the whole story of an enrolment and of a member', async () => {
    const {db, now, tick} = sameStart();
    const sandbox = createSandbox({db, now, latency: 0});
    const steps = await runScript({backend: inEnglish(sandbox), simulator: sandbox.simulator, tick});
    const found = steps.flatMap(({name, outcome}) => frenchIn(outcome, name.split(':')[0]!));
    assert.deepEqual([...new Set(found)], []);
  });

  for (const persona of Object.keys(personas) as (keyof typeof personas)[])
    it(`says nothing in French to ${persona}`, async () => {
      const sandbox = createSandbox({persona, latency: 0});
      const ask = async (id: keyof typeof operations, body: object = {}) => {
        const input = {params: {enrolmentId: personas[persona].enrolmentId}, body};
        return frenchIn(await inEnglish(sandbox).call(operations[id] as AnyOperation, input as never), id);
      };
      const found = await Promise.all([
        ...(['getSettings', 'getEnrolment', 'getOffer', 'getWaiverTerms', 'getNetwork'] as const).map((id) => ask(id)),
        ...(persona in members
          ? [
              ...(['getCoverage', 'getCards', 'listNotifications'] as const).map((id) => ask(id)),
              ask('listReimbursements', {filters: {}}),
            ]
          : []),
      ]);
      assert.deepEqual([...new Set(found.flat())], []);
    });

  it('keeps what the member wrote, and what no dictionary knows', () => {
    const english = new English({Optique: 'Glasses', '{} € par séance': '€{} per session', 'Jusqu’à {}': 'Up to {}'});
    assert.deepEqual(
      english.answer({
        label: 'Optique',
        person: {lastName: 'Optique'},
        notes: ['30 € par séance', 'Jusqu’à 1 250,50 €', 'Jusqu’au 1er mars'],
      }),
      {
        label: 'Glasses',
        person: {lastName: 'Optique'},
        notes: ['€30 per session', 'Up to €1,250.50', 'Jusqu’au 1er mars'],
      },
    );
  });
});
