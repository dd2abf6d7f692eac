/** What waits for a member, found where the other topics keep it: done there, it is gone here. */
import type {Task} from '../../../src/contract/home.js';
import type {HandlerContext} from '../../engine/handler.js';
import {entry} from '../../engine/database.js';
import {dayAndMonth, longDate} from '../../engine/formats.js';
import {todayIn} from '../../../src/domain/index.js';
import {memberOf} from '../../people/every-member.js';
import {emailOf} from '../access/accounts.js';
import {blockableUntil, fileOf} from '../bank-accounts/bank-accounts.js';
import {wholeEuros} from '../coverage/ceilings.js';
import {openAlerts} from '../coverage/open-alerts.js';
import {endingsOf} from '../ending/receipts.js';
import {answerPaper} from '../health-services/opinion-papers.js';
import {isAnswered, opinionsOf} from '../health-services/opinions.js';
import {stayOf, staysOf} from '../hospital/stays.js';
import {mailboxOf} from '../messages/mailbox.js';
import {contractOf} from './contract-state.js';
import {ofEnrolment, paperTasks} from './paper-tasks.js';

const day = 86_400_000;
/** A connection that was refused is told of for so many days. */
const toldFor = 30;
const order = ['now', 'soon', 'news'];

/** The most urgent first, then by their last day. */
export function tasksOf(ctx: HandlerContext): Task[] {
  const rank = ({urgency, by = '9999'}: Task) => `${order.indexOf(urgency)} ${by}`;
  const all = [paperTasks, rights, mailProblems, refusedSignIns, letters, bankChange, answers, opinions, endings];
  return (contractOf(ctx).state === 'upcoming' ? [ofEnrolment] : all)
    .flatMap((of) => of(ctx))
    .toSorted((one, other) => rank(one).localeCompare(rank(other)));
}

const dayOf = (at: number): string => dayAndMonth(todayIn('Europe/Paris', new Date(at)));

/** Whose cover must be proved again, or ends. */
function rights(ctx: HandlerContext): Task[] {
  const nameOf = (id: string) => memberOf(ctx).people.find((each) => each.id === id)?.firstName ?? '';
  return openAlerts(ctx).flatMap(({id, kind, personId, date, paperId}): Task[] => {
    if (!date || date < ctx.today()) return [];
    const task = {id, kind: 'right', urgency: 'soon', by: date} as const;
    if (kind === 'rightsEnd')
      return [
        {
          ...task,
          title: `${nameOf(personId)}\u00a0: la couverture prend fin`,
          text: 'Après ce jour, ses soins ne sont plus remboursés.',
          lead: {page: 'beneficiaries', label: 'Voir sa couverture', subjectId: personId},
        },
      ];
    // the same certificate may have come another way
    const {state} = entry(ctx.db.beneficiaryPapers, `certificat-${personId}`) ?? {};
    if (kind !== 'proofNeeded' || paperId === undefined || state === 'received' || state === 'accepted') return [];
    return [
      {
        ...task,
        title: `${nameOf(personId)}\u00a0: couverture à prolonger`,
        text: 'Sans certificat de scolarité, ses droits s’arrêtent. Une photo suffit.',
        lead: {page: 'documentSending', label: 'Ajouter le certificat', subjectId: paperId},
      },
    ];
  });
}

function mailProblems(ctx: HandlerContext): Task[] {
  const since = entry(ctx.db.memberProfiles, memberOf(ctx).number)?.contacts.email?.failingSince;
  if (since === undefined) return [];
  return [
    {
      id: 'e-mail',
      kind: 'security',
      urgency: 'now',
      title: 'Nos e-mails ne vous arrivent plus',
      text: `Ils nous reviennent depuis le ${dayAndMonth(since)}.`,
      lead: {page: 'preferences', label: 'Vérifier mon adresse'},
    },
  ];
}

/** From where nobody who has this space was ever seen; a new password answers it. */
function refusedSignIns(ctx: HandlerContext): Task[] {
  const {db, now} = ctx;
  const email = emailOf(ctx);
  const own = db.activity.filter((event) => event.email === email);
  const changed = own.findLast(({kind}) => kind === 'password-changed')?.at ?? 0;
  const places = own.filter(({kind}) => kind === 'signed-in').map(({from}) => from.place);
  const refused = own.findLast(
    ({kind, at, from}) =>
      kind === 'sign-in-refused' &&
      at > Math.max(changed, now().getTime() - toldFor * day) &&
      !places.includes(from.place),
  );
  if (!refused) return [];
  return [
    {
      id: 'connexion',
      kind: 'security',
      urgency: 'soon',
      title: 'Une connexion à votre espace a été refusée',
      text:
        `Le ${dayOf(refused.at)}, depuis ${refused.from.place}. ` +
        'Ce n’était pas vous\u202f? Changez votre mot de passe.',
      lead: {page: 'security', label: 'Vérifier'},
    },
  ];
}

