import {expect, nextFrame} from '@open-wc/testing';
import {createSandbox} from '../../../mocks/engine/sandbox.js';
import {members} from '../../../mocks/people/members.js';
import {samplePassword as password} from '../../../mocks/people/personas.js';
import {answerMessage, closeThread} from '../../../mocks/topics/messages/message-events.js';
import {BackendError} from '../../backend/error.js';
import {sessionOf} from '../../session/session.js';
import {signIn} from '../../session/sign-in.js';
import {accessible} from '../../testing/accessible.js';
import {followed} from '../../testing/followed.js';
import {sendOnePage, senderIn} from '../document-sender/placed.harness.js';
import {open, type Page} from './messages-page.harness.js';

const room = 'Chambre particulière';
const hospital = 'fil-chambre';
const mine = (at: Page) => at.mailbox.thread(hospital).messages.filter(({from}) => from === 'member');
const toNew = async (at: Page) => {
  await at.press('Nouveau message');
  await at.until(() => at.shows('subjectId'));
};

describe('writing MEM-78', () => {
  it('sends what is typed, says when the answer comes, and that a mail tells it without what it says', async () => {
    const at = await open();
    await at.open(room);
    await at.until(() => at.unread === 'Aucun message non lu');
    await at.type('Merci pour votre réponse.');
    await at.send();
    await at.until(() => at.root.querySelector('#message-sent'));
    const [said = ''] = /Votre message est envoyé.*réponse\./.exec(at.words) ?? [];
    expect(said).to.match(/Nous répondons avant le \p{L}+ \d+(er)? \p{L}+ à 18 h\. Un e-mail vous prévient, sans le/u);
    expect(at.messages.at(-1)).to.match(
      /^Vous aujourd’hui à \d\d:\d\d Merci pour votre réponse\. Reçu, pas encore lu$/,
    );
    expect(at.area.value).to.equal('');
    expect(at.talks[0]).to.contain('Merci pour votre réponse. Envoyé, réponse à venir');
    expect(at.told.at(-1)).to.equal(`message-sent {"threadId":"${hospital}"}`);
    await accessible(at.element);
  });

  it('says what is missing, and by how much a message is too long, which is never cut', async () => {
    const at = await open();
    const sent = at.watch();
    await at.open(room);
    await at.send();
    expect(at.errorOf('text')).to.equal('Écrivez votre message, puis envoyez-le.');
    expect(at.words).to.contain('3 000 caractères au plus.');
    await at.type('x'.repeat(2_900));
    expect(at.words).to.contain('Il reste 100 caractères.');
    await at.type('x'.repeat(3_014));
    expect(at.words).to.contain('14 caractères de trop.');
    await at.send();
    expect(at.errorOf('text')).to.contain('trop long');
    expect(at.area.value).to.have.length(3_014);
    expect(sent.filter(({id}) => id === 'sendMessage')).to.deep.equal([]);
    await accessible(at.element);
  });

  it('SPACE-35 keeps the field and the caret while messages arrive', async () => {
    const at = await open();
    await at.listening();
    await at.open(room);
    await at.type('Bonjour Claire');
    const {area} = at;
    // Safari brings a caret into sight by itself, after the next frame: it is in sight before anything is measured
    area.scrollIntoView({block: 'center'});
    area.setSelectionRange(3, 5);
    await nextFrame();
    await nextFrame();
    const top = area.getBoundingClientRect().top;
    for (let count = 1; count <= 5; count++)
      answerMessage(at.simulator, 'family', hospital, {text: `Réponse numéro ${count}, qui est assez longue.`});
    await at.until(() => at.messages.length === 7);
    expect(at.area === area).to.equal(true);
    expect([area.value, area.selectionStart, area.selectionEnd]).to.deep.equal(['Bonjour Claire', 3, 5]);
    expect(at.root.activeElement === area).to.equal(true);
    expect(Math.abs(area.getBoundingClientRect().top - top)).to.be.lessThan(2);
  });

  it('SPACE-35 keeps a draft at the server for each thread: it is in no other, and there again later', async () => {
    const at = await open();
    await at.open(room);
    await at.type('Pour la clinique');
    await at.open('Certificat');
    expect(at.area.value).to.equal('');
    await at.type('Pour l’école');
    await toNew(at);
    await at.fill({subjectId: 'people', itemId: 'marc', text: 'Pour Marc'});
    at.saveTyped();
    await at.until(() => at.draft('new'));
    expect(at.draft(hospital)).to.include({text: 'Pour la clinique'});
    expect(at.draft('fil-certificat')).to.include({text: 'Pour l’école'});
    expect(at.draft('new')).to.include({text: 'Pour Marc', subjectId: 'people', itemId: 'marc'});
    const again = await open({sandbox: at.sandbox});
    await again.open(room);
    expect(again.area.value).to.equal('Pour la clinique');
    await toNew(again);
    expect([again.area.value, again.control('itemId').value]).to.deep.equal(['Pour Marc', 'marc']);
  });

  it('SPACE-35 forgets the draft of what was sent, and of what is emptied', async () => {
    const at = await open();
    await at.open(room);
    await at.type('Merci.');
    at.saveTyped();
    await at.until(() => at.draft(hospital));
    await at.send();
    await at.until(() => at.area.value === '');
    expect(at.draft(hospital)).to.equal(undefined);
    await at.type('Encore');
    at.saveTyped();
    await at.until(() => at.draft(hospital));
    await at.type('');
    at.saveTyped();
    await at.until(() => !at.draft(hospital));
  });

  it('SPACE-35 saves what a session that ended left unsaved, once the same person is in again', async () => {
    const sandbox = createSandbox();
    const {email} = members.family;
    await signIn(sessionOf(sandbox), {email, password});
    const at = await open({sandbox});
    await at.open(room);
    const {call} = sandbox;
    const refuse = async (...given: Parameters<typeof call>) => {
      if (given[0].id === 'saveMessageDraft') throw new BackendError('session-expired');
      return call(...given);
    };
    Object.assign(sandbox, {call: refuse});
    await at.type('Merci, et');
    at.saveTyped();
    await at.until(() => at.shows('password'));
    Object.assign(sandbox, {call});
    await at.fill({email, password});
    await at.submit();
    await at.until(() => at.isThreadThere && at.draft(hospital));
    expect([at.area.value, at.draft(hospital)!.text]).to.deep.equal(['Merci, et', 'Merci, et']);
  });

  it('SPACE-35 gives nothing of what one person typed to the next', async () => {
    const sandbox = createSandbox();
    await signIn(sessionOf(sandbox), {email: members.family.email, password});
    const at = await open({sandbox});
    await toNew(at);
    await at.fill({subjectId: 'other', text: 'Pour moi seule'});
    sessionOf(sandbox).logOut();
    await at.until(() => at.shows('email'));
    await at.fill({email: members.alsace.email, password});
    await at.submit();
    await at.until(() => at.talks.length === 1);
    await toNew(at);
    expect([at.area.value, at.control('subjectId').value]).to.deep.equal(['', '']);
  });

  for (const where of ['before', 'after'] as const)
    it(`SPACE-36 sends one message though the line is cut five times ${where} its effect`, async () => {
      const at = await open();
      await at.open(room);
      const before = mine(at).length;
      await at.type('Une seule fois.');
      at.sandbox.fail('sendMessage', 'network', {times: 5, ...(where === 'after' && {after: 'effect'})});
      for (let press = 0; press < 5; press++) {
        await at.send();
        await at.until(() => at.root.querySelector('.write .alert.danger'));
        expect(at.area.value).to.equal('Une seule fois.');
      }
      await at.send();
      await at.until(() => at.root.querySelector('#message-sent'));
      expect(mine(at).length).to.equal(before + 1);
      expect(at.messages.filter((words) => words.includes('Une seule fois.'))).to.have.length(1);
      expect(at.area.value).to.equal('');
    });

  it('SPACE-36 sends it once though the page was loaded again after an answer that was lost', async () => {
    const at = await open();
    await at.open(room);
    const before = mine(at).length;
    await at.type('Une seule fois.');
    at.saveTyped();
    await at.until(() => at.draft(hospital));
    const sent = at.watch();
    at.sandbox.fail('sendMessage', 'network');
    await at.send();
    const again = await open({sandbox: at.sandbox});
    await again.open(room);
    expect(again.area.value).to.equal('Une seule fois.');
    await again.send();
    await again.until(() => again.root.querySelector('#message-sent'));
    const ids = sent.filter(({id}) => id === 'sendMessage').map(({body}) => (body as {id: string}).id);
    expect(ids).to.have.length(2);
    expect(new Set(ids).size).to.equal(1);
    expect(mine(again).length).to.equal(before + 1);
    // the first page tries once more, and saves late what it has
    await at.send();
    at.saveTyped();
    await at.until(() => at.root.querySelector('#message-sent'));
    expect(mine(again).length).to.equal(before + 1);
    expect(at.draft(hospital)).to.equal(undefined);
  });

  it('SPACE-36 keeps what was typed after an answer that was lost, and says that the message had left', async () => {
    const at = await open();
    await at.open(room);
    await at.type('Bonjour');
    at.sandbox.fail('sendMessage', 'network', {after: 'effect'});
    await at.send();
    await at.until(() => at.root.querySelector('.write .alert.danger'));
    await at.type('Bonjour, et merci');
    await at.send();
    await at.until(() => at.words.includes('Votre message était déjà parti.'));
    expect(at.messages.at(-1)).to.contain('Bonjour Reçu');
    expect(at.area.value).to.equal('Bonjour, et merci');
    await at.send();
    await at.until(() => at.messages.at(-1)!.includes('Bonjour, et merci'));
  });

  it('SPACE-36 takes a message for sent though the server keeps spaces and ends of lines in its own way', async () => {
    const at = await open();
    const {call} = at.sandbox;
    Object.assign(at.sandbox, {
      call: (...[operation, input, options]: Parameters<typeof call>) => {
        const body = (input as {body?: {text?: string}}).body;
        const text = body?.text?.trim().replaceAll('\n', '\r\n');
        return call(operation, operation.id === 'sendMessage' ? {...input, body: {...body, text}} : input, options);
      },
    });
    await at.open(room);
    await at.type('Bonjour,\nmerci.\n');
    await at.send();
    await at.until(() => at.root.querySelector('#message-sent'));
    expect(at.area.value).to.equal('');
    expect(at.words).not.to.contain('déjà parti');
  });

  it('SPACE-28 tells the limit of files beside the button; the sender refuses what is too large', async () => {
    const at = await open();
    await at.open(room);
    expect(at.words).to.contain('10 fichiers au plus, chacun jusqu’à 10 Mo.');
    await at.type('Voici la facture.');
    await at.press('Joindre un fichier');
    const sender = senderIn(at.element);
    await sender.until(() => sender.root.querySelector('.ways'));
    await sender.choose([new File([new Uint8Array(21e6)], 'film.pdf', {type: 'application/pdf'})]);
    await at.until(() => at.words.includes('10 Mo') && at.root.querySelector('#refused'));
    await at.press('Fermer sans envoyer').catch(() => undefined);
    expect(at.area.value).to.equal('Voici la facture.');
    await at.send();
    await at.until(() => at.messages.at(-1)!.includes('Voici la facture.'));
  });

  it('takes files along, which the sender sends and the thread shows as documents', async () => {
    const at = await open();
    await at.open(room);
    await at.press('Joindre un fichier');
    await sendPage(at);
    expect(at.focused).to.equal('remove-files');
    expect(at.words).to.match(/Fichier joint Certificat\.jpg .*, prêt à partir/);
    await at.type('Voici le certificat.');
    await at.send();
    await at.until(() => at.messages.at(-1)!.includes('Voici le certificat.'));
    expect(at.messages.at(-1)).to.contain('Certificat.jpg');
    const [file] = mine(at).at(-1)!.files;
    expect(file!.documentId).to.match(/^envoi-demande/);
    const {links, stop} = followed();
    at.root.querySelector<HTMLElement>('.message[data-last] button')!.click();
    await at.until(() => links.length === 1);
    stop();
    expect(at.root.querySelectorAll('.message .alert')).to.have.length(0);
    expect(at.told.filter((each) => each.startsWith('document-sent'))).to.deep.equal([]);
  });

  it('takes files off again, at the server too', async () => {
    const at = await open();
    await at.open(room);
    await at.press('Joindre un fichier');
    await sendPage(at);
    at.saveTyped();
    await at.until(() => at.draft(hospital)?.depositId);
    await at.press('Retirer le fichier');
    await at.until(() => at.focused === 'attach');
    expect(Object.keys(at.db.deposits)).to.deep.equal([]);
    at.saveTyped();
    await at.until(() => !at.draft(hospital));
  });

  it('says that files are gone, and sends the message without them', async () => {
    const at = await open();
    await at.open(room);
    await at.press('Joindre un fichier');
    await sendPage(at);
    at.db.deposits = {};
    await at.type('Voici.');
    await at.send();
    await at.until(() => at.words.includes('Les fichiers ne sont plus là'));
    await at.send();
    await at.until(() => at.messages.at(-1)!.includes('Voici.'));
  });
});

