import {expect} from '@open-wc/testing';
import type {MemberRequest} from '../../contract/requests.js';
import {members} from '../../../mocks/people/members.js';
import {samplePassword} from '../../../mocks/people/personas.js';
import {decideRequest} from '../../../mocks/topics/deposits/requests.js';
import {sessionOf} from '../../session/session.js';
import {accessible} from '../../testing/accessible.js';
import {open, photo, type Sender} from './sender-page.harness.js';

async function withPages(...names: string[]): Promise<Sender> {
  const at = await open();
  await at.begin();
  await at.choose(await Promise.all(names.map((name) => photo(name))));
  await at.arrived(names.length);
  return at;
}

describe('what goes to the insurer MEM-11', () => {
  it('SPACE-22: the press waits for what still goes, and hands in all of it', async () => {
    const at = await withPages('Une.jpg');
    const release = at.hold('uploadDepositFile');
    await at.choose([await photo('Deux.jpg')]);
    await at.press('Envoyer 2 pages');
    await at.until(() => at.words.includes('Page 2 sur 2'));
    expect(at.title).to.equal('Envoi de votre facture');
    expect(at.words).to.match(/\d+ Ko sur \d+ Ko/);
    expect(at.root.querySelector('[role=progressbar]')!.hasAttribute('aria-valuenow')).to.equal(true);
    expect(at.callsOf('sendDeposit')).to.have.length(0);
    await accessible(at.element);
    release();
    await at.until(() => at.root.querySelector('.seal'));
    expect(at.handedIn).to.have.length(2);
  });

  it('SPACE-21: once all is there no figure is shown, until the answer is', async () => {
    const at = await withPages('Une.jpg');
    const release = at.hold('sendDeposit');
    await at.press('Envoyer 1 page');
    await at.until(() => at.words.includes('Tout est arrivé. Nous vérifions votre envoi.'));
    expect(at.root.querySelector('[role=progressbar]')!.hasAttribute('aria-valuenow')).to.equal(false);
    expect(at.words).not.to.match(/\d+ ?%|Ko|DOC-/);
    await accessible(at.element);
    release();
    await at.until(() => at.root.querySelector('.seal'));
  });

  it('SPACE-23: no reference is shown unless the answer lists every page with its size', async () => {
    const at = await withPages('Une.jpg', 'Deux.jpg');
    const {perform} = at.sandbox.simulator;
    let changed: (request: MemberRequest) => MemberRequest = (request) => ({
      ...request,
      files: request.files!.slice(1),
    });
    at.sandbox.simulator.perform = async function (...given) {
      const answer = await perform.apply(this, given);
      if (given[0].id === 'sendDeposit') return changed(answer as MemberRequest);
      const {request} = answer as {request?: MemberRequest};
      return given[0].id === 'getDeposit' && request ? {...(answer as object), request: changed(request)} : answer;
    };
    await at.press('Envoyer 2 pages');
    await at.until(() => at.words.includes('Nous n’avons pas la preuve que tout est arrivé'));
    expect(at.words).not.to.contain('DOC-');
    expect(at.told).to.deep.equal([]);
    await accessible(at.element);
    changed = ({files, ...request}) => ({...request, files: files!.map((file) => ({...file, bytes: file.bytes - 1}))});
    await at.press('Réessayer');
    await at.until(() => at.root.querySelector('.alert.danger'));
    expect(at.words).not.to.contain('DOC-');
    changed = (request) => request;
    await at.press('Réessayer');
    await at.until(() => at.root.querySelector('.seal'));
    expect(at.told).to.have.length(1);
    expect(Object.keys(at.db.requests)).to.have.length(1);
  });

  it('sends again what the insurer lost on its way, and says it where that is of no use', async () => {
    const at = await withPages('Une.jpg', 'Deux.jpg');
    const lose = () => delete at.deposits[0]!.files[0]!.whole;
    lose();
    await at.press('Envoyer 2 pages');
    await at.until(() => at.root.querySelector('.seal'));
    expect(at.handedIn).to.have.length(2);

    const again = await withPages('Trois.jpg');
    again.sandbox.fail('sendDeposit', 'incomplete', {times: Infinity});
    await again.press('Envoyer 1 page');
    await again.until(() => again.root.querySelector('.alert.danger'));
    again.sandbox.heal();
    await again.press('Réessayer');
    await again.until(() => again.root.querySelector('.seal'));
  });

  it('goes on by itself when the network is back, and says from where', async () => {
    const at = await withPages('Une.jpg');
    at.sandbox.fail('uploadDepositFile', 'network');
    const release = at.hold('uploadDepositFile');
    await at.choose([await photo('Deux.jpg')]);
    await at.press('Envoyer 2 pages');
    release();
    await at.until(() => at.words.includes('Le réseau a été coupé'));
    expect(at.title).to.equal('L’envoi s’est arrêté');
    expect(at.words).to.contain('Arrêté à la page 2 sur 2');
    await accessible(at.element);
    const again = at.hold('uploadDepositFile');
    dispatchEvent(new Event('online'));
    await at.until(() => at.words.includes('L’envoi a repris'));
    expect(at.words).to.contain('Nous sommes repartis de la page 2.');
    await accessible(at.element);
    again();
    await at.until(() => at.root.querySelector('.seal'));
    expect(at.deposits[0]!.files).to.have.length(2);
  });

  it('SPACE-25: keeps the screen on while bytes go, and goes on after a pause', async () => {
    let locks = 0;
    const request = () => Promise.resolve({release: () => Promise.resolve(void locks--)} as never as WakeLockSentinel);
    Object.defineProperty(navigator, 'wakeLock', {
      configurable: true,
      value: {request: () => (locks++, request())},
    });
    try {
      const at = await open();
      await at.begin();
      const release = at.hold('uploadDepositFile');
      at.sandbox.fail('uploadDepositFile', 'network');
      await at.choose([await photo('Une.jpg')]);
      await at.until(() => locks === 1);
      release();
      await at.until(() => at.words.includes('L’envoi de ce fichier s’est arrêté'));
      await at.until(() => locks === 0);
      at.lookAgain();
      await at.arrived(1);
    } finally {
      Reflect.deleteProperty(navigator, 'wakeLock');
    }
  });

  it('is given up after a question, and nothing of it is kept', async () => {
    const at = await withPages('Une.jpg');
    const release = at.hold('uploadDepositFile');
    await at.choose([await photo('Deux.jpg')]);
    await at.press('Envoyer 2 pages');
    await at.press('Annuler l’envoi');
    await at.until(() => at.dialog?.open);
    await accessible(at.element);
    await at.press('Continuer l’envoi');
    await at.until(() => !at.dialog);
    await at.press('Annuler l’envoi');
    await at.until(() => at.dialog?.open);
    at.dialog!.querySelector<HTMLElement>('button.danger')!.click();
    await at.until(() => at.words.includes('L’envoi est annulé'));
    release();
    expect(at.deposits).to.have.length(0);
    expect(at.told).to.deep.equal(['document-cancelled {}']);
    expect(at.shows('kind')).to.equal(true);
  });
});

