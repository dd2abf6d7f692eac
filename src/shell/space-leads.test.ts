import {expect, fixture} from '@open-wc/testing';
import {html, type TemplateResult} from 'lit';
import {unsafeStatic, html as staticHtml} from 'lit/static-html.js';
import {sampleSettings} from '../../mocks/people/insurer.js';
import type {Backend} from '../backend/backend.js';
import {operation, type AnyOperation} from '../contract/operation.js';
import type {Settings} from '../contract/settings.js';
import type {SpaceLead} from '../contract/space-pages.js';
import {accessible} from '../testing/accessible.js';
import {WidgetHarness} from '../testing/harness.js';
import {MemberElement} from './member-element.js';
import type {MemberFlow} from './member-flow.js';
import {Panel, type PanelOwner} from './panel.js';
import {SpaceLeads, type SpaceLeadOptions} from './space-leads.js';

const readWays = operation({id: 'readWays', method: 'GET', path: '/ways', access: 'optional'});
const messages: SpaceLead = {page: 'messages', label: 'Écrire un message'};
let ways: [SpaceLead, SpaceLeadOptions?][] = [];

/** Shows `ways`, and nothing else. */
class WaysPanel extends Panel<unknown> {
  override readonly read = readWays;
  override readonly title = 'Par où aller';
  readonly leads: SpaceLeads;
  constructor(owner: PanelOwner<MemberFlow>) {
    super(owner);
    this.leads = new SpaceLeads(this.flow);
  }
  override view(): TemplateResult {
    return html`${ways.map(([lead, options]) => html`<div>${this.leads.view(lead, options)}</div>`)}`;
  }
}
class WaysWidget extends MemberElement<WaysPanel> {
  static override readonly panel = WaysPanel;
  get leads(): SpaceLeads {
    return this.panel.leads;
  }
}
customElements.define('test-ways-widget', WaysWidget);

/** What the insurer says; undefined: nothing, the settings do not come. */
async function open(settings: Partial<Settings> | undefined, ...shown: typeof ways) {
  ways = shown;
  const call = async ({id}: AnyOperation) => {
    if (id !== 'getSettings') return undefined;
    if (!settings) throw new Error('no settings');
    return {...sampleSettings, ...settings};
  };
  const backend = {call, volatile: true} as unknown as Backend;
  const tag = unsafeStatic('test-ways-widget');
  const element = await fixture<WaysWidget>(staticHtml`<${tag} locale="fr" .backend=${backend}></${tag}>`);
  const at = new WidgetHarness(element);
  const asked: unknown[] = [];
  const host = {leads: false};
  element.addEventListener('mutuelle-page-requested', (event) => {
    asked.push(event.detail);
    if (host.leads) event.preventDefault();
  });
  await at.until(() => at.root.querySelector('#title'));
  // they come after what the panel reads
  if (settings) await at.until(() => at.root.querySelector('.help-phone'));
  const press = async (id = 'lead-messages'): Promise<boolean> => {
    const control = at.root.getElementById(id)!;
    const click = new MouseEvent('click', {bubbles: true, cancelable: true, composed: true});
    // the page of the test stays where it is
    const followed = new Promise<boolean>((resolve) => {
      addEventListener(
        'click',
        (event) => {
          resolve(!event.defaultPrevented && control.localName === 'a');
          event.preventDefault();
        },
        {once: true},
      );
    });
    control.dispatchEvent(click);
    await element.updateComplete;
    return followed;
  };
  return Object.assign(at, {asked, host, press, stuck: () => at.root.querySelector('#stuck-messages')});
}

const withPages = (pages: Record<string, string>): Partial<Settings> => ({links: {...sampleSettings.links, pages}});