async function sendPage(at: Page): Promise<void> {
  const sender = senderIn(at.element);
  await sender.until(() => sender.root.querySelector('.ways'));
  await sendOnePage(sender, undefined, true);
}

describe('a new thread MEM-78', () => {
  it('is led to the right people by its subject, and by what it is about more closely', async () => {
    const at = await open();
    await toNew(at);
    expect(at.focused).to.equal('title');
    await at.send();
    expect(at.errorOf('subjectId')).to.equal('Choisissez un sujet.');
    await at.fill({subjectId: 'people', text: 'Bonjour, une question pour Marc.'});
    expect(at.words).to.contain('De qui s’agit-il ?');
    await at.fill({itemId: 'marc'});
    await accessible(at.element);
    await at.send();
    await at.until(() => at.root.querySelector('#message-sent') && at.isThreadThere);
    expect(at.focused).to.equal('thread-title');
    expect(at.talks[0]).to.contain('Marc').and.to.contain('Bonjour, une question pour Marc.');
    expect(at.messages).to.have.length(1);
    expect(at.told.some((each) => each.startsWith('message-sent {"threadId":"fil-'))).to.equal(true);
  });

  it('B134: a motive of cancellation goes through messages too, after the way that serves better', async () => {
    const at = await open();
    await toNew(at);
    await at.fill({subjectId: 'cancellation'});
    expect(at.words).to.contain('Il y a un chemin plus direct');
    expect(at.words).to.contain('Pour quel motif ?');
    await at.press('Résilier votre contrat');
    expect(at.told.at(-1)).to.equal('page-requested {"page":"cancellation","subjectId":"cancellation"}');
    await at.fill({itemId: 'dueDate', text: 'Je souhaite résilier à l’échéance.'});
    await at.send();
    await at.until(() => at.isThreadThere);
    expect(at.talks[0]).to.contain('À l’échéance');
  });

  it('has no such way where the insurer has no such page', async () => {
    const at = await open({settings: {absentPages: ['complaint']}});
    await toNew(at);
    await at.fill({subjectId: 'complaint'});
    expect(at.words).not.to.contain('chemin plus direct');
  });

  it('is begun by the attribute of the page', async () => {
    const at = await open({attributes: {subject: 'hospital'}});
    await at.until(() => at.shows('subjectId'));
    expect(at.control('subjectId').value).to.equal('hospital');
  });

  it('is empty once what was kept of it is sent', async () => {
    const first = await open();
    await toNew(first);
    await first.fill({subjectId: 'card', text: 'Ma carte est abîmée.'});
    first.saveTyped();
    await first.until(() => first.draft('new'));
    const at = await open({sandbox: first.sandbox});
    await toNew(at);
    await at.send();
    await at.until(() => at.root.querySelector('#message-sent') && at.isThreadThere);
    await toNew(at);
    expect([at.area.value, at.control('subjectId').value]).to.deep.equal(['', '']);
  });

  it('takes what was typed in a closed thread along, after what is kept of it', async () => {
    const first = await open();
    await toNew(first);
    await first.fill({subjectId: 'card', text: 'Ma carte est abîmée.'});
    first.saveTyped();
    await first.until(() => first.draft('new'));
    const at = await open({sandbox: first.sandbox});
    await at.open(room);
    await at.type('Une dernière question.');
    closeThread(at.simulator, 'family', hospital);
    await at.send();
    await at.until(() => at.words.includes('Cet échange est terminé'));
    await at.press('Écrire un nouveau message');
    await at.until(() => at.shows('subjectId'));
    expect(at.area.value).to.equal('Ma carte est abîmée.\n\nUne dernière question.');
  });

  it('goes back without losing what is typed', async () => {
    const at = await open();
    await toNew(at);
    await at.fill({subjectId: 'card', text: 'À finir plus tard'});
    await at.press('Annuler');
    await at.until(() => at.title === 'Messages');
    await toNew(at);
    expect(at.area.value).to.equal('À finir plus tard');
  });
});