describe('what was cut, and another tab MEM-11', () => {
  /** One page whole, one of which the server has the beginning. */
  async function cut(): Promise<{at: Sender; file: File}> {
    const at = await withPages('Une.jpg');
    const file = await photo('Deux.jpg');
    const release = at.hold('uploadDepositFile');
    await at.choose([file]);
    await at.until(() => at.deposits[0]!.files.length === 2);
    const again = await at.reopen();
    release();
    await again.until(() => again.root.querySelector('#begun'));
    await again.press('Reprendre');
    await again.until(() => again.pages.length === 2);
    return {at: again, file};
  }

  it('SPACE-19: the same bytes go on in the same file', async () => {
    const {at, file} = await cut();
    expect(at.shown[1]).to.match(/À choisir de nouveau Deux\.jpg/);
    expect(at.words).to.contain('Ce fichier n’est pas arrivé en entier');
    expect(at.root.querySelector('#send')!.getAttribute('aria-describedby')).to.equal('cut-first');
    await accessible(at.element);
    const ids = at.deposits[0]!.files.map(({id}) => id);
    await at.choose([file], at.pages[1]!.querySelector<HTMLInputElement>('.alert input')!);
    await at.arrived(2);
    expect(at.deposits[0]!.files.map(({id}) => id)).to.deep.equal(ids);
    expect(at.callsOf('addDepositFile')).to.have.length(0);
    await at.press('Envoyer 2 pages');
    await at.until(() => at.root.querySelector('.seal'));
  });

  it('SPACE-19: other bytes, of the same name and size, are another file', async () => {
    const {at} = await cut();
    const before = at.deposits[0]!.files[1]!;
    const other = await photo('Deux.jpg', {look: 'dark'});
    await at.choose([other], at.pages[1]!.querySelector<HTMLInputElement>('.alert input')!);
    await at.arrived(2);
    await at.until(() => at.deposits[0]!.files.length === 2);
    expect(at.callsOf('addDepositFile')).to.have.length(1);
    expect(at.deposits[0]!.files.some(({id}) => id === before.id)).to.equal(false);
  });

  it('one deposit in two tabs: what the other one did is seen on coming back', async () => {
    const at = await withPages('Une.jpg', 'Deux.jpg');
    const other = await open({sandbox: at.sandbox});
    await other.until(() => other.root.querySelector('#begun'));
    await other.press('Reprendre');
    await other.arrived(2);
    await other.press('Retirer : Page 1');
    await other.until(() => other.pages.length === 1);
    at.lookAgain();
    await at.until(() => at.pages.length === 1);
    expect(at.shown[0]).to.contain('Deux.jpg');
    await other.press('Envoyer 1 page');
    await other.until(() => other.root.querySelector('.seal'));
    at.lookAgain();
    await at.until(() => at.title === 'Cet envoi est déjà parti');
    expect(at.words).to.contain('DOC-');
    expect(at.told).to.deep.equal([]);
    await accessible(at.element);
  });

  it('what was handed in here is told as such, whichever answer comes first', async () => {
    const at = await withPages('Une.jpg');
    const {simulator} = at.sandbox;
    const {perform} = simulator;
    let arrive!: () => void;
    const late = new Promise<void>((resolve) => (arrive = resolve));
    simulator.perform = async function (...given) {
      const answer = await perform.apply(this, given);
      if (given[0].id === 'sendDeposit') await late;
      return answer;
    };
    await at.press('Envoyer 1 page');
    await at.until(() => Object.keys(at.db.requests).length === 1);
    const read = at.callsOf('getDeposit').length;
    at.lookAgain();
    await at.until(() => at.callsOf('getDeposit').length > read);
    await at.settled();
    expect(at.title).to.equal('Envoi de votre facture');
    arrive();
    await at.until(() => at.root.querySelector('.seal'));
    expect(at.told).to.have.length(1);
  });

  it('one deposit in two tabs: what was sent elsewhere is not sent here, and says so', async () => {
    const at = await withPages('Une.jpg');
    const other = await open({sandbox: at.sandbox});
    await other.until(() => other.root.querySelector('#begun'));
    await other.press('Reprendre');
    await other.arrived(1);
    await other.press('Envoyer 1 page');
    await other.until(() => other.root.querySelector('.seal'));
    await at.choose([await photo('Deux.jpg')]);
    await at.until(() => at.title === 'Cet envoi est déjà parti');
  });

  it('one deposit in two tabs: what was given up elsewhere is begun anew', async () => {
    const at = await withPages('Une.jpg');
    at.sandbox.simulator.db.deposits = {};
    at.lookAgain();
    await at.until(() => at.words.includes('Cet envoi n’est plus ouvert'));
    expect(at.shows('kind')).to.equal(true);
    await accessible(at.element);
  });
});

