import {expect} from '@open-wc/testing';
import {createSandbox} from '../../../mocks/engine/sandbox.js';
import {accessible} from '../../testing/accessible.js';
import {runWidgetSuite} from '../../testing/widget-suite.js';
import {ahead, answers, isoAhead, open, openUnread, type Page} from './hospital-page.harness.js';
import {HospitalRequestHarness} from './hospital-request.harness.js';
import type {HospitalRequest} from './hospital-request.js';

runWidgetSuite<HospitalRequest>({
  tag: 'mutuelle-hospital-request',
  harness: HospitalRequestHarness,
  loads: 'getHospitalRules',
  title: {fr: 'Prise en charge à l’hôpital', en: 'A stay in hospital'},
});

describe('before a stay MEM-71', () => {
  it('an emergency comes first: nothing to ask for, and the card', async () => {
    const at = await open();
    const [first] = at.root.querySelectorAll('.alert, .button');
    expect(first!.textContent!.replace(/[\s\u00a0\u202f]+/g, ' ')).to.contain(
      'Une urgence ? Rien à demander : allez à l’hôpital et montrez votre carte.',
    );
    const lead = (event: Event) => event.preventDefault();
    at.element.addEventListener('mutuelle-page-requested', lead);
    await at.press('Montrer ma carte');
    expect(at.told).to.deep.equal(['page-requested {"page":"card"}']);
    await at.toForm();
    expect(at.words, 'above the form too').to.contain('Une urgence ?');
  });

  it('is not shown by an insurer that has no such page', async () => {
    const at = await openUnread(createSandbox({settings: {absentPages: ['hospital']}}));
    await at.until(() => at.element.hidden);
    expect(at.text).to.equal('');
  });

  it('says how long before, and that nothing is advanced', async () => {
    const at = await open();
    expect(at.words).to.contain('À faire 15 jours avant un séjour prévu.').and.to.contain('vous n’avancez pas');
  });
});

