import {expect} from '@open-wc/testing';
import {accessible} from '../../testing/accessible.js';
import {open, pdf, photo, type Sender} from './sender-page.harness.js';

async function begun(): Promise<Sender> {
  const at = await open();
  await at.begin();
  return at;
}

/** A file held above the page, or let go. */
function drag(type: string, target: EventTarget, files: readonly File[], at: {x: number; y: number}): DragEvent {
  const dataTransfer = new DataTransfer();
  for (const file of files) dataTransfer.items.add(file);
  const event = new DragEvent(type, {
    bubbles: true,
    cancelable: true,
    composed: true,
    clientX: at.x,
    clientY: at.y,
    dataTransfer,
  });
  target.dispatchEvent(event);
  return event;
}

function paste(target: EventTarget, files: readonly File[], text?: string): ClipboardEvent {
  const clipboardData = new DataTransfer();
  for (const file of files) clipboardData.items.add(file);
  if (text) clipboardData.setData('text/plain', text);
  const event = new ClipboardEvent('paste', {bubbles: true, cancelable: true, composed: true});
  // Firefox takes only the texts of what an event is made with
  Object.defineProperty(event, 'clipboardData', {value: clipboardData});
  target.dispatchEvent(event);
  return event;
}

describe('the ways to choose MEM-11', () => {
  it('SPACE-1, SPACE-6: two buttons, two inputs: the camera on one, many photos and files on the other', async () => {
    const at = await begun();
    const [photos, files] = [at.picker('photo'), at.picker('file')];
    expect(photos.getAttribute('capture')).to.equal('environment');
    expect(photos.multiple).to.equal(false);
    expect(files.hasAttribute('capture')).to.equal(false);
    expect(files.multiple).to.equal(true);
    // what lets a phone make its photos a JPEG
    expect(files.accept).to.equal('image/*,application/pdf');
  });

  it('SPACE-10: the buttons have names, and open what they say', async () => {
    const at = await begun();
    const opened: HTMLInputElement[] = [];
    for (const which of ['photo', 'file'] as const)
      at.picker(which).addEventListener('click', (event) => {
        event.preventDefault();
        opened.push(at.picker(which));
      });
    await at.press('Prendre une photo');
    await at.press('Choisir un fichier');
    expect(opened.map((each) => each.getAttribute('capture'))).to.deep.equal(['environment', null]);
    await at.choose([await photo('Note.jpg')]);
    await at.arrived(1);
    // what was chosen is told by its name, and the reader is on the page that shows it
    expect(at.shown[0]).to.contain('Note.jpg');
    expect(at.focused).to.equal('title');
    await at.press('Ajouter une page');
    expect(at.focused).to.equal('add-file');
    await at.choose([await photo('Note 2.jpg')]);
    await at.arrived(2);
    expect(at.focused).to.equal(at.pages[1]!.id);
  });

  it('shows the camera first where a page is held in a hand', async () => {
    const {matchMedia} = window;
    window.matchMedia = ((query: string) => ({...matchMedia(query), matches: query.includes('coarse')})) as never;
    try {
      const at = await begun();
      expect([...at.root.querySelectorAll('.ways button')].map(({id}) => id)).to.deep.equal(['add-photo', 'add-file']);
      expect(at.root.querySelector('.ways .primary')!.id).to.equal('add-photo');
      expect(at.words).not.to.contain('déposer');
    } finally {
      window.matchMedia = matchMedia;
    }
  });

  it('SPACE-2: what was chosen is there when the page comes back; nothing is kept on the device', async () => {
    const at = await begun();
    // before any window to choose opens
    expect(at.deposits.map(({kindId, personId}) => [kindId, personId])).to.deep.equal([['invoice', 'member']]);
    await at.choose([await photo('Une.jpg'), await photo('Deux.jpg')]);
    await at.arrived(2);
    const again = await at.reopen();
    await again.until(() => again.root.querySelector('#begun'));
    expect(again.words).to.contain(
      'Vous aviez commencé un envoi Facture acquittée, pour Hélène. 2 fichiers déjà choisis.',
    );
    await accessible(again.element);
    await again.press('Reprendre');
    await again.arrived(2);
    expect(again.shown.map((words) => words.match(/(Une|Deux)\.jpg/)![0])).to.deep.equal(['Une.jpg', 'Deux.jpg']);
    for (const storage of [localStorage, sessionStorage])
      for (const key of Object.keys(storage)) expect(storage.getItem(key)).not.to.match(/depot|fichier|\.jpg/);
    await again.press('Envoyer 2 pages');
    await again.until(() => again.root.querySelector('.seal'));
  });

  it('SPACE-2: what was begun may be given up', async () => {
    const at = await begun();
    await at.choose([await photo('Une.jpg')]);
    await at.arrived(1);
    const again = await at.reopen();
    await again.until(() => again.root.querySelector('#begun'));
    await again.press('Abandonner');
    await again.until(() => again.words.includes('L’envoi est annulé'));
    expect(again.deposits).to.have.length(0);
    expect(again.told).to.deep.equal(['document-cancelled {}']);
    expect(again.root.querySelector('#begun')).to.equal(null);
  });

  it('SPACE-3: pages stand as they were chosen, whichever is ready first', async () => {
    const at = await begun();
    const slow = await photo('Une.jpg');
    let read!: () => void;
    const waits = new Promise<void>((resolve) => (read = resolve));
    const {arrayBuffer} = Blob.prototype;
    const late = async function (this: Blob) {
      await waits;
      return arrayBuffer.call(this);
    };
    Object.defineProperty(slow, 'arrayBuffer', {value: late});
    Object.defineProperty(slow, 'slice', {
      value: (...given: [number, number]) =>
        Object.defineProperty(Blob.prototype.slice.apply(slow, given), 'arrayBuffer', {value: late}),
    });
    const list = await Promise.all(['Deux.jpg', 'Trois.jpg'].map((name) => photo(name)));
    const input = at.picker();
    Object.defineProperty(input, 'files', {value: [slow, ...list], configurable: true});
    input.dispatchEvent(new Event('change'));
    await at.until(() => at.root.querySelectorAll('.line').length === 3);
    read();
    await at.arrived(3);
    expect(at.shown.map((words) => words.match(/(Une|Deux|Trois)\.jpg/)![0])).to.deep.equal([
      'Une.jpg',
      'Deux.jpg',
      'Trois.jpg',
    ]);
  });

  it('SPACE-4: the same file is chosen again after it was taken away', async () => {
    const at = await begun();
    const file = await photo('Une.jpg');
    await at.choose([file]);
    await at.arrived(1);
    await at.press('Retirer : Page 1');
    await at.until(() => at.root.querySelector('.ways'));
    expect(at.picker().value).to.equal('');
    await at.choose([file]);
    await at.arrived(1);
    expect(at.deposits[0]!.files).to.have.length(1);
  });

  it('SPACE-7: a file dropped beside the zone does not take the place of the page', async () => {
    const at = await begun();
    const file = await photo('Une.jpg');
    const nowhere = {x: 1, y: 1};
    for (const type of ['dragover', 'drop']) {
      expect(drag(type, document.body, [file], nowhere).defaultPrevented, type).to.equal(true);
      expect(drag(type, document.body, [], nowhere).defaultPrevented, `${type} of a text`).to.equal(false);
    }
    expect(at.root.querySelectorAll('.page, .line')).to.have.length(0);
    at.element.remove();
    expect(drag('drop', document.body, [file], nowhere).defaultPrevented).to.equal(false);
  });

  it('SPACE-8: the zone stays lit above its children, and takes what is dropped', async () => {
    const at = await begun();
    const zone = at.root.querySelector<HTMLElement>('.ways')!;
    const box = zone.getBoundingClientRect();
    const inside = {x: box.left + box.width / 2, y: box.top + box.height / 2};
    const file = await photo('Une.jpg');
    const isLit = async () => {
      await at.element.updateComplete;
      return zone.classList.contains('over');
    };
    drag('dragover', zone, [file], inside);
    expect(await isLit()).to.equal(true);
    drag('dragleave', zone.querySelector('button')!, [file], inside);
    expect(await isLit(), 'left for a child').to.equal(true);
    drag('dragleave', zone, [file], {x: box.left - 5, y: inside.y});
    expect(await isLit()).to.equal(false);
    drag('drop', zone, [file, await pdf('Deux.pdf')], inside);
    await at.arrived(2);
    expect(at.shown[1]).to.contain('Deux.pdf');
  });

  it('SPACE-9: of words and a picture the words are pasted; a picture is told, and taken back', async () => {
    const at = await begun();
    const picture = await photo('image.png', {type: 'image/png'});
    expect(paste(document.body, [picture], 'Un tableau').defaultPrevented).to.equal(false);
    const field = document.createElement('textarea');
    document.body.append(field);
    expect(paste(field, [picture]).defaultPrevented, 'for a field of the page').to.equal(false);
    field.remove();
    expect(at.deposits[0]!.files).to.have.length(0);
    expect(paste(document.body, [picture]).defaultPrevented).to.equal(true);
    await at.arrived(1);
    expect(at.words).to.contain('L’image collée est ajoutée');
    await accessible(at.element);
    await at.press('Annuler');
    await at.until(() => at.root.querySelector('.ways'));
    expect(at.deposits[0]!.files).to.have.length(0);
  });
});