describe('a session that ends in the middle MEM-11', () => {
  const {email} = members.family;
  const enter = async (at: Sender) => {
    await at.until(() => at.shows('email'));
    await at.fill({email, password: samplePassword});
    await at.submit();
  };

  it('SPACE-24: the login stands in its place, then it goes on with what is in the page', async () => {
    const at = await withPages('Une.jpg');
    at.sandbox.fail('uploadDepositFile', 'unauthenticated', {times: 2});
    await at.choose([await photo('Deux.jpg')]);
    await enter(at);
    await at.arrived(2);
    expect(at.shown[1]).to.contain('Deux.jpg');
    await at.press('Envoyer 2 pages');
    await at.until(() => at.root.querySelector('.seal'));
  });

  it('nothing is left for the next person', async () => {
    const at = await withPages('Une.jpg');
    sessionOf(at.element.activeBackend!).logOut();
    await at.until(() => at.shows('email') || at.shows('kind'));
    expect(at.words).not.to.contain('Une.jpg');
    expect(at.root.querySelectorAll('.page')).to.have.length(0);
  });
});

describe('what becomes of it MEM-11', () => {
  async function sent(): Promise<{at: Sender; id: string}> {
    const at = await withPages('Une.jpg');
    await at.press('Envoyer 1 page');
    await at.until(() => at.root.querySelector('.seal'));
    return {at, id: at.deposits[0]!.requestId!};
  }

  it('SPACE-29: it is followed in its place, whatever a scan does; or where the page shows it', async () => {
    const {at, id} = await sent();
    await at.press('Suivre cet envoi');
    await at.until(() => at.title === 'Facture acquittée' && at.words.includes('Mis à jour à'));
    expect(at.told.at(-1)).to.equal(`request-follow {"requestId":"${id}"}`);
    expect(at.words).to.match(/Reçu Référence de votre envoi DOC-/);
    await accessible(at.element);
    await at.press('Retour');
    at.element.addEventListener('mutuelle-request-follow', (event) => event.preventDefault());
    await at.press('Suivre cet envoi');
    expect(at.root.querySelectorAll('.seal')).to.have.length(1);
  });

  it('SPACE-30: what is missing is said with its way: the new file takes the place of the bad one', async () => {
    const {at, id} = await sent();
    const [file] = at.db.requests[id]!.request.files!;
    const reason = 'La photo est floue : on ne lit pas les montants.';
    decideRequest(at.sandbox.simulator, id, {status: 'moreInfo', reason, fileId: file!.id});
    await at.press('Suivre cet envoi');
    await at.until(() => at.words.includes('Il manque quelque chose'));
    expect(at.words).to.contain(`Nous avons besoin de vous ${reason}`);
    await accessible(at.element);
    await at.press('Remplacer : Une.jpg');
    await at.until(() => at.root.querySelector('.ways'));
    expect(at.callsOf('startDeposit').at(-1)!.input.body).to.deep.equal({requestId: id, replaces: file!.id});
    await at.choose([await photo('Nette.jpg')]);
    await at.arrived(1);
    await at.press('Envoyer 1 page');
    await at.until(() => at.root.querySelector('.seal'));
    expect(at.db.requests[id]!.request.files!.map(({name}) => name)).to.deep.equal(['Nette.jpg']);
  });

  it('SPACE-30: a request that the page names is shown, with its papers to send', async () => {
    const {at, id} = await sent();
    decideRequest(at.sandbox.simulator, id, {status: 'moreInfo', paper: 'Ordonnance'});
    const page = await at.reopen({request: id});
    await page.until(() => page.words.includes('Ce que nous attendons'));
    expect(page.title).to.equal('Facture acquittée');
    await page.press('Envoyer : Ordonnance');
    await page.until(() => page.root.querySelector('.ways'));
    expect(Object.keys(page.callsOf('startDeposit').at(-1)!.input.body as object)).to.deep.equal(['paperId']);
  });

  it('says why it was refused, and whom to call', async () => {
    const {at, id} = await sent();
    decideRequest(at.sandbox.simulator, id, {status: 'rejected', reason: 'Cette facture a déjà été remboursée.'});
    const page = await at.reopen({request: id});
    await page.until(() => page.words.includes('Votre envoi n’a pas été accepté'));
    expect(page.root.querySelector('.alert a[href^="tel:"]')).not.to.equal(null);
    await accessible(page.element);
  });

  it('another document is sent', async () => {
    const {at} = await sent();
    await at.press('Envoyer un autre document');
    await at.until(() => at.shows('kind'));
    expect(at.root.querySelectorAll(':checked, #begun')).to.have.length(0);
  });
});
