import {expect} from '@open-wc/testing';
import type {OperationId} from '../../contract/index.js';
import {inChromium} from '../../testing/engine.js';
import {FaultRun, type Outcome, type Transport} from './fault-run.harness.js';

/**
 * RELIABILITY B: what an enrolment asks of the insurer. Those of the member's space, and of no enrolment that goes
 * well, are elsewhere.
 */
const operations: readonly OperationId[] = [
  'getSettings',
  'redeemLink',
  'getEnrolment',
  'createAccount',
  'listCommunes',
  'saveDraft',
  'saveProfile',
  'logOut',
  'logIn',
  'renewSession',
  'saveBeneficiary',
  'removeBeneficiary',
  'confirmBeneficiaries',
  'saveBankDetails',
  'getMandateFile',
  'getOffer',
  'getWaiverTerms',
  'requestWaiver',
  'withdrawWaiver',
  'recordProof',
  'saveGuarantees',
  'confirmRecap',
  'getBulletin',
  'getBulletinFile',
  'getBulletinDocument',
  'acceptBulletin',
  'sendSignatureCode',
  'sign',
  'getSignatureProof',
  'getDossier',
];

/** The pages and the tries are the same in every engine: the others run every sixth. */
const tried = operations.filter((_, index) => inChromium || index % 6 === 0);

describe('Every call of an enrolment fails twice: before its effect, then after it', () => {
  const {click} = HTMLAnchorElement.prototype;
  // files are not saved here: Firefox would wait for each of them
  before(() => {
    HTMLAnchorElement.prototype.click = function clickUnlessFile(this: HTMLAnchorElement) {
      if (!this.download) click.call(this);
    };
  });
  after(() => {
    HTMLAnchorElement.prototype.click = click;
  });

  for (const transport of ['functions', 'HTTP'] as Transport[]) {
    describe(`over ${transport}`, () => {
      let faultless: Outcome;
      const rows: string[] = [];
      before(async () => {
        faultless = await new FaultRun(transport).run();
      });

      for (const operation of tried) {
        it(`${operation}: nothing is lost, nothing is done twice`, async () => {
          const {cures, remembered} = await new FaultRun(transport, operation).run();
          expect(remembered).to.deep.equal(faultless.remembered);
          rows.push(`| \`${operation}\` | ${cures[0]} | ${cures[1] ?? '–'} |`);
          expect(cures, 'it failed twice').to.have.length(operation === 'logOut' ? 1 : 2);
        });
      }

      it('is told in docs/fault-run.md as it went', async () => {
        const page = await (await fetch('/docs/fault-run.md')).text();
        const told = (page.split(`## Over ${transport}`)[1] ?? '').split('\n## ')[0]!;
        const lines = told
          .split('\n')
          .filter((line) => tried.some((operation) => line.startsWith(`| \`${operation}\``)));
        expect(lines.join('\n')).to.equal(rows.join('\n'));
      });
    });
  }
});