/** Messages that are not read, in one. */
function letters(ctx: HandlerContext): Task[] {
  const {threads} = mailboxOf(ctx.db, memberOf(ctx), ctx.today());
  const unread = threads.map(({thread}) => thread).filter((each) => each.unread > 0);
  const count = unread.reduce((sum, each) => sum + each.unread, 0);
  const [newest] = unread;
  if (!newest) return [];
  return [
    {
      id: 'messages',
      kind: 'message',
      urgency: unread.some(({state}) => state === 'waitingForMember') ? 'now' : 'soon',
      title: count === 1 ? 'Un message à lire' : `${count} messages à lire`,
      text: newest.subject,
      lead: {
        ...{page: 'messages', label: count === 1 ? 'Lire le message' : 'Lire les messages'},
        ...(unread.length === 1 && {subjectId: newest.id}),
      },
    },
  ];
}

/** The last change of account, while it can be blocked. */
function bankChange(ctx: HandlerContext): Task[] {
  const last = fileOf(ctx, memberOf(ctx)).changes.at(-1);
  if (!last || last.blockedAt !== undefined || ctx.now().getTime() >= blockableUntil(last)) return [];
  const {id, at, mandate} = last;
  const signer = mandate?.payer?.name;
  return [
    {
      id: `compte-${id}`,
      kind: 'mandate',
      urgency: signer === undefined ? 'news' : 'soon',
      title: signer === undefined ? 'Votre compte bancaire a été changé' : `${signer} doit signer le mandat`,
      text:
        signer === undefined
          ? `Le ${dayOf(at)}. Ce n’était pas vous\u202f? Vous pouvez bloquer ce changement.`
          : 'Le mandat est parti par courrier. Jusqu’à son retour, votre cotisation reste sur l’ancien compte.',
      lead: {page: 'bankAccount', label: 'Voir le changement', subjectId: id},
    },
  ];
}

/** What a hospital was answered, until the day of the stay. */
function answers(ctx: HandlerContext): Task[] {
  return staysOf(ctx).flatMap(([id, record]): Task[] => {
    const {request, establishment, entry: from, cost} = stayOf(ctx, id, record);
    const {status, reason} = request;
    if ((status !== 'accepted' && status !== 'rejected') || from < ctx.today()) return [];
    const isAccepted = status === 'accepted';
    const when = `${establishment.name}, entrée le ${dayAndMonth(from)}.`;
    return [
      {
        id: `reponse-${id}`,
        kind: 'request',
        urgency: isAccepted ? 'news' : 'soon',
        title: isAccepted ? 'Votre prise en charge est accordée' : 'Votre prise en charge est refusée',
        text: isAccepted && cost ? `${when} Il vous restera ${wholeEuros(cost.left)} à payer.` : (reason ?? when),
        lead: {page: 'hospital', label: 'Lire la réponse', requestId: id},
      },
    ];
  });
}

/** Answers of specialists that nobody has opened. */
function opinions(ctx: HandlerContext): Task[] {
  const {number} = memberOf(ctx);
  const opened = entry(ctx.db.openedPapers, number) ?? [];
  return opinionsOf(ctx, number).flatMap(([id, opinion]): Task[] => {
    if (!isAnswered(ctx, id, opinion) || opened.includes(answerPaper(id))) return [];
    return [
      {
        id: answerPaper(id),
        kind: 'request',
        urgency: 'news',
        title: 'Le spécialiste vous a répondu',
        text: 'Sa réponse écrite est dans vos documents.',
        lead: {page: 'services', label: 'Lire la réponse', requestId: id},
      },
    ];
  });
}

/** A contract that they asked to end, while they may change their mind. */
function endings(ctx: HandlerContext): Task[] {
  return endingsOf(ctx, 'cancellation').flatMap(([id, {takenBackAt, endsOn}]): Task[] => {
    if (takenBackAt !== undefined || endsOn === undefined || endsOn < ctx.today()) return [];
    return [
      {
        id: `fin-${id}`,
        kind: 'contract',
        urgency: 'news',
        title: `Votre contrat prend fin le ${longDate(endsOn)}`,
        text: 'Jusque-là, vous pouvez changer d’avis.',
        lead: {page: 'cancellation', label: 'Suivre ma demande', requestId: id},
      },
    ];
  });
}
