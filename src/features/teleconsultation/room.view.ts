import {html, nothing, type TemplateResult} from 'lit';
import type {Consultation, Teleconsultation} from '../../contract/teleconsultation.js';
import type {Settings} from '../../contract/settings.js';
import {clock} from '../../element/format.js';
import type {FormController} from '../../element/form.js';
import type {Widget} from '../../element/widget.js';
import type {AskedFirst} from '../../shell/asked-first.js';
import type {MemberFlow} from '../../shell/member-flow.js';
import type {SpaceLeads} from '../../shell/space-leads.js';
import {whenSent} from '../../shell/when-sent.js';
import {alert} from '../../ui/blocks/alert.js';
import {button} from '../../ui/blocks/button.js';
import {buttonLink} from '../../ui/blocks/button-link.js';
import {errorSummary} from '../../ui/blocks/error-summary.js';
import {paper} from '../../ui/blocks/paper.js';
import {requestPath} from '../../ui/blocks/path.js';
import type {PathMessages} from '../../ui/blocks/path.messages.fr.js';
import {phoneLink} from '../../ui/blocks/phone-link.js';
import {titledBlock} from '../../ui/blocks/titled-block.js';
import {unreadable} from '../../ui/blocks/unreadable.js';
import {whenWords} from '../../ui/blocks/when.js';
import {at} from '../../ui/fields/field.js';
import {phoneField} from '../../ui/fields/french-fields.js';
import {slowNotice, submitButton} from '../../ui/page.js';
import {pictures} from './drawings.js';
import type {RoomMessages} from './room.messages.fr.js';

type Person = Teleconsultation['people'][number];

export interface RoomView {
  t: RoomMessages;
  path: PathMessages;
  host: Widget;
  flow: MemberFlow;
  leads: SpaceLeads;
  person: (id: string) => Person | undefined;
  busy: boolean;
  slow: boolean;
  link: {url: string; expiresAt: string} | undefined;
  asksNumber: boolean;
  form: FormController<unknown>;
  noNews: boolean;
  failure: unknown;
  leaving: AskedFirst<string>;
  help: Settings['help'] | undefined;
  join: () => void;
  followed: () => void;
  callBack: () => void;
  sendNumber: () => Promise<void>;
  stopWaiting: () => void;
  again: () => void;
}

export const personIn = (data: Teleconsultation | undefined, personId: string): Person | undefined =>
  data?.people.find(({id}) => id === personId);

/** The words of a state; by phone some are others. */
function wordsOf<T extends Record<string, string>>({state, way}: Consultation, words: T): string {
  const known: Readonly<Record<string, string>> = words;
  return (way === 'phone' ? known[`${state}Phone`] : undefined) ?? known[state] ?? known['other']!;
}

export const titleOf = (consultation: Consultation, {titles}: RoomMessages): string => wordsOf(consultation, titles);

/** When, with whom, for whom. */
export function endedLead({endedAt, doctor, personId}: Consultation, {t, host, person}: RoomView): TemplateResult {
  const when = endedAt === undefined ? '' : whenWords(endedAt, host.language, t.today);
  const name = person(personId)?.firstName;
  return html`<span translate="no">${t.ended(when, doctor, name)}</span>`;
}

export function roomView(consultation: Consultation, view: RoomView): TemplateResult {
  return html`<p class="visually-hidden" role="status">${titleOf(consultation, view.t)}</p>
    ${consultation.state === 'ended' ? endedView(consultation, view) : goingOnView(consultation, view)}`;
}

function goingOnView(consultation: Consultation, view: RoomView): TemplateResult {
  const {t, leaving, failure, host, slow, noNews, person, help} = view;
  const {state, personId} = consultation;
  const who = person(personId);
  const text = wordsOf(consultation, t.texts);
  return html`<div class="stack">
      <p>${text} ${text === t.texts.other && help ? phoneLink(help) : nothing}</p>
      ${whereItStands(consultation, view)}
      ${who ? html`<p>${t.forWhom} <span class="strong" translate="no">${who.firstName}</span>.</p>` : nothing}
      ${who?.minor && state !== 'callback' ? html`<p>${t.minor}</p>` : nothing}
    </div>
    <p role="status">${noNews ? t.noNews : nothing}</p>
    ${failure} ${leaving.failureView()} ${slowNotice(host.common, slow)}
    ${view.link ? linkView(view.link, view) : nothing}
    ${view.asksNumber && consultation.actions.includes('askCallback') ? numberForm(view) : nothing}
    ${actions(consultation, view)} ${leaving.questionView()}`;
}

