import {expect, fixture} from '@open-wc/testing';
import {html, type TemplateResult} from 'lit';
import type {Backend} from '../backend/backend.js';
import {BackendError} from '../backend/error.js';
import {operation, type AnyOperation} from '../contract/operation.js';
import {sessionOf} from '../session/session.js';
import {signIn} from '../session/sign-in.js';
import {WidgetHarness} from '../testing/harness.js';
import {sampleSettings} from '../../mocks/people/insurer.js';
import {MemberElement} from './member-element.js';
import {Panel} from './panel.js';

const readDiary = operation({id: 'readDiary', method: 'GET', path: '/member/diary', access: 'member'});

class DiaryPanel extends Panel<unknown> {
  override readonly read = readDiary;
  diary: unknown;
  override readonly title = 'Mon carnet';
  override load(diary: unknown): void {
    this.diary = diary;
  }
  override clear(): void {
    this.diary = undefined;
  }
  override view(): TemplateResult {
    return html`<p>${this.diary}</p>`;
  }
}

class DiaryWidget extends MemberElement<DiaryPanel> {
  static override readonly panel = DiaryPanel;
  readonly process = this.flow;
}
customElements.define('test-diary-widget', DiaryWidget);

const answers: Record<string, () => Promise<unknown>> = {
  'never answers': () => new Promise(() => undefined),
  'is slow': () => new Promise((resolve) => void setTimeout(resolve, 50)),
  'answers 500': () => Promise.reject(new BackendError('unexpected')),
  'is cut': () => Promise.reject(new BackendError('network')),
};

/** Every way out of the member's space. */
const ways: Record<string, (widget: DiaryWidget, backend: Backend) => void> = {
  'log out': (widget) => widget.process.logOut(),
  'log out in another widget': (_, backend) => sessionOf(backend).logOut(),
  'nobody answers « Êtes-vous toujours là ? »': (widget) => widget.process.watching.ended(),
  'the session is ended': (_, backend) => sessionOf(backend).end(),
};

const credentials = {email: 'a@example.org', password: 'x'};
let count = 0;

/** A server that ends sessions so, and reads the diary when it is let. */
function server(ending: () => Promise<unknown>) {
  const told = {member: 'm1', diary: async (): Promise<unknown> => 'Mes soins'};
  const call = async ({id}: AnyOperation) => {
    if (id === 'getSettings') return sampleSettings;
    const expiresAt = new Date(Date.now() + 900_000).toISOString();
    if (id === 'logIn') return {memberNumber: told.member, accessToken: told.member, expiresAt};
    return id === 'logOut' ? ending() : told.diary();
  };
  return {told, backend: {call, id: `https://diary-${count++}.example`} as unknown as Backend};
}

async function open(backend: Backend) {
  await signIn(sessionOf(backend), credentials);
  const element = await fixture<DiaryWidget>(
    html`<test-diary-widget locale="fr" .backend=${backend}></test-diary-widget>`,
  );
  return new WidgetHarness(element);
}

describe('leaving the member’s space A1', () => {
  afterEach(() => sessionStorage.clear());

  for (const [way, leave] of Object.entries(ways))
    for (const [how, ending] of Object.entries(answers))
      it(`${way}: nothing is shown and nothing is kept, with a server that ${how}`, async () => {
        const {backend} = server(ending);
        const diary = await open(backend);
        await diary.until(() => diary.text.includes('Mes soins'));
        leave(diary.element, backend);
        expect([sessionOf(backend).token(), sessionStorage.length]).to.deep.equal([undefined, 0]);
        await diary.element.updateComplete;
        expect(diary.text).not.to.contain('Mes soins');
        await diary.until(() => diary.shows('email'));
      });

  for (const [way, leave] of Object.entries(ways))
    it(`${way}: an answer that comes later is shown to nobody`, async () => {
      const {backend, told} = server(answers['never answers']!);
      let late!: (diary: string) => void;
      told.diary = () => new Promise((resolve) => (late = resolve));
      const diary = await open(backend);
      await diary.until(() => late);
      leave(diary.element, backend);
      late('Mes soins');
      await diary.until(() => diary.shows('email'));
      expect(diary.text).not.to.contain('Mes soins');
      expect(diary.element.process.phase).to.be.oneOf(['signedOut', 'expired']);
    });

  it('shows nothing of who left while the element was out of the page, nor to who came instead', async () => {
    const {backend, told} = server(async () => undefined);
    const diary = await open(backend);
    await diary.until(() => diary.text.includes('Mes soins'));
    const parent = diary.element.parentElement!;
    for (const next of [undefined, 'm2'] as const) {
      diary.element.remove();
      sessionOf(backend).logOut();
      if (next) {
        Object.assign(told, {member: next, diary: async () => 'Les soins d’un autre'});
        await signIn(sessionOf(backend), credentials);
      }
      parent.append(diary.element);
      await diary.element.updateComplete;
      await diary.until(() => (next ? diary.text.includes('Les soins d’un autre') : diary.shows('email')));
      expect(diary.text).not.to.contain('Mes soins');
      if (!next) {
        await signIn(sessionOf(backend), credentials);
        await diary.until(() => diary.text.includes('Mes soins'));
      }
    }
  });
});
