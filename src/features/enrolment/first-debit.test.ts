import {expect} from '@open-wc/testing';
import {operations as o} from '../../contract/index.js';
import type {EnrolmentDraft} from '../../contract/enrolment.js';
import {testInsurer} from '../../../mocks/engine/test-insurer.harness.js';
import {longDate, money} from '../../element/format.js';
import {fake, plain, show, type PanelHost} from '../../testing/panel.harness.js';
import {until} from '../../testing/until.js';
import {BankDetailsPanel} from '../bank-details/bank-details.panel.js';
import {CompletionPanel} from '../completion/completion.panel.js';
import {RecapPanel} from '../recap/recap.panel.js';

const said = (text: string) => text.replace(/[\s\u00a0\u202f]+/g, ' ').trim();
const factOf = (host: PanelHost, label: string) => {
  const term = host.all('dt').find((each) => plain(each) === label);
  return term ? said(plain(term.nextElementSibling!)) : undefined;
};

/** As each page says it: the recap, the mandate, and what comes after the signature. */
async function pages(draft: EnrolmentDraft) {
  const recap = await show(RecapPanel, fake({}, draft), '#recap-guarantees');
  const mandate = await show(BankDetailsPanel, fake({}, draft), '.paper');
  const completion = await show(CompletionPanel, fake({}, {...draft, step: 'completed'}), '.path-item');
  await until(() => factOf(mandate, 'Premier prélèvement'), 'the first debit on the mandate');
  const last = completion.all('.path-item').at(-1)!;
  return {
    recap: factOf(recap, 'Premier prélèvement'),
    mandate: factOf(mandate, 'Premier prélèvement'),
    completion: [...last.children].map((each) => said(plain(each)).replace(/ Ajouter à mon agenda$/, '')),
  };
}

describe('D1 recap, mandate and completion say one first debit', () => {
  for (const [persona, debitFrequency, then] of [
    ['family', 'monthly', ', puis chaque mois'],
    ['family', 'quarterly', ', puis tous les trois mois'],
    ['otherPerson', 'yearly', ', puis chaque année'],
    ['alsace', undefined, ''],
  ] as const)
    it(`${persona}, ${debitFrequency ?? 'no rhythm to choose'}`, async () => {
      const {call} = testInsurer({at: 'guarantees', persona});
      const events = ['notice', 'ipid'].map((documentId) => ({
        type: 'document.downloaded',
        at: '2026-11-22T09:00:00Z',
        documentId,
        version: '2026-11',
      }));
      await call(o.recordProof, {body: {events}});
      const draft = await call(o.saveGuarantees, {
        body: {combinationId: 'option1-top-up', ...(debitFrequency && {debitFrequency})},
      });
      const {amount, on} = draft.firstDebit!;
      const [sum, day] = [said(money(amount, 'fr')), longDate(on, 'fr')];
      expect(await pages(draft)).to.deep.equal({
        recap: `${sum} le ${day}`,
        mandate: `${sum} le ${day}`,
        completion: [day, `Premier prélèvement de ${sum}${then}.`],
      });
    });
});
