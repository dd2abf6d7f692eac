import {expect} from '@open-wc/testing';
import {members} from '../../../mocks/people/members.js';
import {accessible} from '../../testing/accessible.js';
import {replace} from './fake-devices.harness.js';
import {answers, open, type Page} from './teleconsultation-page.harness.js';

/** A window that a press opened. */
class OpenedWindow {
  closed = false;
  opener: unknown = globalThis;
  readonly document = document.implementation.createHTMLDocument();
  readonly went: string[] = [];
  readonly location = {replace: (url: string) => void this.went.push(url)};
  close(): void {
    this.closed = true;
  }
}

const windows: OpenedWindow[] = [];
/** What the browser does when a page asks for a window. */
let opens: () => OpenedWindow | null;
const undo: (() => void)[] = [];
beforeEach(() => {
  windows.length = 0;
  opens = () => {
    windows.push(new OpenedWindow());
    return windows.at(-1)!;
  };
  undo.push(replace(globalThis, 'open' as never, () => opens()));
});
afterEach(() => undo.splice(0).forEach((each) => each()));

const statusOf = (at: Page) => at.root.querySelector('p.visually-hidden[role=status]')!.textContent;
const enter = (at: Page) => at.press('Entrer dans la consultation');
const linkOf = (at: Page) => at.root.querySelector<HTMLAnchorElement>('#consultation-link');
/** Follows a link as a person does, without leaving the page of the tests. */
function follow(link: HTMLAnchorElement): void {
  link.addEventListener('click', (event) => event.preventDefault());
  link.click();
}

describe('the waiting room MEM-30', () => {
  it('says the wait, for whom it is, and once that the doctor is there', async () => {
    const at = await open();
    await at.toWaiting({...answers, personId: 'louis'});
    expect(at.focused).to.equal('title');
    expect(at.words)
      .to.contain('Attente : 3 min environ.')
      .and.to.contain('Pour Louis.')
      .and.to.contain('Un parent reste à côté de l’enfant');
    await accessible(at.element);
    await at.later(1);
    await at.until(() => at.words.includes('Attente : 2 min environ.'));
    expect(statusOf(at)).to.equal('Vous êtes dans la salle d’attente');
    await at.later(3);
    await at.until(() => at.title === 'Le médecin vous attend');
    expect(statusOf(at)).to.equal('Le médecin vous attend');
    expect(at.told).to.have.length(1);
    expect(at.told[0]).to.match(/^consultation-started \{"consultationId":"consultation-\w+"\}$/);
  });

  it('leaves the focus where it is, and takes it to the heading where what had it is gone', async () => {
    const at = await open();
    await at.toWaiting();
    const stop = () => [...at.root.querySelectorAll('button')].find((each) => each.textContent!.includes('Ne plus'))!;
    stop().focus();
    await at.later(4);
    await at.until(() => at.title === 'Le médecin vous attend');
    expect(at.focused).to.equal('Ne plus attendre');
    await enter(at);
    at.inRoom('enter');
    stop().focus();
    at.lookAgain();
    await at.until(() => at.title === 'Votre consultation est en cours');
    expect(at.focused).to.equal('title');
  });

  it('keeps what it knows where the network is gone, and says so', async () => {
    const at = await open();
    await at.toWaiting();
    at.sandbox.fail('getConsultation', 'network');
    at.lookAgain();
    await at.until(() => at.words.includes('Le réseau ne passe pas. Vous gardez votre place'));
    expect(at.title).to.equal('Vous êtes dans la salle d’attente');
    at.lookAgain();
    await at.until(() => !at.words.includes('Le réseau ne passe pas'));
    expect(at.told).to.have.length(1);
  });

  it('goes to the login where the session is over', async () => {
    const at = await open();
    await at.toWaiting();
    at.sandbox.fail('getConsultation', 'unauthenticated', {times: 5});
    at.lookAgain();
    await at.until(() => at.told.some((each) => each.startsWith('session-expired')));
  });

  it('reads the page anew where the consultation is gone', async () => {
    const at = await open();
    await at.toWaiting();
    for (const id of Object.keys(at.db.consultations)) delete at.db.consultations[id];
    at.lookAgain();
    await at.until(() => at.title === 'Parler à un médecin');
  });

  it('is left after a question, and the questions are there again', async () => {
    const at = await open();
    await at.toWaiting();
    await at.press('Ne plus attendre');
    await at.until(() => at.dialog?.open);
    expect(at.words).to.contain('Vous perdez votre place dans la file.');
    await at.confirm();
    await at.until(() => at.title === 'Parler à un médecin');
    expect(at.focused).to.equal('title');
    expect(at.words).to.contain('Vous n’attendez plus de médecin');
    expect(at.consultation.state).to.equal('cancelled');
    expect(at.told.at(-1)).to.match(/^consultation-cancelled /);
  });

  it('leaves the way to the next where another page gave it up, or the doctor waits no longer', async () => {
    const at = await open();
    await at.toWaiting();
    at.consultation.state = 'cancelled';
    at.lookAgain();
    await at.until(() => at.title === 'Parler à un médecin');
    expect(at.words).to.contain('Vous n’attendez plus de médecin');
    expect(at.shows('way')).to.equal(true);
    await at.toWaiting({...answers, personId: 'louis'});
    expect(at.words).not.to.contain('Vous n’attendez plus');
  });

  it('is left too where it was over already', async () => {
    const at = await open();
    await at.toWaiting();
    await at.press('Ne plus attendre');
    at.consultation.state = 'cancelled';
    await at.confirm();
    await at.until(() => at.title === 'Parler à un médecin');
  });

  it('asks no more once it was left, removed or ended', async () => {
    const at = await open();
    await at.toReady();
    await enter(at);
    at.inRoom('enter');
    at.inRoom('end');
    at.lookAgain();
    await at.until(() => at.title === 'Votre téléconsultation est terminée');
    const sent = at.watch();
    at.lookAgain();
    await at.settled();
    expect(sent).to.deep.equal([]);
  });

  it('is found again by who comes back to the page', async () => {
    const at = await open({persona: 'otherPerson'});
    expect(at.title).to.equal('Le médecin vous attend');
    expect(at.told).to.deep.equal([]);
  });
});

