import {expect} from '@open-wc/testing';
import {BackendError} from '../../backend/error.js';
import type {ProofEvent} from '../../contract/bulletin.js';
import type {FileAnswer} from '../../contract/operation.js';
import {plain, until} from '../guarantees/panel.harness.js';
import {backendOf, boxes, open, press, proofs, tickAll, withoutDownloads} from './bulletin.harness.js';

describe('BulletinPanel: files and proofs', () => {
  it('gives the PDF, says when it does not come, and compares what came', async () => {
    const file: FileAnswer = {bytes: new Uint8Array([37, 80, 68, 70]), type: 'application/pdf', name: 'bulletin.pdf', sha256: 'aa'};
    let answer: () => FileAnswer = () => { throw new BackendError('network'); };
    const backend = backendOf({}, {getBulletinFile: () => answer()});
    const host = await open(backend);
    await withoutDownloads(async (links) => {
      host.press('Ouvrir le bulletin (PDF, 42 Ko)').click();
      await until(() => host.all('.alert').length, 'the failure');
      answer = () => file;
      host.press('Réessayer').click();
      await until(() => links.length, 'the file');
      expect(links[0]!.download).to.equal('bulletin.pdf');
      expect(links[0]!.href).to.match(/^blob:/);
      await until(() => !host.all('.alert').length, 'the failure to leave');
      const asked = () => backend.calls.filter(({id}) => id === 'getBulletin').length;
      expect(asked()).to.equal(1);
      answer = () => ({...file, sha256: 'bb'});
      host.press('Ouvrir le bulletin').click();
      await until(() => asked() === 2, 'the bulletin to be compared');
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
    expect(events.map(({type}) => type)).to.include.members(['document.shown', 'document.pageReached', 'document.endReached', 'consent.changed', 'document.downloaded']);
    expect(events[0]).to.include({type: 'document.shown', documentId: 'bulletin-1', version: '2026-11', sha256: 'aa'});
    expect(events.find(({type}) => type === 'document.pageReached')).to.include({page: 1, of: 3});
    expect(events.find(({type}) => type === 'consent.changed')).to.include({consentId: 'terms.group', version: '1', given: true});
    expect(backend.calls.filter(({id}) => id === 'recordProof')).to.have.length(1);
    expect(backend.calls.find(({id}) => id === 'recordProof')!.options.keepalive).to.equal(true);
  });

  it('sends a proof that did not go through with the next ones', async () => {
    let failing = true;
    const backend = backendOf({}, {recordProof: () => { if (failing) throw new BackendError('network'); }});
    const host = await open(backend);
    await press(host, 'Aller à la fin');
    await tickAll(host);
    expect(await host.submit()).to.equal(true);
    failing = false;
    boxes(host)[0]!.click();
    host.remove();
    const [, second] = backend.bodiesOf('recordProof') as {events: ProofEvent[]}[];
    expect(second!.events[0]!.type).to.equal('document.shown');
    expect(second!.events.at(-1)).to.include({type: 'consent.changed', consentId: 'accuracy', given: false});
  });
});
