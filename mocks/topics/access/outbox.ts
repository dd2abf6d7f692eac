/** What leaves for a telephone or a mailbox, and its words. */
import {nextId} from '../../engine/database.js';
import {English} from '../../engine/english.js';
import type {HandlerContext} from '../../engine/handler.js';
import {speaksEnglish} from '../../engine/language.js';
import type {OutboxMessage} from './access.data.js';
import {english as signature} from '../signature/signature.en.data.js';
import {english} from './access.en.data.js';
import {english as bankAccounts} from '../bank-accounts/bank-accounts.en.data.js';

/** The page shows how the message begins: both are in the language of the page. Mails are in French. */
const codeText = (beginsWith: string, code: string, language: string | undefined): string => {
  const text = `${beginsWith}\u00a0: ${code} est votre code. Ne le donnez à personne.`;
  return speaksEnglish(language) ? new English(english, bankAccounts, signature).sentence(text) : text;
};

/** Told of an account by mail and by SMS; what it says depends on what was done. */
export type NoticeKind = 'bank-account-changed' | 'bank-change-blocked';
/** Worded by the topic that sends it, or by what was done. */
type WordedElsewhere = NoticeKind | 'ending-receipt' | 'ending-taken-back' | 'referral' | 'message-answered';

/** Those whose words do not depend on what was done. */
type MailKind = Exclude<OutboxMessage['kind'], WordedElsewhere | `${string}-code`>;

const mailTexts: Readonly<Record<MailKind, string>> = {
  'confirm-email':
    'Confirmez votre adresse e-mail avec le lien de ce message, dans l’heure qui vient. Si vous n’avez pas demandé ' +
    'd’espace adhérent, ne faites rien.',
  'already-registered':
    'Vous avez déjà un espace adhérent. Le lien de ce message mène à la page de connexion, où vous pouvez aussi ' +
    'demander un nouveau mot de passe. Si vous n’avez rien demandé, ne faites rien.',
  'address-taken':
    'Un espace adhérent a été demandé avec votre adresse e-mail, qui sert déjà à un autre espace. Le lien de ce ' +
    'message mène à la page de connexion. Si vous n’avez rien demandé, ne faites rien.',
  'reset-password':
    'Choisissez un nouveau mot de passe avec le lien de ce message, dans les 30 minutes qui viennent. Si vous n’avez ' +
    'rien demandé, ne faites rien\u00a0: votre mot de passe ne change pas.',
  'password-changed':
    'Le mot de passe de votre espace adhérent a été changé. Vos autres appareils sont déconnectés, et un code ' +
    'leur sera demandé. Si cela ne vient pas de vous, appelez-nous.',
  'contact-changed':
    'Un numéro de téléphone ou une adresse e-mail de votre espace adhérent a été changé. Si cela ne vient pas de ' +
    'vous, appelez-nous tout de suite.',
};

export function sendCodeMessage(
  ctx: HandlerContext,
  {beginsWith, ...message}: Required<Pick<OutboxMessage, 'channel' | 'to' | 'kind' | 'code'>> & {beginsWith: string},
): void {
  leave(ctx, {...message, text: codeText(beginsWith, message.code, ctx.language)});
}

export function sendMail(
  ctx: HandlerContext,
  {to, kind, secret}: Pick<OutboxMessage, 'to' | 'secret'> & {kind: MailKind},
): void {
  leave(ctx, {channel: 'email', to, kind, ...(secret !== undefined && {secret}), text: mailTexts[kind]});
}

/** The same words by SMS, where that is how somebody is reached. */
export function sendNotice(
  ctx: HandlerContext,
  {channel, to, kind}: Pick<OutboxMessage, 'channel' | 'to'> & {kind: MailKind},
): void {
  leave(ctx, {channel, to, kind, text: mailTexts[kind]});
}

export function leave({db, now}: HandlerContext, message: Omit<OutboxMessage, 'id' | 'at'>): void {
  db.outbox.push({id: nextId(db, 'message'), at: now().getTime(), ...message});
}