describe('the way into the call MEM-30', () => {
  it('SPACE-44: the window is opened in the press, then gets the link', async () => {
    const at = await open();
    await at.toReady();
    let openedAt: number | undefined;
    const sent = at.watch();
    const plain = opens;
    opens = () => {
      openedAt = sent.length;
      return plain();
    };
    await enter(at);
    expect(openedAt).to.equal(0);
    expect(windows).to.have.length(1);
    expect(windows[0]!.opener).to.equal(null);
    expect(windows[0]!.went[0]).to.match(/^https:\/\/consultation\.example\.org\/salle#salle-/);
    expect(linkOf(at)).to.equal(null);
  });

  it('SPACE-44: where no window opens the link can be pressed, once', async () => {
    const at = await open();
    await at.toReady();
    opens = () => null;
    await enter(at);
    await at.until(() => linkOf(at));
    expect(at.focused).to.equal('consultation-link');
    expect(at.words).to.match(/Votre navigateur a bloqué la fenêtre .* Il sert une seule fois, jusqu’à \d\d:\d\d\./);
    const link = linkOf(at)!;
    expect([link.target, link.rel]).to.deep.equal(['_blank', 'noopener noreferrer']);
    await accessible(at.element);
    follow(link);
    await at.until(() => !linkOf(at));
    expect(at.presses).to.include('Entrer dans la consultation');
  });

  it('SPACE-44: a window that was closed meanwhile leaves the link', async () => {
    const at = await open();
    await at.toReady();
    const {call} = at.sandbox;
    Object.assign(at.sandbox, {
      call: async (...given: Parameters<typeof call>) => {
        if (given[0].id === 'joinConsultation') windows[0]!.close();
        return call(...given);
      },
    });
    await enter(at);
    await at.until(() => linkOf(at));
    expect(windows[0]!.went).to.deep.equal([]);
  });

  it('SPACE-44: the window is closed again where no link comes, and the next press asks for it', async () => {
    const at = await open();
    await at.toReady();
    at.sandbox.fail('joinConsultation', 'network');
    await enter(at);
    await at.until(() => at.root.querySelector('.alert.danger'));
    expect(windows[0]!.closed).to.equal(true);
    expect(at.told.at(-1)).to.equal('save-failed {"code":"network"}');
    await enter(at);
    expect(windows[1]!.went).to.have.length(1);
    expect(at.root.querySelector('.alert.danger')).to.equal(null);
  });

  it('SPACE-36: a link whose answer was lost is the same one', async () => {
    const at = await open();
    await at.toReady();
    at.sandbox.fail('joinConsultation', 'network', {after: 'effect'});
    await enter(at);
    await at.until(() => at.root.querySelector('.alert.danger'));
    await enter(at);
    expect(Object.keys(at.db.roomTickets)).to.have.length(1);
  });

  it('takes no address that is none of a page', async () => {
    const at = await open();
    await at.toReady();
    const {call} = at.sandbox;
    Object.assign(at.sandbox, {
      call: (...given: Parameters<typeof call>) =>
        given[0].id === 'joinConsultation'
          ? Promise.resolve({url: 'javascript:alert(1)', expiresAt: new Date().toISOString()})
          : call(...given),
    });
    await enter(at);
    await at.until(() => at.root.querySelector('.alert.danger'));
    expect(windows[0]!.went).to.deep.equal([]);
  });

  it('a host opens it by itself: it asks for the link, which nobody else gets', async () => {
    const at = await open();
    await at.toReady();
    const links: string[] = [];
    const sent = at.watch();
    at.element.addEventListener('mutuelle-consultation-opening', (event) => {
      event.preventDefault();
      expect(Object.keys(event.detail)).to.have.members(['consultationId', 'link']);
      void event.detail.link().then((url) => links.push(url));
    });
    await enter(at);
    await at.until(() => links.length);
    expect(windows).to.deep.equal([]);
    expect(links[0]).to.contain('#salle-');
    expect(sent.map(({id}) => id)).to.deep.equal(['joinConsultation']);
    expect(linkOf(at)).to.equal(null);
  });

  it('is closed where the doctor waits no longer', async () => {
    const at = await open();
    await at.toReady();
    at.consultation.state = 'ended';
    await enter(at);
    await at.until(() => at.title === 'Votre téléconsultation est terminée');
    expect(windows[0]!.closed).to.equal(true);
  });
});

describe('back from the call MEM-30', () => {
  const inCall = async (): Promise<Page> => {
    const at = await open();
    await at.toReady();
    await enter(at);
    expect(at.inRoom('enter')).to.equal(true);
    at.lookAgain();
    await at.until(() => at.title === 'Votre consultation est en cours');
    return at;
  };

  it('SPACE-44: who comes back asks for another link', async () => {
    const at = await inCall();
    await at.press('Revenir dans la consultation');
    expect(windows[1]!.went[0]).not.to.equal(windows[0]!.went[0]);
    expect(at.inRoom('enter')).to.equal(true);
    expect(at.inRoom('enter'), 'a link that is spent').to.equal(false);
  });

  it('SPACE-44: a line that was cut: until when the doctor waits, back into it, or a call', async () => {
    const at = await inCall();
    at.inRoom('cut');
    at.lookAgain();
    await at.until(() => at.title === 'L’appel a été coupé');
    expect(at.words).to.match(/Le médecin vous attend jusqu’à \d\d:\d\d\. Numéro appelé : 06 •• •• •• \d\d/);
    expect(at.presses).to.include.members(['Revenir dans la consultation', 'Être rappelé']);
    await accessible(at.element);
    const sent = at.watch();
    await at.press('Être rappelé');
    await at.until(() => at.title === 'Le médecin va vous rappeler');
    expect(sent[0]).to.deep.equal({id: 'askCallback', body: {}});
    expect(at.focused).to.equal('title');
    expect(at.told.at(-1)).to.match(/^consultation-callback-asked /);
    await at.later(2);
    await at.until(() => at.title === 'Votre consultation est en cours');
    expect(at.words).to.contain('Le médecin est au téléphone avec vous.');
  });

  it('asks for the number to call where none is known, and says what is wrong with it', async () => {
    const at = await open({persona: 'expired'}, ({simulator}) => {
      const {consultations} = simulator.db;
      consultations['cut'] = {...consultations['consultation-sofia']!, memberNumber: members.expired.number};
    });
    expect(at.title).to.equal('L’appel a été coupé');
    await at.press('Être rappelé');
    await at.until(() => at.shows('callback'));
    expect(at.focused).to.equal('f-callback');
    expect(at.presses, 'who would rather go back into it can').to.include('Revenir dans la consultation');
    expect(at.presses).not.to.include('Être rappelé');
    await at.submit();
    expect(at.errorOf('callback')).to.contain('Saisissez un numéro de téléphone');
    const sent = at.watch();
    await at.send({callback: '06 39 98 00 12'});
    await at.until(() => at.title === 'Le médecin va vous rappeler');
    expect(sent[0]!.body).to.deep.equal({phone: '+33639980012'});
  });

  it('B065 MEM-31: the prescription is in the documents, and what follows is said', async () => {
    const at = await inCall();
    at.inRoom('end');
    at.lookAgain();
    await at.until(() => at.title === 'Votre téléconsultation est terminée');
    expect(at.words)
      .to.match(/Aujourd’hui à \d\d:\d\d, Dre Amrani, pour Hélène/)
      .and.to.contain('2 médicaments, valable 3 mois. À montrer à la pharmacie avec votre carte.')
      .and.to.contain('Rien à avancer : nous payons le médecin.')
      .and.to.contain('voyez votre médecin traitant');
    await accessible(at.element);
    expect(at.told.at(-1)).to.match(/^consultation-ended /);
    await at.press('Voir dans mes documents');
    const [subjectId] = await documentsOf(at);
    expect(at.told.at(-1)).to.equal(`page-requested {"page":"documents","subjectId":"${subjectId}"}`);
    await at.until(() => at.words.includes('01 99 00 12 34'));
  });

  it('MEM-31: the prescription of another adult is theirs alone', async () => {
    const at = await open();
    await at.send({...answers, way: 'phone', personId: 'marc'});
    await at.until(() => at.title === 'Le médecin va vous appeler');
    await at.later(3);
    await at.later(3);
    await at.until(() => at.title === 'Votre téléconsultation est terminée');
    expect(at.root.querySelectorAll('.paper')).to.have.length(0);
    expect(at.words).to.contain('L’ordonnance est dans l’espace de Marc.');
    expect(await documentsOf(at)).to.deep.equal([]);
  });

  it('leads to the questions again, and stays there', async () => {
    const at = await inCall();
    at.inRoom('end');
    at.lookAgain();
    await at.until(() => at.title === 'Votre téléconsultation est terminée');
    await at.press('Parler de nouveau à un médecin');
    await at.until(() => at.title === 'Parler à un médecin');
    dispatchEvent(new PageTransitionEvent('pageshow', {persisted: true}));
    await at.settled();
    expect(at.title).to.equal('Parler à un médecin');
  });

  it('says what it can of a state that is new', async () => {
    const at = await open();
    await at.toWaiting();
    const {call} = at.sandbox;
    Object.assign(at.sandbox, {
      call: async (...given: Parameters<typeof call>) => {
        const answer = await call(...given);
        return given[0].id === 'getConsultation' ? {...(answer as object), state: 'transferred'} : answer;
      },
    });
    at.lookAgain();
    await at.until(() => at.title === 'Votre téléconsultation');
    expect(at.words).to.contain('Votre mutuelle peut vous en dire plus. 01 99 00 12 34');
  });
});

/** What « Mes documents » has of today's consultations. */
async function documentsOf(at: Page): Promise<string[]> {
  const {listDocuments} = await import('../../contract/documents.js');
  const {documents} = await at.sandbox.call(listDocuments, {body: {filters: {kind: 'prescription'}}}, {});
  return documents.map(({id}) => id).filter((id) => id.startsWith('ordonnance-'));
}
