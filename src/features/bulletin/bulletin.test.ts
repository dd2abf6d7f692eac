import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {BackendError} from '../../backend/error.js';
import type {Bulletin} from '../../contract/bulletin.js';
import {accessible} from '../../testing/accessible.js';
import {until} from '../../testing/until.js';
import {draftOf, plain, sandbox, show} from '../../testing/panel.harness.js';
import {
  accepted,
  backendOf,
  boxes,
  bulletinOf,
  locked,
  open,
  opened,
  page,
  press,
  reason,
  said,
  scroll,
  tickAll,
} from './bulletin.harness.js';
import {BulletinPanel} from './bulletin.panel.js';

describe('BulletinPanel', () => {
  it('locks the boxes until everything is read, and says why', async () => {
    const host = await open(backendOf());
    expect(locked(host)).to.equal(true);
    expect(reason(host)).to.contain('Lisez encore 3 pages pour pouvoir cocher ces cases.');
    for (const box of boxes(host)) expect(box.getAttribute('aria-describedby')).to.equal(host.one('.reason').id);
    const [first] = boxes(host);
    first!.focus();
    expect(host.root.activeElement).to.equal(first);
    await sendKeys({press: ' '});
    await host.updateComplete;
    expect(first!.checked).to.equal(false);
    expect(said(host)).to.equal('Lisez encore 3 pages pour pouvoir cocher ces cases.');
    expect(host.all('.reason.asked')).to.have.length(1);
    host.labelled('J’adhère').closest('label')!.click();
    await host.updateComplete;
    expect(boxes(host).some((box) => box.checked)).to.equal(false);
  });

  it('never ticks a box for the member, and leaves the optional one apart and free', async () => {
    const host = await open(backendOf());
    expect(host.all('input:checked')).to.have.length(0);
    const optional = host.labelled('Je souhaite');
    expect(plain(optional.closest('.well')!)).to.contain('Au choix, sans effet sur votre adhésion');
    expect(optional.hasAttribute('aria-disabled')).to.equal(false);
    optional.click();
    expect(optional.checked).to.equal(true);
  });

  it('opens by the keyboard: « Page suivante » to the last page, then « Marquer comme lu »', async () => {
    const host = await open(backendOf());
    const button = host.press('Page suivante');
    button.focus();
    await sendKeys({press: 'Enter'});
    await until(() => plain(host.one('.badge')) === 'Page 2 sur 3', 'page 2');
    expect(said(host)).to.equal('Page 2 sur 3');
    await sendKeys({press: 'Enter'});
    await until(() => plain(host.one('.badge')) === 'Page 3 sur 3', 'page 3');
    expect(reason(host)).to.contain('Lisez encore 1 page pour');
    expect(locked(host)).to.equal(true);
    // the same button goes on, so that the focus is never lost
    expect(plain(button)).to.equal('Marquer comme lu');
    await sendKeys({press: 'Enter'});
    await opened(host);
    expect(said(host)).to.equal('Les cases à cocher sont maintenant disponibles.');
    expect(plain(button)).to.equal('Aller aux cases à cocher');
    await until(() => host.root.activeElement === boxes(host)[0], 'the first box to take the focus');
    await sendKeys({press: ' '});
    expect(boxes(host)[0]!.checked).to.equal(true);
  });

  it('goes back a page without undoing what was read', async () => {
    const host = await open(backendOf());
    await press(host, 'Page suivante');
    await press(host, 'Page précédente');
    expect(plain(host.one('.badge'))).to.equal('Page 1 sur 3');
    await press(host, 'Page précédente');
    expect(plain(host.one('.badge'))).to.equal('Page 1 sur 3');
    expect(reason(host)).not.to.contain('3 pages');
  });

  it('opens by scrolling to the end, page after page or at one stroke', async () => {
    const host = await open(backendOf());
    await scroll(host, host.all('.sheet')[1]!.offsetTop);
    expect(reason(host)).to.contain('Lisez encore 1 page pour');
    expect(plain(host.one('.badge'))).to.equal('Page 2 sur 3');
    expect(locked(host)).to.equal(true);
    await scroll(host, 100_000);
    await opened(host);
    expect(boxes(host)[0]!.hasAttribute('aria-disabled')).to.equal(false);
  });

  it('can be read and scrolled with the keyboard alone', async () => {
    const host = await open(backendOf());
    await press(host, 'Reprendre la lecture');
    const region = host.root.activeElement!;
    expect(region.id).to.equal('bulletin-pages');
    expect(region.getAttribute('tabindex')).to.equal('0');
    expect(plain(host.root.getElementById(region.getAttribute('aria-labelledby')!)!)).to.equal('Bulletin d’adhésion');
  });

  it('opens when the last page comes into view without a scroll', async () => {
    const Observer = globalThis.IntersectionObserver;
    let tell!: IntersectionObserverCallback;
    const watched: Element[] = [];
    globalThis.IntersectionObserver = class {
      constructor(callback: IntersectionObserverCallback) {
        tell = callback;
      }
      observe(end: Element) {
        watched.push(end);
      }
      disconnect() {}
    } as never;
    try {
      const host = await open(backendOf({pages: [page('1. Vous', 40)]}));
      expect(locked(host)).to.equal(true);
      host.one('#bulletin-pages').scrollTop = 100_000;
      tell([{isIntersecting: true, target: watched[0]}] as never, undefined as never);
      await opened(host);
    } finally {
      globalThis.IntersectionObserver = Observer;
    }
  });

  it('opens at once when nothing scrolls', async () => {
    const host = await open(backendOf({pages: [page('1. Vous')]}));
    await opened(host);
    expect(host.all('.badge')).to.have.length(0);
  });

  it('opens by « Aller à la fin » and by « Marquer comme lu »', async () => {
    const end = await open(backendOf());
    await press(end, 'Aller à la fin');
    await opened(end);
    expect(plain(end.one('.badge'))).to.equal('Page 3 sur 3');
    const read = await open(backendOf());
    await press(read, 'Marquer comme lu');
    await opened(read);
    expect(read.root.activeElement).to.equal(boxes(read)[0]);
    expect(read.all('.viewer-foot button').map(plain)).not.to.include('Marquer comme lu');
  });

  it('says on « Continuer » that reading comes first', async () => {
    const backend = backendOf();
    const host = await open(backend);
    expect(await host.submit()).to.equal(false);
    await until(() => host.root.activeElement === host.one('.summary'), 'the summary to take the focus');
    const lines = host.all('.summary li');
    expect(lines.map(plain)).to.deep.equal(['Lisez encore 3 pages pour pouvoir cocher ces cases.']);
    lines[0]!.querySelector('a')!.click();
    expect(host.root.activeElement!.id).to.equal('bulletin-pages');
    await press(host, 'Aller à la fin');
    expect(host.all('.summary')).to.have.length(0);
    expect(backend.bodiesOf('acceptBulletin')).to.have.length(0);
  });

  it('lists the boxes that are missing, and leads to them', async () => {
    const host = await open(backendOf());
    await press(host, 'Aller à la fin');
    expect(await host.submit()).to.equal(false);
    expect(host.all('.summary li').map(plain)).to.deep.equal([
      'J’atteste l’exactitude : Cochez cette case pour continuer.',
      'J’adhère au contrat : Cochez cette case pour continuer.',
    ]);
    host.all('.summary a')[1]!.click();
    expect(host.root.activeElement).to.equal(boxes(host)[1]);
    await sendKeys({press: ' '});
    await host.updateComplete;
    expect(host.all('.summary li')).to.have.length(1);
  });

  it('sends the boxes as ticked, with the version and the document they belong to', async () => {
    const backend = backendOf();
    const host = await open(backend);
    await press(host, 'Aller à la fin');
    await tickAll(host);
    expect(await host.submit()).to.equal(true);
    expect(backend.bodiesOf('acceptBulletin')).to.deep.equal([accepted('aa')]);
  });

  it('keeps what was read and ticked while the document stays the same, and locks again when it does not', async () => {
    let parts: Partial<Bulletin> = {};
    const host = await open(backendOf({}, {getBulletin: () => bulletinOf(parts)}));
    await press(host, 'Aller à la fin');
    await tickAll(host);
    await host.reload(draftOf());
    expect(boxes(host).every((box) => box.checked)).to.equal(true);
    parts = {sha256: 'bb'};
    await host.reload(draftOf());
    expect(boxes(host).some((box) => box.checked)).to.equal(false);
    expect(locked(host)).to.equal(true);
    expect(plain(host.one('[role=alert]'))).to.contain('Votre bulletin a changé');
    expect(host.one('#bulletin-pages').scrollTop).to.equal(0);
  });

  it('locks again when only the wording of a box changes', async () => {
    let version = '1';
    const host = await open(
      backendOf(
        {},
        {getBulletin: () => bulletinOf({consents: bulletinOf().consents.map((consent) => ({...consent, version}))})},
      ),
    );
    await press(host, 'Aller à la fin');
    await tickAll(host);
    version = '2';
    await host.reload(draftOf());
    expect(locked(host)).to.equal(true);
  });

  it('loses nothing when the document cannot be read again for a moment', async () => {
    let failing = false;
    const host = await open(
      backendOf(
        {},
        {
          getBulletin: () => {
            if (failing) throw new BackendError('unavailable');
            return bulletinOf();
          },
        },
      ),
    );
    await press(host, 'Aller à la fin');
    await tickAll(host);
    failing = true;
    await host.reload(draftOf());
    expect(plain(host.one('.alert'))).to.contain('Le service ne répond pas');
    expect(await host.submit()).to.equal(false);
    failing = false;
    host.press('Réessayer').click();
    await until(() => host.all('.viewer-foot').length, 'the bulletin');
    expect(boxes(host).every((box) => box.checked)).to.equal(true);
    expect(plain(host.one('.badge'))).to.equal('Page 1 sur 3');
  });

  it('shows the agreement that was given before and still holds', async () => {
    const host = await open(backendOf({}, {}, draftOf({acceptance: accepted('aa')})));
    expect(boxes(host).every((box) => box.checked && !box.hasAttribute('aria-disabled'))).to.equal(true);
    expect(host.labelled('Je souhaite').checked).to.equal(false);
    expect(await host.submit()).to.equal(true);
  });

  it('does not take over an agreement to another document', async () => {
    const host = await open(backendOf({}, {}, draftOf({acceptance: accepted('old')})));
    expect(host.all('input:checked')).to.have.length(0);
    expect(locked(host)).to.equal(true);
    expect(plain(host.one('[role=alert]'))).to.contain('Votre bulletin a changé');
  });

  it('reads the document anew when the server holds another one', async () => {
    let sha256 = 'aa';
    const host = await open(
      backendOf(
        {},
        {
          getBulletin: () => bulletinOf({sha256}),
          acceptBulletin: () => {
            sha256 = 'bb';
            throw new BackendError('document-changed');
          },
        },
      ),
    );
    await press(host, 'Aller à la fin');
    await tickAll(host);
    expect(await host.submit()).to.equal(false);
    expect(locked(host)).to.equal(true);
    expect(host.all('input:checked')).to.have.length(0);
    expect(host.root.activeElement!.id).to.equal('bulletin-changed');
    expect(host.panel.error).to.equal(undefined);
  });

  it('shows a refused box at the box, and another failure above the buttons', async () => {
    let error = new BackendError('validation', {issues: [{pointer: '/consents/1/given', code: 'required'}]});
    const host = await open(
      backendOf(
        {},
        {
          acceptBulletin: () => {
            throw error;
          },
        },
      ),
    );
    await press(host, 'Aller à la fin');
    await tickAll(host);
    expect(await host.submit()).to.equal(false);
    expect(host.all('.summary li').map(plain)).to.deep.equal([
      'J’adhère au contrat : Cochez cette case pour continuer.',
    ]);
    expect(boxes(host)[1]!.getAttribute('aria-invalid')).to.equal('true');
    error = new BackendError('network');
    expect(await host.submit()).to.equal(false);
    expect(plain(host.one('.panel-failure'))).to.contain('La connexion ne passe pas');
  });

  it('says when the bulletin does not come, and starts again after leaving the page', async () => {
    const answers: ((bulletin: Bulletin) => void)[] = [];
    const host = await show(
      BulletinPanel,
      backendOf(
        {},
        {
          getBulletin: (_, {signal}) =>
            new Promise<Bulletin>((resolve, reject) => {
              answers.push(resolve);
              signal!.addEventListener('abort', () => reject(new BackendError('aborted')));
            }),
        },
      ),
      '.skeleton',
    );
    expect(plain(host.one('.skeleton [role=status]'))).to.equal('Chargement de votre bulletin…');
    expect(await host.submit()).to.equal(false);
    const parent = host.parentElement!;
    host.remove();
    await new Promise((resolve) => setTimeout(resolve));
    parent.append(host);
    await until(() => answers.length === 2, 'the second request');
    answers[1]!(bulletinOf());
    await until(() => host.all('.viewer-foot').length, 'the bulletin');
    expect(locked(host)).to.equal(true);
  });

  it('goes on watching the pages after the widget moved', async () => {
    const host = await open(backendOf());
    const parent = host.parentElement!;
    host.remove();
    parent.append(host);
    await host.updateComplete;
    await scroll(host, 100_000);
    await opened(host);
  });

  it('speaks English', async () => {
    const host = await open(backendOf(), 'en');
    expect(plain(host.one('.title'))).to.equal('Read and accept');
    expect(reason(host)).to.contain('Read 3 more pages to be able to tick these boxes.');
    expect(plain(host.one('#submit'))).to.equal('Continue');
    await press(host, 'Go to the end');
    await opened(host);
    expect(reason(host)).to.equal('The boxes can now be ticked.');
  });

  for (const width of ['320px', '1000px']) {
    it(`is accessible, locked, open and with errors, and scrolls nowhere sideways at ${width}`, async () => {
      const host = await show(
        BulletinPanel,
        sandbox({persona: 'family', at: 'bulletin', documentsUrl: '/documents'}),
        '.viewer-foot',
        'fr',
        width,
      );
      await until(() => host.all('.viewer-foot button').length > 2, 'the pages');
      await accessible(host);
      expect(host.scrollWidth).to.be.at.most(host.clientWidth);
      const region = host.one('#bulletin-pages');
      expect(region.scrollWidth).to.be.at.most(region.clientWidth);
      await press(host, 'Aller à la fin');
      await host.submit();
      await accessible(host);
    });
  }
});
