/**
 * Stands in for FranceConnect: who comes chooses an identity, or refuses, or has it fail; who leaves goes back. It
 * shares nothing with the insurer but the form of its codes, as the real one does.
 */
import {html, render, type TemplateResult} from 'lit';
import {franceConnectDescriptions} from '../../mocks/people/descriptions.js';
import {identities, type Identity, type IdentityId} from '../../mocks/people/france-connect-people.js';
import {issuer, makeCode} from '../../mocks/topics/france-connect/codes.js';

const asked = new URL(location.href).searchParams;
const [state, nonce] = [asked.get('state'), asked.get('nonce')];
/** Back to a page of this demonstration, and to no other. */
const back = new URL(
  asked.get('redirect_uri') ?? asked.get('post_logout_redirect_uri') ?? 'sign-in.html',
  location.href,
);
if (back.origin !== location.origin) back.href = new URL('sign-in.html', location.href).href;

function goBack(answer: Record<string, string>): void {
  back.search = String(new URLSearchParams({...answer, iss: issuer, ...(state && {state})}));
  location.assign(back);
}
const choose = (identity: IdentityId, more: {down?: true} = {}) =>
  goBack({
    code: makeCode({identity, nonce: nonce ?? '', at: Date.now(), id: crypto.randomUUID?.() ?? state ?? '', ...more}),
  });

const row = (words: string, label: string, act: () => void): TemplateResult =>
  html`<li>
    <p>${words}</p>
    <p><button class="button" type="button" @click=${act}>${label}</button></p>
  </li>`;

function nameOf({firstName, lastName, birthDate}: Identity): string {
  const born = birthDate ? `, né(e) le ${birthDate.split('-').reverse().join('/')}` : ' (prénom et naissance inconnus)';
  return `${firstName ? `${firstName} ` : ''}${lastName}${born}`;
}

const choices = (): TemplateResult =>
  html`<h2>Qui êtes-vous ?</h2>
    <ol class="letters">
      ${Object.entries<Identity>(identities).map(([id, identity]) =>
        row(franceConnectDescriptions[id as IdentityId].fr, nameOf(identity), () => choose(id as IdentityId)),
      )}
    </ol>
    <h2>Ou bien</h2>
    <ol class="letters">
      ${row('La personne renonce.', 'Annuler', () =>
        goBack({error: 'access_denied', error_description: 'User auth aborted'}),
      )}
      ${row('FranceConnect revient avec une erreur.', 'Revenir avec une erreur', () => goBack({error: 'server_error'}))}
      ${row('FranceConnect ne répond pas à l’assureur pendant un moment.', 'Revenir pendant une panne', () =>
        choose('linked', {down: true}),
      )}
    </ol>`;

const left = (): TemplateResult =>
  html`<p>Votre session FranceConnect simulée est fermée.</p>
    <p class="act"><a class="button main" href=${back.href}>Revenir au site</a></p>`;

const nothingAsked = (): TemplateResult =>
  html`<p>Cette page s’ouvre depuis la page de connexion, avec le bouton FranceConnect.</p>
    <p class="act"><a class="button main" href="./sign-in.html">Page de connexion</a></p>`;

const view = state ? choices : asked.has('post_logout_redirect_uri') ? left : nothingAsked;
render(view(), document.querySelector<HTMLElement>('#choices')!);
