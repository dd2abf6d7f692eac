/** Whom to call, what is asked often, and what to do where an answer does not suit. */
import type {Complaints} from '../../../src/contract/help.js';
import type {FieldIssue} from '../../../src/contract/problem.js';
import {Problem} from '../../../src/contract/problem.js';
import type {MemberRequest} from '../../../src/contract/requests.js';
import {checkPhone, normalizePhone} from '../../../src/domain/index.js';
import {nextId} from '../../engine/database.js';
import type {HandlerContext, Handlers} from '../../engine/handler.js';
import {refuse} from '../../engine/problems.js';
import {sha256} from '../../engine/sha256.js';
import {memberOf} from '../../people/every-member.js';
import {insurer} from '../../people/insurer.js';
import {personas} from '../../people/personas.js';
import {complaintsOf, complaintSteps} from './complaints.js';
import type {ComplaintRecord} from './help.data.js';
import {calledBackAt, hasCallback, linesAt} from './lines.js';
import {questions} from './questions.js';

type Id = 'getHelp' | 'rateAnswer' | 'requestCallback' | 'complain';

/** So often somebody may ask to be called in a day. */
const mostCallbacks = 2;
const firstNumber = 4_201;

const subjects = [
  {id: 'reimbursement', label: 'Un remboursement'},
  {id: 'contribution', label: 'Une cotisation'},
  {id: 'delay', label: 'Un délai'},
  {id: 'adviser', label: 'La relation avec un conseiller'},
  {id: 'other', label: 'Autre'},
];

export const handlers: Pick<Handlers, Id> = {
  getHelp: (_, ctx) => ({
    at: ctx.now().toISOString(),
    lines: linesAt(ctx.now()),
    relay: {label: 'appeler en langue des signes ou par écrit', url: 'https://relais.example.org/mutuelle'},
    ...codeOf(ctx),
    answerDelay: 'Réponse sous 2 jours ouvrés.',
    questions: [...questions],
    complaint: complaintWays(ctx),
  }),

  rateAnswer: ({params: {questionId}, body: {helped}}, {db}) => {
    if (!questions.some(({id}) => id === questionId)) throw new Problem('not-found');
    const rating = (db.ratings[questionId] ??= {yes: 0, no: 0});
    rating[helped ? 'yes' : 'no']++;
    return undefined;
  },

  requestCallback: ({params: {lineId}, body}, {db, now, today}) => {
    if (!hasCallback(lineId)) throw new Problem('not-found');
    const phone = normalizePhone(body.phone);
    const code = checkPhone(phone);
    refuse(code ? [{pointer: '/phone', code}] : []);
    const day = today();
    const asked = db.callbacks.filter((each) => each.phone === phone && each.day === day);
    if (asked.length >= mostCallbacks) throw new Problem('limit-reached');
    db.callbacks.push({lineId, phone, day});
    return {at: calledBackAt(lineId, now())};
  },

  complain: ({body: {subjectId, text, wish}}, ctx) => {
    const subject = subjects.find(({id}) => id === subjectId);
    refuse([
      ...(subject ? [] : [{pointer: '/subjectId', code: 'unknown'}]),
      ...(text.trim() ? [] : [{pointer: '/text', code: 'required'}]),
    ] satisfies FieldIssue[]);
    const {db} = ctx;
    const memberNumber = memberOf(ctx).number;
    const words = sha256(JSON.stringify([subjectId, text, wish]));
    const isSame = (each: ComplaintRecord) =>
      each.memberNumber === memberNumber && each.words === words && each.request.status === 'received';
    const before = Object.values(db.complaints).find(isSame);
    if (before) return before.request;
    const id = nextId(db, 'reclamation');
    const at = ctx.now().toISOString();
    const request: MemberRequest = {
      id,
      reference: referenceOf(ctx),
      kind: 'complaint',
      label: subject!.label,
      status: 'received',
      createdAt: at,
      steps: complaintSteps(ctx.today(), at),
      papers: [],
      actions: [],
    };
    db.complaints[id] = {memberNumber, words, request};
    return request;
  },
};

/** « REC-26-004 201 »: the year, then a number that is never given twice. */
function referenceOf({db, today}: HandlerContext): string {
  const number = String(firstNumber + Object.keys(db.complaints).length).padStart(6, '0');
  return `REC-${today().slice(2, 4)}-${number.replace(/\B(?=(\d{3})+$)/, '\u00a0')}`;
}

/** What members read over the phone. */
function codeOf(ctx: HandlerContext): {code?: string} {
  return ctx.memberNumber === undefined ? {} : {code: personas[memberOf(ctx).persona].supportCode};
}

function complaintWays(ctx: HandlerContext): Complaints {
  const [name, ...address] = insurer.mediator.split(', ');
  return {
    steps: [
      {
        label: 'Réclamation',
        text: 'Écrivez au service réclamations. Accusé de réception sous 10 jours, réponse sous 2 mois.',
        contact: `Service réclamations, ${insurer.address}`,
      },
      {
        label: 'Médiateur',
        text:
          'Si la réponse ne vous convient pas, ou sans réponse après 2 mois, saisissez gratuitement le ' +
          `${name!.replace(/^M/, 'm')}.`,
        url: 'https://mediateur.example.org/',
        contact: address.join(', '),
      },
    ],
    subjects,
    open: ctx.memberNumber !== undefined,
    requests: complaintsOf(ctx),
  };
}
