import {expect} from '@open-wc/testing';
import {BackendError} from '../../backend/error.js';
import type {ProofEvent} from '../../contract/bulletin.js';
import type {FileAnswer} from '../../contract/operation.js';
import {until} from '../../testing/until.js';
import {plain} from '../../testing/panel.harness.js';
import {
  backendOf,
  boxes,
  bulletinOf,
  locked,
  open,
  pdfOf,
  press,
  proofs,
  tickAll,
  withoutDownloads,
} from './bulletin.harness.js';

describe('BulletinPanel: files and proofs', () => {
  it('gives the PDF first of all, once, and says when it does not come', async () => {
    const file = await pdfOf(1);
    let answer: () => FileAnswer = () => {
      throw new BackendError('network');
    };
    const backend = backendOf({sha256: file.sha256}, {getBulletinFile: () => answer()});
    const host = await open(backend);
    await withoutDownloads(async (links) => {
      const button = host.press('Télécharger le bulletin (PDF, 42 Ko)');
      expect(button.compareDocumentPosition(host.one('.viewer')) & Node.DOCUMENT_POSITION_FOLLOWING).to.be.above(0);
      button.click();
      await until(() => host.all('.alert').length, 'the failure');
      answer = () => file;
      host.press('Réessayer').click();
      await until(() => links.length, 'the file');
      expect(links[0]!.download).to.equal('bulletin.pdf');
      expect(links[0]!.href).to.match(/^blob:/);
      await until(() => !host.all('.alert').length, 'the failure to leave');
      host.press('Télécharger').click();
      await until(() => links.length === 2, 'the file again');
      expect(
        backend.calls.filter(({id}) => id === 'getBulletinFile'),
        'asked until it came',
      ).to.have.length(2);
    });
  });

  it('does not give another file than the one announced: it first compares what the server holds now', async () => {
    const [file, other] = [await pdfOf(1), await pdfOf(1, 'Un autre dossier')];
    let announced = file.sha256;
    const backend = backendOf({}, {getBulletin: () => bulletinOf({sha256: announced}), getBulletinFile: () => other});
    const host = await open(backend);
    await withoutDownloads(async (links) => {
      host.press('Télécharger').click();
      await until(() => host.all('.alert').length, 'the refusal');
      expect(plain(host.one('.alert'))).to.contain('Ce PDF n’est pas celui qui est annoncé');
      expect(links).to.have.length(0);
      announced = other.sha256;
      host.press('Réessayer').click();
      await until(() => links.length, 'the file');
      expect(plain(host.one('[role=alert]'))).to.contain('Votre bulletin a changé');
      expect(locked(host)).to.equal(true);
    });
  });

  it('keeps the proof of what was shown, read, opened and ticked', async () => {
    const backend = backendOf();
    const host = await open(backend);
    await press(host, 'Page suivante');
    await press(host, 'Aller à la fin');
    boxes(host)[1]!.click();
    const link = host.press('Document d’information');
    expect(plain(link)).to.equal('Document d’information (nouvel onglet)');
    link.addEventListener('click', (event) => event.preventDefault());
    link.click();
    expect(proofs(backend)).to.have.length(0);
    host.remove();
    const events = proofs(backend);
    expect(events.map(({type}) => type)).to.include.members([
      'document.shown',
      'document.pageReached',
      'document.endReached',
      'consent.changed',
      'document.downloaded',
    ]);
    expect(events[0]).to.include({type: 'document.shown', documentId: 'bulletin-1', version: '2026-11', sha256: 'aa'});
    expect(events.find(({type}) => type === 'document.pageReached')).to.include({page: 1, of: 3});
    expect(events.find(({type}) => type === 'consent.changed')).to.include({
      consentId: 'terms.group',
      version: '1',
      given: true,
    });
    expect(backend.calls.filter(({id}) => id === 'recordProof')).to.have.length(1);
    expect(backend.calls.find(({id}) => id === 'recordProof')!.options.keepalive).to.equal(true);
  });

  it('sends a proof that did not go through with the next ones', async () => {
    let failing = true;
    const backend = backendOf(
      {},
      {
        recordProof: () => {
          if (failing) throw new BackendError('network');
        },
      },
    );
    const host = await open(backend);
    await press(host, 'Aller à la fin');
    await tickAll(host);
    expect(await host.submit()).to.equal(true);
    failing = false;
    boxes(host)[0]!.click();
    host.remove();
    const proofs = () => backend.calls.filter(({id}) => id === 'recordProof');
    await until(() => proofs().length >= 3, 'the lost proof and the next one to be sent');
    const [lost, again, next] = proofs();
    const eventsOf = (call: typeof lost) => (call!.input.body as {events: ProofEvent[]}).events;
    expect(eventsOf(again), 'as it was, for a server that had it').to.deep.equal(eventsOf(lost));
    expect(again!.options.intent).to.equal(lost!.options.intent);
    expect(eventsOf(lost)[0]!.type).to.equal('document.shown');
    expect(eventsOf(next).at(-1)).to.include({type: 'consent.changed', consentId: 'accuracy', given: false});
  });
});