/** What the server counts; said once a minute at most, and never announced. */
function whereItStands(consultation: Consultation, {t, host}: RoomView): TemplateResult {
  const {wait, doctorWaitsUntil, phone, way, state} = consultation;
  const until = doctorWaitsUntil === undefined ? '' : clock(doctorWaitsUntil, host.language);
  const isCalled = way === 'phone' && state !== 'inCall';
  return html`${wait === undefined ? nothing : html`<p class="strong">${t.wait(wait)}</p>`}
  ${until ? html`<p class="strong">${t.waitsUntil(until)}</p>` : nothing}
  ${
    phone !== undefined && (isCalled || state === 'cut')
      ? html`<p>${t.number} <span class="num strong" translate="no">${phone}</span></p>`
      : nothing
  }`;
}

function linkView({url, expiresAt}: NonNullable<RoomView['link']>, {t, host, followed}: RoomView): TemplateResult {
  const until = clock(expiresAt, host.language);
  return alert({
    tone: 'info',
    live: 'status',
    title: t.blocked.title,
    text: html`${t.blocked.text} ${until ? t.blocked.until(until) : nothing}`,
    actions: buttonLink({
      id: 'consultation-link',
      label: html`${t.blocked.open}<span class="visually-hidden"> ${t.blocked.newWindow}</span>`,
      icon: pictures.video,
      href: url,
      target: '_blank',
      onClick: followed,
    }),
  });
}

function actions({actions: allowed, state}: Consultation, view: RoomView): TemplateResult {
  const {t, busy, asksNumber, join, callBack, stopWaiting} = view;
  const isFirst = state === 'ready';
  const joining = button({
    label: isFirst ? t.join : t.joinAgain,
    icon: pictures.video,
    kind: 'primary',
    busy,
    onClick: join,
  });
  const label = state === 'cut' ? t.callbackAfterCut : t.callback;
  return html`<div class="row">
    ${allowed.includes('join') ? joining : nothing}
    ${allowed.includes('askCallback') && !asksNumber ? button({label, icon: 'phone', onClick: callBack}) : nothing}
    ${allowed.includes('cancel') ? button({label: t.cancel, kind: 'quiet', onClick: stopWaiting}) : nothing}
  </div>`;
}

function numberForm({t: {callbackForm: t}, form, flow, host, busy, sendNumber}: RoomView): TemplateResult {
  return html`<form
    class="stack"
    method="post"
    novalidate
    aria-labelledby="title"
    @submit=${whenSent(flow, sendNumber)}
  >
    ${errorSummary(form)} ${phoneField(at(form, 'callback'), {label: t.label, hint: t.hint, errors: t.errors})}
    <div class="row">${submitButton(host.common, t.send, busy)}</div>
  </form>`;
}

function endedView({papers, steps}: Consultation, view: RoomView): TemplateResult {
  const {t, path, host, leads, again} = view;
  return html`${papers.map((each) => paperView(each, view))} ${unreadable(host.common, papers)}
    ${steps.length ? titledBlock('after', t.next, requestPath(steps, path, host.language)) : nothing}
    <div class="row">
      ${leads.view({page: 'card', label: t.paper.card}, {kind: 'quiet'})}
      ${button({label: t.again, kind: 'quiet', onClick: again})}
    </div>`;
}

/** In « Mes documents », where it is read and fetched. */
function paperView({documentId, label, about}: Consultation['papers'][number], view: RoomView): TemplateResult {
  const {t, leads} = view;
  const lead = leads.view(
    {page: 'documents', label: t.paper.open},
    {
      place: `paper-${documentId}`,
      about: {subjectId: documentId},
      kind: 'primary',
      name: t.paper.openName(label),
    },
  );
  return paper({
    id: `paper-${documentId}`,
    title: label,
    beside: t.paper.isNew,
    body: html`${about ? html`<p>${about}</p>` : nothing}
      <div class="row">${lead}</div>`,
  });
}
