import {expect} from '@open-wc/testing';
import {accessible} from '../../testing/accessible.js';
import {fakeDevices, noDevices, replace, type FakeDevices} from './fake-devices.harness.js';
import {answers, open, type Page} from './teleconsultation-page.harness.js';

describe('the camera and the microphone before a video MEM-30', () => {
  let devices: FakeDevices;
  const undo: (() => void)[] = [];
  const faked = (...given: Parameters<typeof fakeDevices>) => {
    devices = fakeDevices(...given);
    undo.push(devices.restore);
    return devices;
  };
  afterEach(() => undo.splice(0).forEach((each) => each()));

  const toDevices = async (): Promise<Page> => {
    const at = await open();
    await at.toDevices();
    return at;
  };
  const test = async (at: Page, what: 'la caméra' | 'le micro') => {
    await at.press(`Tester ${what}`);
    await at.settled();
  };

  it('asks for nothing before a press, and one thing at a press', async () => {
    faked();
    const at = await toDevices();
    expect(at.focused).to.equal('title');
    expect(devices.asked).to.deep.equal([]);
    await test(at, 'la caméra');
    expect(devices.asked).to.deep.equal([{video: true}]);
    await at.until(() => at.root.querySelector('video'));
    expect(at.root.querySelector('video')!.srcObject).to.be.instanceOf(MediaStream);
    expect(at.root.querySelector('video')!.muted).to.equal(true);
    await test(at, 'le micro');
    expect(devices.asked).to.deep.equal([{video: true}, {audio: true}]);
    expect(at.devices.slice(0, 2)).to.deep.equal(['Fonctionne', 'Fonctionne']);
    await accessible(at.element);
  });

  it('says in words that the microphone hears', async () => {
    faked();
    const at = await toDevices();
    await test(at, 'le micro');
    await at.until(() => at.root.querySelector('meter'));
    expect(at.words).to.contain('Dites quelques mots.');
    expect(at.root.querySelector('meter')!.getAttribute('aria-label')).to.equal('Niveau du micro');
  });

  const sentences: Record<string, [badge: string, camera: string, microphone: string]> = {
    NotAllowedError: ['Bloqué', 'La caméra est bloquée', 'Le micro est bloqué'],
    NotFoundError: ['Introuvable', 'Nous ne trouvons pas de caméra', 'Nous ne trouvons pas de micro'],
    NotReadableError: [
      'Déjà pris',
      'Une autre application utilise la caméra',
      'Une autre application utilise le micro',
    ],
    AbortError: ['Déjà pris', 'Une autre application utilise la caméra', 'Une autre application utilise le micro'],
    OverconstrainedError: ['Ne convient pas', 'Cette caméra ne convient pas', 'Ce micro ne convient pas'],
    SecurityError: ['Page non sécurisée', 'la caméra y reste fermée', 'le micro y reste fermé'],
    InvalidStateError: ['En panne', 'La caméra ne répond pas', 'Le micro ne répond pas'],
  };
  for (const [name, [badge, camera, microphone]] of Object.entries(sentences))
    it(`SPACE-42: ${name} has a sentence and a way out, of each by itself`, async () => {
      faked({camera: name, microphone: name});
      const at = await toDevices();
      await test(at, 'la caméra');
      expect(at.devices.slice(0, 2)).to.deep.equal([badge, '']);
      expect(at.words).to.contain(camera).and.not.to.contain(microphone);
      await test(at, 'le micro');
      expect(at.devices.slice(0, 2)).to.deep.equal([badge, badge]);
      expect(at.words).to.contain(microphone).and.to.contain('Sans vidéo, par téléphone');
      expect(devices.live).to.equal(0);
    });

  it('SPACE-42: no camera hides no microphone, and the Permissions API is not believed', async () => {
    faked({camera: 'NotFoundError'});
    const at = await toDevices();
    await test(at, 'la caméra');
    await test(at, 'le micro');
    expect(at.devices.slice(0, 2)).to.deep.equal(['Introuvable', 'Fonctionne']);
    expect(devices.permissionsAsked).to.equal(0);
  });

  it('SPACE-42: what was blocked works once it is allowed', async () => {
    faked({camera: 'NotAllowedError'});
    const at = await toDevices();
    await test(at, 'la caméra');
    devices.set('camera', 'works');
    await at.press('Réessayer la caméra');
    await at.until(() => at.devices[0] === 'Fonctionne');
    expect(at.words).not.to.contain('La caméra est bloquée');
  });

  it('tells that a camera was pulled out', async () => {
    faked();
    const at = await toDevices();
    await test(at, 'la caméra');
    await at.until(() => at.devices[0] === 'Fonctionne');
    devices.pullOut('camera');
    await at.until(() => at.devices[0] === 'Introuvable');
    expect(devices.live).to.equal(0);
  });

  const ways: Record<string, (at: Page) => Promise<void> | void> = {
    'back to the questions': (at) => at.press('Précédent'),
    'by phone': (at) => at.press('Sans vidéo, par téléphone'),
    'into the waiting room': (at) => at.submit(),
    'into a waiting room that does not answer': (at) => {
      at.sandbox.fail('startConsultation', 'unexpected');
      return at.submit();
    },
    'the element is removed': (at) => at.element.remove(),
    'the element is moved': (at) => document.body.append(at.element),
    'the page is left': () => void dispatchEvent(new PageTransitionEvent('pagehide')),
    'the page is kept for « Précédent »': () =>
      void dispatchEvent(new PageTransitionEvent('pagehide', {persisted: true})),
    'the session ends': async (at) => {
      at.sandbox.simulator.expireSessions();
      at.sandbox.fail('startConsultation', 'unauthenticated', {times: 5});
      await at.submit();
    },
    'another backend': (at) => void (at.element.backend = undefined),
  };
  for (const [way, leave] of Object.entries(ways))
    it(`SPACE-43: nothing looks or listens any more: ${way}`, async () => {
      faked();
      const at = await toDevices();
      await test(at, 'la caméra');
      await test(at, 'le micro');
      expect(devices.live).to.equal(2);
      await leave(at);
      await at.until(() => devices.live === 0);
      at.element.remove();
      dispatchEvent(new PageTransitionEvent('pageshow', {persisted: true}));
    });

  it('SPACE-43: a camera that comes after the step was left is let go at once', async () => {
    faked({camera: 'never', microphone: 'never'});
    const at = await toDevices();
    at.root.querySelectorAll<HTMLElement>('.line button').forEach((each) => each.click());
    await at.until(() => devices.asked.length === 2);
    await at.press('Précédent');
    await devices.release();
    expect(devices.live).to.equal(0);
    expect(at.title).to.equal('Parler à un médecin');
  });

  it('SPACE-44: where there is no media, the page is to be opened in the browser, or the phone is used', async () => {
    undo.push(noDevices());
    const texts: string[] = [];
    undo.push(replace(navigator, 'clipboard', {writeText: async (text: string) => void texts.push(text)}));
    const at = await toDevices();
    await test(at, 'la caméra');
    expect(at.devices[0]).to.equal('Impossible ici');
    expect(at.words).to.contain('Ouvrez cette page dans votre navigateur').and.to.contain('Sans vidéo, par téléphone');
    await accessible(at.element);
    await at.press('Copier l’adresse de la page');
    await at.until(() => at.words.includes('L’adresse est copiée.'));
    expect(texts).to.deep.equal([location.href]);
  });

  it('SPACE-44: the address can be copied by hand where the clipboard takes none', async () => {
    undo.push(noDevices(), replace(navigator, 'clipboard', undefined));
    const at = await toDevices();
    await test(at, 'le micro');
    await at.press('Copier l’adresse de la page');
    await at.until(() => at.root.querySelector('.address'));
    expect(at.root.querySelector('.address')!.textContent).to.equal(location.href);
  });

  it('a page in clear is told from one without media', async () => {
    undo.push(noDevices(), replace(globalThis, 'isSecureContext', false));
    const at = await toDevices();
    await test(at, 'la caméra');
    expect(at.devices[0]).to.equal('Page non sécurisée');
    expect(at.words).not.to.contain('Ouvrez cette page dans votre navigateur');
  });

  const lines: Record<string, [onLine: boolean, connection: object | undefined, badge: string, words: string]> = {
    'fast enough': [true, {downlink: 5}, 'Assez rapide', 'Connexion Assez rapide'],
    slow: [true, {downlink: 0.3}, 'Lente', 'Votre connexion semble lente'],
    'not known': [true, undefined, 'Inconnue', 'Votre navigateur ne dit pas sa vitesse'],
    cut: [false, {downlink: 5}, 'Coupée', 'Vous n’êtes pas connecté à internet'],
  };
  for (const [name, [onLine, connection, badge, words]] of Object.entries(lines))
    it(`says of the line what the browser knows: ${name}`, async () => {
      undo.push(replace(navigator, 'onLine', onLine), replace(navigator, 'connection' as never, connection));
      const at = await toDevices();
      expect(at.devices.at(-1)).to.equal(badge);
      expect(at.words).to.contain(words);
    });

  it('says of the line what it is by now', async () => {
    const at = await toDevices();
    undo.push(replace(navigator, 'onLine', false));
    dispatchEvent(new Event('offline'));
    await at.until(() => at.devices.at(-1) === 'Coupée');
    undo.pop()!();
    dispatchEvent(new Event('online'));
    await at.until(() => at.devices.at(-1) !== 'Coupée');
    expect(at.words).not.to.contain('Vous n’êtes pas connecté');
  });

  it('keeps what was answered on the way to the phone', async () => {
    faked();
    const at = await toDevices();
    await at.press('Sans vidéo, par téléphone');
    expect(at.focused).to.equal('title');
    const sent = at.watch();
    await at.submit();
    await at.until(() => at.title === 'Le médecin va vous appeler');
    expect(sent[0]!.body).to.deep.equal({personId: answers.personId, way: 'phone', consentVersion: '2026-10'});
    expect(devices.asked).to.deep.equal([]);
  });
});