describe('a planned stay MEM-71', () => {
  it('is asked for, worked out by the server, looked at once more, corrected, and sent', async () => {
    const at = await open();
    await at.toForm();
    expect([at.title, at.focused]).to.deep.equal(['Un séjour prévu', 'title']);
    await accessible(at.element);
    await at.pick('sacré-coeur');
    expect(at.root.querySelector('.found')!.textContent).to.contain('990000226, 4 place de l’Œuvre, 35000 Rennes');
    const sent = at.watch();
    await at.send({...answers, personId: 'marc', privateRoom: false, companionBed: true});
    await at.until(() => at.title === 'Vérifiez avant d’envoyer');
    const body = {
      ...{personId: 'marc', finess: '990000226', entry: isoAhead(20), nights: 2, kind: 'surgery'},
      ...{privateRoom: false, companionBed: true},
    };
    expect(sent).to.deep.equal([{id: 'estimateStay', body}]);
    expect([at.focused, at.asked]).to.deep.equal(['title', []]);
    expect(at.facts.join('\n')).to.contain('Patient: Marc').and.to.contain('Chambre particulière: Non');
    expect(at.facts.join('\n')).to.contain('Établissement: Hôpital du Sacré-Cœur, 35000 Rennes');
    expect(at.sum).to.deep.equal(['Sécu 1 648,00 €', 'Mutuelle 141,00 €', 'Il vous restera 30,00 €']);
    expect(at.words).to.contain('C’est une estimation.').and.not.to.contain('Une urgence');
    await accessible(at.element);

    await at.press('Corriger');
    expect(at.control('finess').value).to.equal('Hôpital du Sacré-Cœur, 35000 Rennes');
    expect(at.control('nights').value).to.equal('2');
    await at.send({nights: '1'});
    await at.until(() => at.sum.length);
    await at.press('Envoyer la demande');
    await at.until(() => at.root.querySelector('.seal'));
    expect([at.title, at.focused]).to.deep.equal(['Votre demande est envoyée', 'title']);
    const [[id, stay]] = at.asked as [(typeof at.asked)[0]];
    expect(stay.asked).to.deep.equal({...body, nights: 1});
    expect(at.told).to.deep.equal([`stay-requested {"requestId":"${id}"}`]);
    expect(at.words).to.contain(stay.reference.replaceAll('\u00a0', ' ')).and.to.contain('Demande reçue.');
    await accessible(at.element);
    await at.press('Revenir à mes séjours');
    await at.until(() => at.words.includes('Marc Hôpital du Sacré-Cœur'));
    expect(at.words).to.contain('Reçue');
  });

  it('asks nobody who is alone for whom it is, and no diagnosis of anybody', async () => {
    const at = await open({persona: 'single'});
    await at.toForm();
    expect(at.shows('personId')).to.equal(false);
    expect([...at.control('kind').querySelectorAll('option')].map(({value}) => value)).to.deep.equal([
      ...['', 'surgery', 'medicine', 'maternity', 'followUpCare', 'psychiatry', 'daySurgery'],
    ]);
    expect(at.root.querySelector('textarea')).to.equal(null);
    const sent = at.watch();
    await at.pick('quais');
    const {personId: _, ...alone} = answers;
    await at.send(alone);
    await at.until(() => at.sum.length);
    expect(sent.at(-1)!.body).to.include({personId: 'member'});
  });

  it('says what is missing, each at its field', async () => {
    const at = await open();
    await at.toForm();
    await at.submit();
    await at.until(() => at.root.querySelector('.summary'));
    expect(at.errorOf('finess')).to.contain('choisissez-le dans la liste');
    expect(at.errorOf('entry')).to.equal('Saisissez la date d’entrée.');
    expect(at.errorOf('nights')).to.contain('0 pour une journée');
    expect(at.errorOf('kind')).to.equal('Choisissez le type de séjour.');
    expect(at.root.querySelectorAll('.summary li')).to.have.length(6);
    await accessible(at.element);
  });

  for (const [what, values, path, words] of [
    ['a day that has passed', {entry: ahead(-1)}, 'entry', 'Cette date est passée.'],
    ['a day too far ahead', {entry: ahead(366)}, 'entry', 'Cette date est trop lointaine.'],
    ['nights of a day', {kind: 'daySurgery'}, 'nights', 'Une chirurgie en une journée n’a pas de nuit.'],
    ['nights in words', {nights: 'deux'}, 'nights', 'Écrivez le nombre de nuits en chiffres.'],
    ['a year', {nights: '365'}, 'nights', 'Ce séjour est trop long pour cette page.'],
  ] as const)
    it(`refuses ${what}, in words, and keeps the rest`, async () => {
      const at = await open();
      await at.answered();
      await at.send(values);
      await at.until(() => at.errorOf(path));
      expect(at.errorOf(path)).to.contain(words);
      expect(at.control('finess').value).to.contain('Louise-Adélaïde');
    });

  it('says that a day is too far ahead before anything is sent', async () => {
    const at = await open();
    await at.toForm();
    const sent = at.watch();
    await at.fill({entry: ahead(366)});
    expect(at.errorOf('entry')).to.contain('Cette date est trop lointaine.');
    await at.fill({entry: ahead(365)});
    expect(at.errorOf('entry')).to.equal(undefined);
    expect(sent).to.deep.equal([]);
  });

  it('hints that it is late, and lets it go', async () => {
    const at = await open();
    await at.answered({...answers, entry: ahead(3)});
    expect(at.words).to.contain('C’est dans moins de 15 jours.');
    await at.fill({entry: ahead(15)});
    expect(at.words).not.to.contain('C’est dans moins de');
    await at.send({entry: ahead(0)});
    await at.until(() => at.sum.length);
  });

  it('is given up while it is worked out: its answer shows nothing in the next one', async () => {
    const at = await open();
    await at.answered();
    const {call} = at.sandbox;
    let free = (): void => undefined;
    const held = new Promise<void>((resolve) => (free = resolve));
    const slow = async (...given: Parameters<typeof call>) => {
      if (given[0].id === 'estimateStay') await held;
      return call(...given);
    };
    Object.assign(at.sandbox, {call: slow});
    at.root.querySelector('form')!.requestSubmit();
    [...at.root.querySelectorAll('button')].find(({textContent}) => textContent!.trim() === 'Annuler')!.click();
    await at.ready();
    at.root.querySelector<HTMLElement>('#ask')!.click();
    await at.until(() => at.shows('finess'));
    free();
    await at.settled();
    expect([at.title, at.control('finess').value]).to.deep.equal(['Un séjour prévu', '']);
  });

  it('is known by its days: the one that goes on is shown, and nothing is sent twice', async () => {
    const at = await open();
    await at.toSent();
    const [[id]] = at.asked as [(typeof at.asked)[0]];
    await at.press('Revenir à mes séjours');
    await at.ready();
    await at.toCheck({...answers, entry: ahead(21)});
    await at.submit();
    await at.until(() => at.words.includes('Une demande existe déjà pour ces jours'));
    expect(at.title).to.equal('Prise en charge demandée');
    expect(at.words).to.contain(at.db.hospitalStays[id]!.reference.replaceAll('\u00a0', ' '));
    expect(at.asked).to.have.length(1);
    await accessible(at.element);
  });

  it('says so in the list where a server does not say which', async () => {
    const at = await open();
    await at.toCheck();
    at.sandbox.fail('requestStay', 'already-open');
    await at.submit();
    await at.until(() => at.root.querySelector('#already'));
    expect(at.focused).to.equal('already');
    await at.toForm();
    expect(at.words).not.to.contain('existe déjà');
  });
});

