/**
 * One enrolment from the link to the dossier, with what can go wrong on the way: in each host it must give the same.
 */
import {
  operations,
  type AnyOperation,
  type EnrolmentDraft,
  type FileAnswer,
  type OperationId,
} from '../../src/contract/index.js';
import type {Bulletin} from '../../src/contract/bulletin.js';
import type {SignatureTransaction} from '../../src/contract/enrolment.js';
import type {Reimbursement, ReimbursementPage} from '../../src/contract/reimbursements.js';
import type {Session} from '../../src/contract/session.js';
import type {Backend, CallOptions} from '../../src/backend/backend.js';
import {asBackendError} from '../../src/backend/error.js';
import {bringToStep} from '../topics/enrolment/bring-to-step.js';
import {addReimbursement, advanceReimbursement} from '../topics/reimbursements/reimbursement-events.js';
import {createDatabase, type Database} from '../database.js';
import {members} from '../people/members.js';
import {personas, refusedMobile, sampleAnswers, sampleCodes, samplePassword} from '../people/personas.js';
import type {Simulator} from './simulator.js';

export interface Stage {
  backend: Backend;
  simulator: Simulator;
  /** Moves the clock of the simulator. */
  tick(ms: number): void;
}

/** A clock and data that are the same for each host. */
export function sameStart(): {db: Database; now: () => Date; tick: (ms: number) => void} {
  let time = Date.parse('2026-11-22T09:00:00Z');
  return {
    db: createDatabase({today: '2026-11-22', seed: 'parity'}),
    now: () => new Date(time),
    tick: (ms) => {
      time += ms;
    },
  };
}

/** What happened, call by call, in words that can be compared. */
export interface Step {
  name: string;
  outcome: unknown;
}

