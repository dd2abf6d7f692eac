import {html, nothing, type TemplateResult} from 'lit';
import type {SpaceLead, SpacePage} from '../contract/space-pages.js';
import {safeUrl} from '../element/safe-url.js';
import type {Flow} from '../session/flow.js';
import {focusWhenShown} from '../element/focus.js';
import {Messages} from '../element/locale.js';
import {alert} from '../ui/blocks/alert.js';
import {button} from '../ui/blocks/button.js';
import {buttonLink} from '../ui/blocks/button-link.js';
import type {IconName} from '../ui/blocks/icon.js';
import {phoneLink} from '../ui/blocks/phone-link.js';
import {hasPage} from './has-page.js';
import fr from './space-leads.messages.fr.js';

export interface SpaceLeadOptions {
  /** Names the place on this page: two ways may lead to one page. The page's name where nothing is said. */
  place?: string;
  /** What it is about. */
  about?: {requestId?: string; subjectId?: string};
  /** `text`: words of the line it stands in, which gives them their look. */
  kind?: 'primary' | 'second' | 'quiet' | 'text';
  small?: boolean;
  icon?: IconName;
  /** Said to assistive technology instead of the label, which it must contain. */
  name?: string;
  /** What it stands in (a row, a card), below which is said whom to call where nobody leads on. */
  around?: (way: TemplateResult) => TemplateResult;
}

/**
 * Ways from one page of the space to others (`mutuelle-page-requested`): the host's own way, its address (`page-href`),
 * the one the insurer gave, else the phone. One for an element.
 */
export class SpaceLeads {
  readonly #messages: Messages<typeof fr>;
  /** Where nobody led the member on. */
  #stuckAt: string | undefined;

  constructor(private readonly flow: Flow) {
    this.#messages = new Messages(flow.host, 'spaceLeads', fr, {en: () => import('./space-leads.messages.en.js')});
  }

  /** A link, or a button; nothing where the insurer has no such page. */
  view(lead: SpaceLead, given: SpaceLeadOptions = {}): TemplateResult | typeof nothing {
    const {settings, host} = this.flow;
    const {page, label, requestId, subjectId} = lead;
    if (!hasPage(settings, page)) return nothing;
    const about = given.about ?? {...(requestId && {requestId}), ...(subjectId && {subjectId})};
    const options = {...given, about};
    const {place = page, kind = 'second', small, icon, name, around = (way) => way} = options;
    const look = {label, kind, id: `lead-${place}`, ...(small && {small}), ...(icon && {icon}), ...(name && {name})};
    const href = safeUrl(pageAddress(host.pageHref, page, about) ?? lead.url ?? settings?.links.pages?.[page]);
    if (href)
      return around(
        buttonLink({...look, href, onClick: (event) => this.#ask(page, options) || event.preventDefault()}),
      );
    const way = around(button({...look, onClick: () => this.#lead(page, place, options)}));
    return html`${way}${this.#stuckView(place)}`;
  }

  /** Nothing of who was here stays. */
  clear(): void {
    this.#stuckAt = undefined;
  }

  #ask(page: SpacePage, {about}: SpaceLeadOptions): boolean {
    return this.flow.host.tell('mutuelle-page-requested', {page, ...about}, {cancelable: true});
  }

  #lead(page: SpacePage, place: string, options: SpaceLeadOptions): void {
    const {host} = this.flow;
    this.#stuckAt = this.#ask(page, options) ? place : undefined;
    host.requestUpdate();
    if (this.#stuckAt) void focusWhenShown(host, `#${CSS.escape(`stuck-${place}`)}`);
  }

  #stuckView(place: string): TemplateResult | typeof nothing {
    if (this.#stuckAt !== place) return nothing;
    const {t} = this.#messages;
    const help = this.flow.settings?.help;
    return alert({
      tone: 'info',
      icon: 'phone',
      live: 'status',
      id: `stuck-${place}`,
      focusable: true,
      title: help ? html`${t.byPhone} ${phoneLink(help)}.` : t.elsewhere,
    });
  }
}

/** The host's own address of a page, made from its pattern. */
const pageAddress = (pattern: string | undefined, page: SpacePage, about: NonNullable<SpaceLeadOptions['about']>) =>
  pattern?.replace(/\{(page|requestId|subjectId)\}/g, (_, name: 'page' | keyof typeof about) =>
    encodeURIComponent(name === 'page' ? page : (about[name] ?? '')),
  );