describe('a file that is not taken MEM-11', () => {
  const refused = async (file: File): Promise<string> => {
    const at = await begun();
    await at.choose([file]);
    await at.until(() => at.root.querySelector('#refused'));
    expect(at.focused).to.equal('refused');
    await accessible(at.element);
    return at.words.match(/Un fichier n’a pas pu être ajouté (.*?) Choisir un autre fichier/)![1]!;
  };
  const bytes = (name: string, content: BlobPart, type = '') => new File([content], name, {type});

  it('SPACE-5: one that cannot be read says to save it on the device first', async () => {
    const file = bytes('Drive.jpg', 'x');
    const unreadable = () => Promise.reject(new DOMException('', 'NotReadableError'));
    const at = await begun();
    const input = at.picker();
    Object.defineProperty(file, 'arrayBuffer', {value: unreadable});
    Object.defineProperty(file, 'slice', {
      value: () => Object.defineProperty(new Blob(['x']), 'arrayBuffer', {value: unreadable}),
    });
    Object.defineProperty(input, 'files', {value: [file], configurable: true});
    input.dispatchEvent(new Event('change'));
    await at.until(() => at.root.querySelector('#refused'));
    expect(at.words).to.contain(
      'Drive.jpg n’a pas pu être lu. S’il est dans un espace en ligne, enregistrez-le d’abord',
    );
    expect(at.words).to.contain('Illisible');
  });

  it('SPACE-6: its bytes say what it is, whatever its type', async () => {
    const at = await begun();
    const known = await photo('Sans type.jpg');
    await at.choose([new File([known], 'Sans type.jpg', {type: ''})]);
    await at.arrived(1);
    expect(at.deposits[0]!.files[0]!.type).to.equal('image/jpeg');
  });

  it('says why, and a way out', async () => {
    expect(await refused(bytes('Vide.pdf', ''))).to.contain('Vide.pdf est vide.');
    expect(await refused(bytes('Lettre.docx', 'PK\u0003\u0004 word', 'application/pdf'))).to.contain(
      'Enregistrez-le en PDF, ou prenez-le en photo.',
    );
    expect(await refused(bytes('Abîmé.pdf', '%PDF-1.7 and nothing'))).to.contain(
      'Abîmé.pdf est abîmé et ne s’ouvre pas.',
    );
  });

  it('SPACE-28: one that is too heavy says the limit, which stands where files are chosen', async () => {
    const at = await begun();
    expect(at.words).to.contain('10 Mo par fichier, 10 fichiers au plus.');
    const heavy = new File(['%PDF-1.7', new Uint8Array(10_000_001)], 'Lourd.pdf');
    await at.choose([heavy]);
    await at.until(() => at.root.querySelector('#refused'));
    expect(at.words).to.contain('Lourd.pdf dépasse 10 Mo.');
  });

  it('one that the insurer refuses once it came stands beside what was taken', async () => {
    const at = await begun();
    at.sandbox.simulator.find('virus');
    await at.choose([await photo('Une.jpg')]);
    await at.until(() => at.root.querySelector('#refused'));
    expect(at.words).to.contain('Une.jpg a été écarté par notre antivirus.');
    await at.until(() => at.deposits[0]!.files.length === 0);
  });

  it('stays where it was chosen while others are taken, and the way goes on with those', async () => {
    const at = await begun();
    await at.choose([await photo('Une.jpg'), bytes('Film.mp4', 'ftypmp42')]);
    await at.until(() => at.root.querySelector('#refused') && !at.root.querySelector('[aria-busy=true]'));
    expect(at.words).to.contain('2 fichiers choisis, 1 ajouté');
    expect(at.words).to.match(/Ajouté Une\.jpg .* Non ajouté Film\.mp4 Les fichiers Word, .* Autre format/);
    await at.press('Continuer avec 1 fichier');
    await at.arrived(1);
    expect(at.focused).to.equal('title');
  });

  it('one too many is for the next sending', async () => {
    const at = await begun();
    const many = await Promise.all(
      Array.from({length: 11}, (_, index) => photo(`${index + 1}.jpg`, {width: 200, height: 260})),
    );
    await at.choose(many);
    await at.until(() => at.root.querySelector('#refused') && !at.root.querySelector('[aria-busy=true]'));
    expect(at.words).to.contain('11.jpg est en trop : un envoi compte 10 fichiers au plus.');
    await at.press('Continuer avec 10 fichiers');
    await at.arrived(10);
    expect(at.root.querySelector('#add-page')!.getAttribute('aria-disabled')).to.equal('true');
  });
});

