import {expect} from '@open-wc/testing';
import {accessible} from '../../testing/accessible.js';
import {sendOnePage, senderIn} from '../document-sender/placed.harness.js';
import {open} from './beneficiary-page.harness.js';

describe('a paper about somebody who is covered is sent where it is asked for', () => {
  it('SUP-05: the certificate of the year, and it is no longer asked for', async () => {
    const at = await open();
    const sender = senderIn(at.element);
    await at.press('Envoyer le certificat');
    await at.until(() => at.root.querySelector('.ways'));
    expect(at.words).to.contain('Votre justificatif').and.to.contain('Pour Inès, Certificat de scolarité');
    expect(at.root.querySelector('#send-certificat-ines'), 'it stands in the place of the button').to.equal(null);
    expect(at.focused).to.equal('sender-title');
    await accessible(at.element);
    await sendOnePage(sender);
    expect(at.db.beneficiaryPapers['certificat-ines']).to.deep.equal({state: 'received'});
    await at.press('Terminer');
    await at.until(() => !at.words.includes('À envoyer avant le'));
    expect(at.root.querySelector('.placed')).to.equal(null);
    expect(at.focused).to.equal('paper-certificat-ines');
    expect(at.words).to.match(/Certificat de scolarité [\d-]+ Reçu/);
  });

  it('is closed without sending: the button is back, with the focus', async () => {
    const at = await open();
    await at.press('Envoyer le certificat');
    await at.until(() => at.root.querySelector('.ways'));
    await at.press('Fermer sans envoyer');
    await at.until(() => !at.root.querySelector('.placed'));
    expect(at.focused).to.equal('send-certificat-ines');
  });

  it('MEM-52: while somebody is being added, outside of the form, which goes on', async () => {
    const at = await open();
    const sender = senderIn(at.element);
    await at.toPapers();
    await at.press('Ajouter\u00a0: Extrait d’acte de naissance');
    await at.until(() => at.root.querySelector('.ways'));
    expect(at.root.querySelector('form .placed')).to.equal(null);
    await sendOnePage(sender);
    await at.press('Terminer');
    await at.until(() => /Extrait d’acte de naissance Reçu/.test(at.words));
    expect(at.focused).to.match(/^paper-.*-acte$/);
    await at.press('Suivant');
    await at.until(() => at.root.querySelector('.sum'));
    await at.submit();
    await at.until(() => at.root.querySelector('.seal'));
    expect(at.words, 'what came goes over to the request').not.to.contain('Pièces à envoyer');
  });

  it('MEM-52: it waits where another page of the addition is shown', async () => {
    const at = await open();
    await at.toPapers();
    await at.press('Ajouter\u00a0: Extrait d’acte de naissance');
    await at.until(() => at.root.querySelector('.ways'));
    await at.press('Suivant');
    await at.until(() => at.root.querySelector('.sum'));
    await at.press('Précédent');
    await at.until(() => at.step === 'Étape 3 sur 4');
    expect(at.root.querySelector('.placed')).to.equal(null);
  });

  it('MEM-52: after it was confirmed, and the page says what is left', async () => {
    const at = await open();
    const sender = senderIn(at.element);
    await at.toPrice();
    await at.submit();
    await at.until(() => at.root.querySelector('.seal'));
    await at.press('Ajouter\u00a0: Extrait d’acte de naissance');
    await sendOnePage(sender);
    await at.press('Terminer');
    await at.until(() => !at.words.includes('Pièces à envoyer'));
    expect(at.focused).to.equal('title');
  });

  it('MEM-52: one that was refused, in the list of requests; the request goes on', async () => {
    const at = await open({persona: 'resume'});
    const sender = senderIn(at.element);
    await at.press('Ajouter\u00a0: Avis d’imposition');
    await sendOnePage(sender);
    await at.press('Terminer');
    await at.until(() => at.words.includes('Ajout d’une personne Acceptée'));
    expect(at.root.querySelector('.request .line')).to.equal(null);
  });

  it('nothing of it is left for the next person', async () => {
    const at = await open();
    await at.press('Envoyer le certificat');
    await at.until(() => at.root.querySelector('.ways'));
    const {sessionOf} = await import('../../session/session.js');
    sessionOf(at.sandbox).logOut();
    at.readAgain();
    await at.until(() => !at.root.querySelector('.placed'));
  });
});
