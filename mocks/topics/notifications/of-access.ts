/** What is told of the access to a space: a thief would do it too. */
import type {SecurityEventKind} from '../../../src/contract/security.js';
import {entry} from '../../engine/database.js';
import type {HandlerContext} from '../../engine/handler.js';
import {everyMember} from '../../people/every-member.js';
import {notify, type Told} from './notify.js';

const words: Partial<Record<SecurityEventKind, Pick<Told, 'title' | 'lead'>>> = {
  'password-changed': {title: 'Votre mot de passe a été changé'},
  'passkey-added': {title: 'Une clé d’accès a été ajoutée'},
  'passkey-removed': {title: 'Une clé d’accès a été supprimée'},
  'contact-changed': {title: 'Vos coordonnées ont été changées', lead: {page: 'profile'}},
  'bank-account-changed': {title: 'Votre compte bancaire a été changé', lead: {page: 'bankAccount'}},
};

/** The member whose account it is. */
const memberAt = ({db}: Pick<HandlerContext, 'db'>, email: string) =>
  everyMember.find(({number}) => number === entry(db.accounts, email)?.memberNumber);

export function tellAccess(ctx: HandlerContext, email: string, what: SecurityEventKind): void {
  const member = memberAt(ctx, email);
  if (member) notify(ctx, member, {kind: 'security', title: '', lead: {page: 'security'}, ...words[what]});
}

/** Sign-ins from a browser that was never seen before: whoever signs in looks right after. */
export const newBrowsers = (ctx: HandlerContext, number: string): (Told & {id: string; at: string})[] =>
  ctx.db.activity
    .filter(({email, isNew}) => isNew && memberAt(ctx, email)?.number === number)
    .map(({at}) => ({
      id: `appareil-${at}`,
      kind: 'security',
      title: 'Nouvelle connexion à votre espace, depuis un autre appareil',
      lead: {page: 'security'},
      at: new Date(at).toISOString(),
    }));