describe('pages that are looked at MEM-11', () => {
  it('SPACE-27: each button says which page; whoever takes one away goes on with the next', async () => {
    const at = await begun();
    await at.choose([await photo('Une.jpg'), await photo('Deux.jpg')]);
    await at.arrived(2);
    const names = [...at.root.querySelectorAll('.page button')].map((each) =>
      each.textContent!.replace(/[\s\u00a0]+/g, ' ').trim(),
    );
    expect(new Set(names).size).to.equal(names.length);
    await at.press('Retirer : Page 1');
    await at.until(() => at.pages.length === 1);
    expect(at.shown[0]).to.contain('Deux.jpg');
    expect(at.focused).to.equal(at.pages[0]!.id);
    expect(at.root.querySelector('[role=status].visually-hidden')!.textContent).to.contain(
      'Page 1 n’est plus dans l’envoi',
    );
    await at.press('Retirer : Page 1');
    await at.until(() => at.root.querySelector('.ways'));
    expect(at.focused).to.equal('title');
  });

  it('SPACE-27: whoever moves a page by keyboard keeps the focus, and hears where it is', async () => {
    const at = await begun();
    await at.choose([await photo('Une.jpg'), await photo('Deux.jpg'), await photo('Trois.jpg')]);
    await at.arrived(3);
    const down = at.pages[0]!.querySelector<HTMLElement>('[id$=-down]')!;
    const {id} = down;
    down.focus();
    for (const place of [2, 3, 3]) {
      at.root.getElementById(id)!.click();
      await at.until(() => at.focused === id);
      expect(at.root.querySelector('[role=status].visually-hidden')!.textContent).to.contain(`position ${place}`);
    }
    expect(at.shown[2]).to.contain('Une.jpg');
    expect(at.root.getElementById(id)!.getAttribute('aria-describedby')).to.equal('page-last');
  });

  it('SPACE-26: names come as one writes them, whatever a Mac makes of them, and go nowhere else', async () => {
    const at = await begun();
    const name = 'Relevé (2) – “été”.jpg';
    const file = await photo('x.jpg');
    await at.choose([new File([file], name.normalize('NFD'))]);
    await at.arrived(1);
    expect(at.deposits[0]!.files[0]!.name).to.equal(name.normalize('NFC'));
    expect(JSON.stringify(at.told)).not.to.contain('Relev');
    expect(at.element.outerHTML).not.to.contain('Relev');
  });

  it('a doubt about a photo is told, and the photo may be kept, or taken again in its place', async () => {
    const at = await begun();
    await at.choose([await photo('Floue.jpg', {look: 'blurry'}), await photo('Nette.jpg')]);
    await at.arrived(2);
    expect(at.words).to.contain('La photo semble floue');
    await accessible(at.element);
    const again = at.pages[0]!.querySelector<HTMLInputElement>('.alert input')!;
    expect(again.getAttribute('capture')).to.equal('environment');
    await at.choose([await photo('Floue 2.jpg', {look: 'blurry'})], again);
    await at.until(() => at.shown[0]?.includes('Floue 2.jpg') && at.pages.length === 2);
    await at.arrived(2);
    await at.until(() => at.deposits[0]!.files.length === 2);
    await at.press('Conserver');
    expect(at.words).not.to.contain('La photo semble floue');
    expect(at.shown[0]).to.contain('Lisible');
    await at.press('Envoyer 2 pages');
    await at.until(() => at.root.querySelector('.seal'));
    expect(at.deposits[0]!.files.map(({name}) => name)).to.deep.equal(['Floue 2.jpg', 'Nette.jpg']);
  });
});