export async function runScript({backend, simulator, tick}: Stage): Promise<Step[]> {
  const steps: Step[] = [];
  let token: string | undefined;
  const called = new Set<OperationId>();

  async function step(
    name: string,
    operation: AnyOperation,
    {params, body, as, ...options}: {params?: object; body?: unknown; as?: string | undefined} & CallOptions = {},
  ): Promise<unknown> {
    called.add(operation.id as OperationId);
    const current = as ?? token;
    const credentials = {token: () => current, renew: async () => false};
    const input = {params: {enrolmentId, ...params}, body};
    const once = () => backend.call(operation, input as never, {credentials, ...options});
    // A lost answer: over HTTP the adapter asks again by itself, with the same key.
    const value: unknown = await once()
      .catch((error: unknown) =>
        asBackendError(error).code === 'network' && options.intent ? once() : Promise.reject(error),
      )
      .catch((error: unknown) => {
        const {code, issues, attemptsLeft, retryAt} = asBackendError(error);
        return {failed: {code, issues, attemptsLeft, retryAt}};
      });
    const file = value as FileAnswer | undefined;
    steps.push({
      name: `${operation.id}: ${name}`,
      outcome: file?.bytes instanceof Uint8Array ? {...file, bytes: file.bytes.length} : value,
    });
    return value;
  }

  const {enrolmentId, link} = personas.family;
  const o = operations;
  const answers = sampleAnswers;
  const spouse = answers.beneficiaries[0]!;
  const member = answers.profile;

  await step('reads', o.getSettings);
  await step('two communes', o.listCommunes, {params: {postalCode: '44115'}});
  await step('none', o.listCommunes, {params: {postalCode: '44099'}});
  for (const persona of [personas.used, personas.expired, personas.otherPerson])
    await step(persona.id, o.redeemLink, {body: {secret: persona.link}});
  await step('unknown', o.redeemLink, {body: {secret: 'toString'}});
  await step('line cut', o.logIn, failOnce('logIn', 'network'));
  await step('nonsense', o.logIn, failOnce('logIn', 'invalid-answer'));
  await step('maintenance', o.logIn, failOnce('logIn', 'unavailable'));
  function failOnce(id: OperationId, code: Parameters<Simulator['fail']>[1]) {
    simulator.fail(id, code);
    return {body: {email: 'a@example.org', password: 'x'}};
  }

  token = ((await step('redeemed', o.redeemLink, {body: {secret: link}, intent: 'redeem'})) as Session).accessToken;
  await step('redeemed, answer lost', o.redeemLink, {body: {secret: link}, intent: 'redeem'});
  await step('again', o.redeemLink, {body: {secret: link}});
  await step('a new link', o.requestLink, {body: {secret: link}});
  await step('a new link, of nobody', o.requestLink, {body: {secret: 'toString'}});
  await step('of somebody else', o.getEnrolment, {params: {enrolmentId: 'adh-single'}});
  await step('with a made-up token', o.getEnrolment, {as: 'made-up'});
  await step('new', o.getEnrolment);
  await step('before the account', o.saveProfile, {body: member});
  await step('weak password', o.createAccount, {body: {password: 'secret'}});
  await step('created', o.createAccount, {body: {password: samplePassword}});
  await step('created again', o.createAccount, {body: {password: samplePassword}});
  await step('another one', o.createAccount, {body: {password: `${samplePassword}!`}});
  await step('unfinished', o.saveDraft, {
    params: {part: 'profile'},
    body: {values: {lastName: 'Vass', 'address.city': ''}},
  });
  await step('a secret', o.saveDraft, {params: {part: 'account'}, body: {values: {password: 'x'}}});

  await step('too early', o.confirmRecap);
  await step('too early', o.getBulletin);
  await step('too early', o.getBulletinFile);
  await step('too early', o.getDossier);
  await step('too early', o.getSignatureProof);
  await step('too early', o.getMandateFile);
  await step('wrong', o.saveProfile, {body: {...member, birthDate: '31/02/1978', lastName: ''}});
  await step('provisional number', o.saveProfile, {
    body: {...member, teletransmission: {enabled: true, nir: '7 100 000 000 001', schemeCode: '014410001'}},
  });
  await step('saved', o.saveProfile, {body: member, version: '0', intent: 'profile'});
  await step('saved, answer lost', o.saveProfile, {body: member, version: '0', intent: 'profile'});
  await step('saved in another tab', o.saveProfile, {body: member, version: '0'});
  await step('confirmed in another tab', o.confirmBeneficiaries, {version: '0'});

  for (const {id, person} of answers.beneficiaries)
    await step(id, o.saveBeneficiary, {params: {personId: id}, body: person});
  await step('second partner', o.saveBeneficiary, {
    params: {personId: 'x'},
    body: {...spouse.person, type: 'cohabitant', birthRank: '2'},
  });
  await step('same rank', o.saveBeneficiary, {
    params: {personId: 'x'},
    body: {...answers.beneficiaries[2]!.person, firstName: 'Jumeau'},
  });
  await step('type not offered', o.saveBeneficiary, {
    params: {personId: 'x'},
    body: {...spouse.person, type: 'otherDependant', teletransmission: {enabled: false}},
  });
  await step('lives with nobody', o.saveBeneficiary, {
    params: {personId: 'x'},
    body: {...answers.beneficiaries[2]!.person, birthRank: '3', contact: {kind: 'same', sameAs: 'y'}},
  });
  await step('somebody unknown', o.removeBeneficiary, {params: {personId: 'nobody'}});
  await step('confirmed', o.confirmBeneficiaries);

  await step('no BIC', o.saveBankDetails, {
    body: {account: {holder: 'A', iban: answers.bankDetails.account.iban}, sameForDebit: true},
  });
  await step('wrong key', o.saveBankDetails, {body: {account: {holder: 'A', iban: 'FR7630006000011234567890188'}}});
  await step('for nobody', o.saveBankDetails, {
    body: {...answers.bankDetails, perBeneficiary: {nobody: {kind: 'same', sameAs: 'member'}}},
  });
  await step('saved', o.saveBankDetails, {body: answers.bankDetails});
  await step('draft', o.getMandateFile);
  await step('read', o.getOffer);
  await step('terms', o.getWaiverTerms);
  await step('no end', o.requestWaiver, {body: {caseId: 'css', statement: '2026-11'}});
  await step('an old sentence', o.requestWaiver, {body: {caseId: 'dependant', statement: '2020-01'}});
  await step('asked', o.requestWaiver, {body: {caseId: 'individual', endsOn: '31/12/2027', statement: '2026-11'}});
  await step('not while it rests', o.confirmRecap);
  await step('taken up again', o.withdrawWaiver);
  await step('taken up again twice', o.withdrawWaiver);
  await step('unknown', o.saveGuarantees, {body: {combinationId: 'gold'}});
  await step('no rhythm', o.saveGuarantees, {body: {combinationId: 'option1'}});
  await step('saved', o.saveGuarantees, {body: answers.guarantees});
  await step('confirmed', o.confirmRecap);

  const bulletin = (await step('text', o.getBulletin)) as Bulletin;
  await step('file', o.getBulletinFile);
  await step('shown', o.recordProof, {
    body: {
      events: [
        {type: 'document.shown', at: '2026-11-22T09:00:00Z', documentId: bulletin.documentId, sha256: bulletin.sha256},
      ],
    },
  });
  const given = bulletin.consents.map(({id, version}) => ({id, version, given: true}));
  await step('another document', o.acceptBulletin, {body: {sha256: 'x', consents: given}});
  await step('a box left', o.acceptBulletin, {
    body: {sha256: bulletin.sha256, consents: given.map((each) => ({...each, given: each.id !== 'accuracy'}))},
  });
  await step('before acceptance', o.sendSignatureCode, {body: {phone: answers.mobile}});
  await step('accepted', o.acceptBulletin, {body: {sha256: bulletin.sha256, consents: given}});

  await step('landline', o.sendSignatureCode, {body: {phone: '01 99 00 12 34'}});
  await step('refused number', o.sendSignatureCode, {body: {phone: refusedMobile}});
  await step('sent', o.sendSignatureCode, {body: {phone: '06 39 98 00 01'}, intent: 'send'});
  await step('by e-mail', o.sendSignatureCode, {body: {phone: '06 39 98 00 02', channel: 'email'}});
  await step('number corrected', o.sendSignatureCode, {body: {phone: answers.mobile}});
  await step('too soon', o.sendSignatureCode, {body: {phone: answers.mobile}});
  tick(31_000);
  const {id: transactionId} = (await step('sent again', o.sendSignatureCode, {
    body: {phone: answers.mobile},
  })) as SignatureTransaction;
  await step('of another document', o.sign, {body: {transactionId, code: sampleCodes.right, sha256: 'x'}});
  await step('not a code', o.sign, {body: {transactionId, code: '12'}});
  await step('wrong', o.sign, {body: {transactionId, code: '111111'}, intent: 'first'});
  await step('wrong, same intention', o.sign, {body: {transactionId, code: '111111'}, intent: 'first'});
  await step('too late', o.sign, {body: {transactionId, code: sampleCodes.expired}});
  await step('of an old message', o.sign, {body: {transactionId: 'old', code: sampleCodes.right}});
  await step('waiting for the code', o.getEnrolment);

  simulator.fail('sign', 'network', {after: 'effect'});
  await step('signed, answer lost', o.sign, {body: {transactionId, code: 'Votre code : 123 456'}, intent: 'sign'});
  await step('same intention', o.sign, {body: {transactionId, code: sampleCodes.right}, intent: 'sign'});
  await step('another intention', o.sign, {body: {transactionId, code: sampleCodes.right}, intent: 'sign-2'});
  await step('signed', o.saveProfile, {body: member});
  await step('signed', o.saveDraft, {params: {part: 'profile'}, body: {values: {}}});
  await step('completed', o.getEnrolment);
  await step('downloaded', o.getDossier);
  await step('downloaded', o.getSignatureProof);
  await step('of the new member', o.getCards);
  await step('of a year without card', o.getCardFile, {params: {cardId: 'carte-1999'}});
  await step('printed', o.getCardFile, {params: {cardId: 'carte-contrat-family-2026'}});

  tick(14 * 60_000);
  await step('just before the end', o.getEnrolment);
  const renewed = (await step('new token', o.renewSession)) as Session;
  tick(60_000);
  await step('old token over', o.getEnrolment);
  token = renewed.accessToken;
  await step('renewed', o.getEnrolment);
  await step('left', o.logOut);
  await step('after leaving', o.getEnrolment);
  await step('wrong password', o.logIn, {body: {email: personas.family.email, password: 'x'}});
  await step('nobody', o.logIn, {body: {email: 'constructor@example.org', password: 'x'}});
  await step('back', o.logIn, {body: {email: 'Helene.Vasseur@example.org ', password: samplePassword}});

  await locked();
  async function locked(): Promise<void> {
    const {resume} = personas;
    await bringToStep(simulator, resume, 'signature');
    token = ((await step('Sofia', o.logIn, {body: {email: resume.email, password: samplePassword}})) as Session)
      .accessToken;
    const params = {enrolmentId: resume.enrolmentId};
    const sent = (await step('sent', o.sendSignatureCode, {
      params,
      body: {phone: resume.answers.mobile},
    })) as SignatureTransaction;
    for (const code of ['111111', '222222', '333333', sampleCodes.right])
      await step(code, o.sign, {params, body: {transactionId: sent.id, code}});
    await step('locked', o.sendSignatureCode, {params, body: {phone: resume.answers.mobile}});
    await step('locked', o.getEnrolment, {params});
    tick(10 * 60_000);
    const again = (await step('unlocked', o.sendSignatureCode, {
      params,
      body: {phone: resume.answers.mobile},
    })) as SignatureTransaction;
    const draft = (await step('unlocked', o.getEnrolment, {params})) as EnrolmentDraft;
    await step('unlocked', o.sign, {
      params,
      body: {transactionId: draft.transaction?.id ?? again.id, code: sampleCodes.right},
    });
  }

  token = (
    (await step('in their space', o.logIn, {body: {email: members.family.email, password: samplePassword}})) as Session
  ).accessToken;
  await step('read', o.getCoverage);
  await step('by nobody', o.getCoverage, {as: 'made-up'});
  await reimbursed();
  async function reimbursed(): Promise<void> {
    const first = (await step('first page', o.listReimbursements, {
      body: {filters: {}, limit: 4},
    })) as ReimbursementPage;
    await step('second page', o.listReimbursements, {body: {filters: {}, limit: 4, cursor: first.next!}});
    await step('filtered', o.listReimbursements, {
      body: {filters: {beneficiaryId: 'marc', family: 'pharmacy', search: 'port'}, limit: 2},
    });
    const added = addReimbursement(simulator, 'family', 'optam');
    advanceReimbursement(simulator, 'family', added.id);
    await step('two changes', o.listReimbursementChanges, {params: {since: String(first.revision)}});
    await step('from too far', o.listReimbursementChanges, {params: {since: '3'}});
    const {paymentId = '', statementId = ''} = first.acts.find(
      (act) => 'status' in act && act.status === 'paid',
    ) as Reimbursement;
    await step('opened', o.getPayment, {params: {paymentId}});
    await step('unknown', o.getPayment, {params: {paymentId: 'vir-0'}});
    await step('file', o.getStatement, {params: {statementId}});
    await step('unknown', o.getStatement, {params: {statementId: 'dec-0'}});
  }

  await careNetwork();
  async function careNetwork(): Promise<void> {
    const nantes = {
      kind: 'optician',
      lat: 47.2172,
      lon: -1.5534,
      radii: [10, 25],
      services: ['home'],
      openNow: false,
      sort: 'distance',
      offset: 0,
      limit: 3,
    };
    await step('as a member', o.getNetwork);
    await step('near a town', o.searchPartners, {body: nantes});
    await step('the largest saving, open now', o.searchPartners, {body: {...nantes, sort: 'saving', openNow: true}});
    await step('at sea', o.searchPartners, {body: {...nantes, lon: -12}});
    await step('of no known kind', o.searchPartners, {body: {...nantes, kind: 'florist'}});
    for (const text of ['nan', '44100', '12 rue des Tanneurs, 44000 Nantes', 'xyzxyz'])
      await step(text, o.searchPlaces, {body: {text, limit: 3}});
    await step('all', o.getPartnerPoints, {params: {kind: 'dentist'}});
    await step('of no known kind', o.getPartnerPoints, {params: {kind: 'florist'}});
    token = undefined;
    await step('as anybody', o.getNetwork);
  }

  const missing = Object.keys(operations).filter((id) => !called.has(id as OperationId));
  if (missing.length) throw new Error(`the script never calls ${missing.join(', ')}`);
  return steps;
}