describe('ways from one page of the space to another', () => {
  it('are the host’s first: what it takes is neither followed nor said to be closed', async () => {
    const at = await open({}, [messages, {about: {requestId: 'demande-1', subjectId: 'carte'}}]);
    at.host.leads = true;
    await at.press();
    expect(at.asked).to.deep.equal([{page: 'messages', requestId: 'demande-1', subjectId: 'carte'}]);
    expect(at.stuck()).to.equal(null);
  });

  it('are the host’s first too where the insurer gave an address', async () => {
    const at = await open(withPages({messages: 'https://espace.example.org/messages'}), [messages]);
    at.host.leads = true;
    expect(await at.press()).to.equal(false);
    expect(at.asked).to.deep.equal([{page: 'messages'}]);
  });

  it('are the address of the insurer next: a link, followed by the browser', async () => {
    const at = await open(withPages({messages: 'https://espace.example.org/messages'}), [messages]);
    const link = at.root.getElementById('lead-messages') as HTMLAnchorElement;
    expect([link.localName, link.href]).to.deep.equal(['a', 'https://espace.example.org/messages']);
    expect(await at.press()).to.equal(true);
    expect(at.asked, 'the host hears of it').to.have.length(1);
    expect(at.stuck()).to.equal(null);
  });

  it('take the address of this way before that of the page, and never a script', async () => {
    const pages = withPages({messages: 'https://espace.example.org/messages'});
    const at = await open(
      pages,
      [{...messages, url: 'https://espace.example.org/messages?motif=carte'}],
      [{...messages, url: 'javascript:alert(1)'}, {place: 'script'}],
    );
    expect((at.root.getElementById('lead-messages') as HTMLAnchorElement).search).to.equal('?motif=carte');
    expect(at.root.getElementById('lead-script')!.localName).to.equal('button');
  });

  it('are the host’s own address before that of the insurer, made from its pattern', async () => {
    const at = await open(withPages({messages: 'https://espace.example.org/messages'}), [
      {...messages, requestId: 'demande 1', url: 'https://espace.example.org/ailleurs'},
    ]);
    at.element.pageHref = '/espace/{page}?demande={requestId}&sujet={subjectId}';
    await at.element.updateComplete;
    const link = () => at.root.getElementById('lead-messages') as HTMLAnchorElement;
    expect(link().getAttribute('href')).to.equal('/espace/messages?demande=demande%201&sujet=');
    expect(await at.press()).to.equal(true);
    expect(at.asked).to.deep.equal([{page: 'messages', requestId: 'demande 1'}]);
    at.element.pageHref = 'javascript:{page}';
    await at.element.updateComplete;
    expect(link().localName, 'never a script').to.equal('button');
  });

  it('are the phone last: said where it was pressed, to who reads it, until something else is pressed', async () => {
    const at = await open({}, [messages], [{page: 'hospital', label: 'Prise en charge'}]);
    await at.press();
    await at.until(() => at.stuck());
    expect(at.stuck()!.textContent!.replace(/[\s\u00a0]+/g, ' ')).to.contain(
      'Cette page ne s’ouvre pas d’ici. Un conseiller peut vous répondre au 01 99 00 12 34.',
    );
    expect(at.root.activeElement!.id).to.equal('stuck-messages');
    expect(at.stuck()!.querySelector('a')!.href).to.equal(`tel:${sampleSettings.help.phone}`);
    await accessible(at.element);
    await at.press('lead-hospital');
    await at.until(() => at.root.querySelector('#stuck-hospital'));
    expect(at.stuck()).to.equal(null);
    at.host.leads = true;
    await at.press('lead-hospital');
    expect(at.root.querySelector('#stuck-hospital')).to.equal(null);
  });

  it('say where to look where no phone is known', async () => {
    const at = await open(undefined, [messages]);
    await at.press();
    await at.until(() => at.stuck());
    expect(at.stuck()!.textContent).to.contain('Vous la trouverez dans votre espace.');
  });

  it('are not shown to a page that the insurer has not, of the server or of the host', async () => {
    const at = await open({absentPages: ['messages']}, [messages], [{page: 'hospital', label: 'Prise en charge'}]);
    expect([at.root.getElementById('lead-messages'), at.text.includes(messages.label)]).to.deep.equal([null, false]);
    expect(at.root.getElementById('lead-hospital')!.localName).to.equal('button');
    at.element.settings = {absentPages: ['hospital']};
    await at.element.updateComplete;
    expect(at.root.getElementById('lead-hospital')).to.equal(null);
    expect(at.root.getElementById('lead-messages')!.localName).to.equal('button');
  });

  it('are two to one page where their places have names, each with its look and its name', async () => {
    const at = await open(
      {},
      [messages, {place: 'above', kind: 'quiet', small: true, name: 'Écrire un message ici'}],
      [messages],
    );
    const above = at.root.getElementById('lead-above')!;
    expect([above.className.trim(), above.getAttribute('aria-label')]).to.deep.equal([
      'button quiet button-small',
      'Écrire un message ici',
    ]);
    await at.press('lead-above');
    await at.until(() => at.root.querySelector('#stuck-above'));
    expect(at.stuck()).to.equal(null);
  });

  it('forget that nobody led on when somebody else comes', async () => {
    const at = await open({}, [messages]);
    await at.press();
    await at.until(() => at.stuck());
    at.element.leads.clear();
    at.element.requestUpdate();
    await at.until(() => !at.stuck());
  });

  it('speak the language of the page', async () => {
    const at = await open({}, [messages]);
    at.element.locale = 'en';
    await at.press();
    await at.until(() => at.stuck());
    const {default: en} = await import('./space-leads.messages.en.js');
    await at.until(() => at.stuck()!.textContent!.includes(en.byPhone));
  });
});
