import {html, nothing, type TemplateResult} from 'lit';
import type {SpacePage} from '../../contract/space-pages.js';
import {focusWhenShown} from '../../element/focus.js';
import type {MemberFlow} from '../../shell/member-flow.js';
import {button} from '../../ui/blocks/button.js';
import type {HomeMoreMessages} from './home-more.messages.fr.js';
import type {HomeView} from './home.view.js';

type Words = HomeMoreMessages['menu'];
/** A page, under its own name where nothing else is said. */
type Entry = SpacePage | readonly [name: 'opinion' | 'assistance', page: SpacePage];

const groups: Readonly<Record<'care' | 'steps' | 'services' | 'account', readonly Entry[]>> = {
  care: ['reimbursements', 'coverage', 'card', 'network'],
  steps: ['documentSending', 'hospital', 'beneficiaries', 'bankAccount', 'cancellation'],
  services: ['teleconsultation', ['opinion', 'services'], ['assistance', 'services'], 'coaching', 'referral', 'help'],
  account: ['profile', 'documents', 'messages', 'preferences', 'security'],
};

interface MenuOptions {
  t: Words;
  flow: MemberFlow;
}

/** Words in columns, for every page that this insurer has. */
export function menuView({home, leads}: HomeView, {t, flow}: MenuOptions): TemplateResult {
  const unread = home.messages?.count ?? 0;
  const way = (entry: Entry) => {
    const [name, page] = typeof entry === 'string' ? [entry, entry] : entry;
    const words = page === 'messages' && unread > 0 ? t.unread(unread) : t[name as keyof Words];
    const way = leads.view({page, label: words as string}, {kind: 'text', place: `menu-${name}`});
    return way === nothing ? nothing : html`<li class="menu-item">${way}</li>`;
  };
  const leave = html`<li class="menu-item">
    ${button({label: t.leave, kind: 'text', id: 'leave', onClick: () => leaveSpace(flow)})}
  </li>`;
  const group = (name: keyof typeof groups) => {
    const ways = [...groups[name].map(way), name === 'account' ? leave : nothing].filter((each) => each !== nothing);
    if (!ways.length) return nothing;
    return html`<div>
      <h3 class="menu-title" id="menu-of-${name}">${t[name]}</h3>
      <ul aria-labelledby="menu-of-${name}">
        ${ways}
      </ul>
    </div>`;
  };
  return html`<nav class="menu" part="menu" aria-label=${t.title}>
    ${(Object.keys(groups) as (keyof typeof groups)[]).map(group)}
  </nav>`;
}

/** As the button that only leaves does. */
function leaveSpace(flow: MemberFlow): void {
  const {host} = flow;
  flow.logOut((url) => host.tell('mutuelle-france-connect', {url}, {cancelable: true}));
  host.tell('mutuelle-signed-out');
  void focusWhenShown(host);
}
