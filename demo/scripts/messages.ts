/** Messages that the simulated insurer sent, as a telephone or a mailbox shows them. */
import {html, nothing, render, type TemplateResult} from 'lit';
import type {Simulator} from '../../mocks/engine/simulator.js';
import type {Backend} from '../../src/backend/backend.js';
import type {OutboxMessage} from '../../mocks/topics/access/access.data.js';

const hour = new Intl.DateTimeFormat('fr-FR', {hour: '2-digit', minute: '2-digit'});
const at = ({at: time}: OutboxMessage) => hour.format(time);
const newestFirst = (messages: readonly OutboxMessage[], channel: OutboxMessage['channel']) =>
  messages.filter((message) => message.channel === channel).reverse();

const subjects: Readonly<Record<OutboxMessage['kind'], string>> = {
  'sign-in-code': 'Votre code de connexion',
  'signature-code': 'Votre code de signature',
  'change-code': 'Votre code pour un changement',
  'contact-code': 'Votre code pour confirmer cette adresse',
  'confirm-email': 'Confirmez votre adresse e-mail',
  'already-registered': 'Vous avez déjà un espace adhérent',
  'address-taken': 'Votre adresse sert déjà à un espace adhérent',
  'reset-password': 'Votre nouveau mot de passe',
  'password-changed': 'Votre mot de passe a été changé',
  'bank-account-changed': 'Votre compte bancaire a été changé',
  'bank-change-blocked': 'Votre compte bancaire est protégé',
  'contact-changed': 'Vos coordonnées ont été changées',
  'ending-receipt': 'Votre accusé de réception',
  'ending-taken-back': 'Votre demande est retirée',
  referral: 'Quelqu’un vous parle de sa mutuelle',
  'message-answered': 'Une réponse vous attend',
};

/** The last line is for the phone: it knows by it which page may have the code. */
function showTelephone(place: HTMLElement, messages: readonly OutboxMessage[]): void {
  const sms = newestFirst(messages, 'sms');
  const each = (message: OutboxMessage): TemplateResult =>
    html`<li class="sms">
      <p>${message.text}</p>
      ${message.code ? html`<p class="soft" translate="no">@${location.hostname} #${message.code}</p>` : nothing}
      <p class="soft">à ${at(message)}, au ${message.to}</p>
    </li>`;
  render(
    sms.length
      ? html`<ol aria-live="polite" aria-label="SMS reçus">
          ${sms.map(each)}
        </ol>`
      : html`<p class="soft" role="status">Aucun SMS pour l’instant.</p>`,
    place,
  );
}

/** The telephone of the page, and its mailbox, where it has them: what came is there when an answer is. */
export function withTelephone(backend: Backend, simulator: Simulator | undefined): Backend {
  const telephone = document.querySelector<HTMLElement>('#telephone');
  const letters = document.querySelector<HTMLElement>('#letters');
  const show = () => {
    const {outbox = []} = simulator?.db ?? {};
    if (telephone) showTelephone(telephone, outbox);
    if (letters) showMailbox(letters, outbox, true);
  };
  show();
  return Object.assign(Object.create(backend) as Backend, {
    call: async (...asked: Parameters<Backend['call']>) => {
      try {
        return await backend.call(...asked);
      } finally {
        show();
      }
    },
  });
}

/** `beside`: beside a page, under a heading of its own. */
export function showMailbox(place: HTMLElement, messages: readonly OutboxMessage[], beside = false): void {
  const mails = newestFirst(messages, 'email');
  const page = new URL('sign-in.html', location.href).href;
  const subject = (message: OutboxMessage) => message.subject ?? subjects[message.kind];
  const actOf = ({code, secret, kind}: OutboxMessage) => {
    // who is invited has no space
    if (kind === 'referral') return nothing;
    if (code) return html`<p>Votre code : <strong translate="no">${code}</strong></p>`;
    return html`<p class="act">
      <a class="button main" href=${secret ? `${page}#acces=${secret}` : page}
        >${secret ? 'Ouvrir le lien' : 'Ouvrir la page de connexion'}</a
      >
    </p>`;
  };
  const each = (message: OutboxMessage): TemplateResult =>
    html`<li>
      <article aria-labelledby=${message.id}>
        ${
          beside
            ? html`<h3 id=${message.id}>${subject(message)}</h3>`
            : html`<h2 id=${message.id}>${subject(message)}</h2>`
        }
        <p class="soft">à ${message.to}, ${at(message)}</p>
        ${message.text.split('\n\n').map((paragraph) => html`<p>${paragraph}</p>`)} ${actOf(message)}
      </article>
    </li>`;
  render(
    mails.length
      ? html`<ol class="letters" aria-live=${beside ? 'polite' : nothing}>
          ${mails.map(each)}
        </ol>`
      : html`<p role="status">
          Aucun message pour l’instant.
          ${beside ? nothing : 'Demandez un nouveau mot de passe, ou créez un espace, sur la page de connexion.'}
        </p>`,
    place,
  );
}