describe('a room alone', () => {
  const radios = (at: Page) => [...at.root.querySelectorAll<HTMLInputElement>('[name="f-privateRoom"]')];

  it('SPACE-48: is never answered beforehand, must be answered, and says when it may be billed', async () => {
    const at = await open();
    await at.toForm();
    expect(radios(at).map(({checked}) => checked)).to.deep.equal([false, false]);
    expect(at.words).to.contain('L’hôpital ne peut vous la facturer que si vous l’avez demandée (article R162-32-2');
    expect(at.words).to.contain('Votre contrat couvre 100,00 € par nuit');
    const {privateRoom: _, ...rest} = answers;
    await at.pick('quais');
    const sent = at.watch();
    await at.send(rest);
    await at.until(() => at.errorOf('privateRoom'));
    expect(at.errorOf('privateRoom')).to.contain('Choisissez oui ou non.');
    expect(sent).to.deep.equal([]);
    await at.send({privateRoom: false});
    await at.until(() => at.sum.length);
    expect(sent.at(-1)!.body).to.include({privateRoom: false});
  });

  it('SPACE-48: is answered anew for each request', async () => {
    const at = await open();
    await at.answered();
    await at.press('Annuler');
    await at.ready();
    await at.toForm();
    expect(radios(at).map(({checked}) => checked)).to.deep.equal([false, false]);
    expect(at.control('finess').value).to.equal('');
  });

  it('SPACE-48: is not asked about where the contract pays none', async () => {
    const at = await open({persona: 'expired'});
    await at.toForm();
    expect(radios(at)).to.deep.equal([]);
    expect(at.words).to.contain('Votre contrat ne couvre pas la chambre particulière');
    const sent = at.watch();
    await at.pick('quais');
    await at.send({entry: ahead(20), nights: '0', kind: 'daySurgery'});
    await at.until(() => at.sum.length);
    expect(sent.at(-1)!.body).not.to.have.property('privateRoom');
  });

  it('SPACE-48: is known of what was sent', async () => {
    const at = await open({persona: 'resume'});
    await at.toStay();
    expect(at.facts).to.include('Chambre particulière: Non demandée');
  });
});

describe('a request is sent once SPACE-36', () => {
  it('SPACE-36: where the answer is lost five times', async () => {
    const at = await open();
    await at.toCheck();
    for (let times = 0; times < 5; times++) {
      at.sandbox.fail('requestStay', 'network', {after: 'effect'});
      await at.submit();
      await at.until(() => at.root.querySelector('.alert.danger'));
      expect(at.asked).to.have.length(1);
    }
    await at.submit();
    await at.until(() => at.root.querySelector('.seal'));
    expect(at.asked).to.have.length(1);
  });

  it('SPACE-36: where it is pressed twice', async () => {
    const at = await open();
    await at.toCheck();
    const form = at.root.querySelector('form')!;
    form.requestSubmit();
    form.requestSubmit();
    await at.until(() => at.root.querySelector('.seal'));
    expect(at.asked).to.have.length(1);
  });

  it('SPACE-36: where the page was loaded anew after the answer was lost', async () => {
    const at = await open();
    await at.toCheck();
    at.sandbox.fail('requestStay', 'network', {after: 'effect'});
    await at.submit();
    await at.until(() => at.root.querySelector('.alert.danger'));
    const after = await openUnread(at.sandbox);
    await after.ready();
    expect(after.words).to.contain('Hôpital de jour Louise-Adélaïde');
    await after.toCheck();
    await after.submit();
    await after.until(() => after.words.includes('Une demande existe déjà pour ces jours'));
    expect(after.asked).to.have.length(1);
  });
});
