// MEM-11: papers are sent over real HTTP, with real files: by keyboard alone at 320 pixels, over a line that is cut, in
// a page that is reloaded.
import assert from 'node:assert/strict';
import {writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {fits, nothingLeaks} from './support/discreet.js';
import {inFolder, pdf} from './support/files.js';
import {keyboard} from './support/input-devices.js';
import {journey, type Page} from './support/journey.js';

const tag = 'mutuelle-document-sender';
const sender = (origin: string) => `${origin}/demo/send-document.html?backend=http`;
const files = {css: '#add-file + input'};
const phone = {size: {width: 320, height: 800}};

/** A photo of a written page, drawn in the page and kept as a file. */
async function photo(page: Page, folder: string, name: string, height = 1400): Promise<string> {
  const encoded = await page.evaluate(
    async (words, tall) => {
      const canvas = document.createElement('canvas');
      Object.assign(canvas, {width: 1000, height: tall});
      const pen = canvas.getContext('2d')!;
      pen.fillStyle = '#fdfdfd';
      pen.fillRect(0, 0, 1000, tall);
      pen.fillStyle = '#101010';
      pen.font = '30px sans-serif';
      for (let line = 0; line < tall / 46; line++)
        pen.fillText(`${words} ${line} Honoraires 45,00`, 40, 60 + line * 46);
      return canvas.toDataURL('image/jpeg', 0.92);
    },
    name,
    height,
  );
  const path = join(folder, name);
  await writeFile(path, Buffer.from(encoded.slice(encoded.indexOf(',') + 1), 'base64'));
  return path;
}

const accessible = async (page: Page) =>
  assert.deepEqual(await page.axe({include: tag, disable: ['page-has-heading-one']}), []);

/** An invoice, for Hélène, about no act that is known. */
async function begin(page: Page, origin: string): Promise<void> {
  await page.goto(sender(origin));
  const device = keyboard(page);
  await page.find({role: 'radiogroup', name: 'De quel document s’agit-il ?'});
  await device.pick('De quel document s’agit-il ?', /^Facture acquittée/);
  await device.pick('Pour qui ?', 'Hélène');
  await device.pick('Pour quel soin ?', 'Un autre soin');
  await device.press('Continuer');
  await page.find({role: 'heading', name: 'Votre facture'});
}

journey(
  'MEM-11: two photos and a PDF, chosen, put in order, turned and sent by keyboard alone; a reference comes',
  async ({page, server, simulator}) => {
    await begin(page, server.origin);
    await accessible(page);
    await fits(page);
    await inFolder(async (folder) => {
      const paths = [
        await photo(page, folder, 'Page une.jpg'),
        await photo(page, folder, 'Page deux.jpg'),
        await pdf(folder, 'Facture.pdf'),
      ];
      await page.upload(files, ...paths);
      await page.find({role: 'heading', name: 'Vérifiez vos pages'});
      const device = keyboard(page);
      await page.find({text: /PDF de 2 pages, Lisible/});
      await device.press('Monter : Fichier 2');
      await device.press('Tourner : Fichier 1');
      await page.find({text: /Lisible, tourné à droite/});
      await accessible(page);
      await fits(page);
      await device.press('Envoyer 3 fichiers');
      await page.find({role: 'heading', name: 'Nous avons reçu votre facture'});
      await page.find({text: /DOC-\d\d-118.402/});
      await accessible(page);
      await fits(page);
      const [request] = Object.values(simulator.db.requests);
      assert.deepEqual(
        request!.request.files!.map(({name}) => name),
        ['Page deux.jpg', 'Page une.jpg', 'Facture.pdf'],
      );
      await nothingLeaks(page, 'Page une', 'Facture.pdf', request!.request.files![0]!.sha256);
      await device.press('Suivre cet envoi');
      await page.find({role: 'heading', name: 'Facture acquittée'});
      await accessible(page);
      await fits(page);
    });
  },
  {...phone, everyEngine: true},
);

journey(
  'MEM-11 SPACE-2, SPACE-19: a line that is cut, then a page that is reloaded: it goes on where it was',
  async ({page, server, simulator}) => {
    await begin(page, server.origin);
    await inFolder(async (folder) => {
      const device = keyboard(page);
      await page.upload(files, await photo(page, folder, 'Page une.jpg'));
      await page.find({text: 'Lisible', within: {css: '.page'}});
      // a line as slow as some are, then none at all
      simulator.uploadSpeed = 60_000;
      await device.press('Ajouter une page');
      const second = await photo(page, folder, 'Page deux.jpg', 2200);
      await page.upload(files, second);
      await page.find({role: 'heading', name: 'Page 2'});
      await device.press('Envoyer 2 pages');
      await page.find({text: 'Page 2 sur 2'});
      simulator.fail('uploadDepositFile', 'network', {at: 0.5});
      simulator.fail('uploadDepositFile', 'network', {times: 99});
      await page.find({role: 'heading', name: 'L’envoi s’est arrêté'});
      await page.find({text: 'Le réseau a été coupé'});
      await accessible(page);
      await fits(page);
      const announced = () => Object.values(simulator.db.deposits)[0]!.files.map(({id}) => id);
      const before = announced();

      await page.reload();
      await page.find({text: 'Vous aviez commencé un envoi'});
      await device.press('Reprendre');
      await page.find({text: 'Ce fichier n’est pas arrivé en entier'});
      await accessible(page);
      simulator.heal();
      await page.upload({css: '.page .alert input'}, second);
      await page.gone({text: 'Ce fichier n’est pas arrivé en entier'});
      await device.press('Envoyer 2 pages');
      await page.find({role: 'heading', name: 'Nous avons reçu votre facture'});
      assert.deepEqual(announced(), before, 'the same file goes on');
      assert.equal(Object.keys(simulator.db.requests).length, 1);
    });
  },
  {...phone, everyEngine: true},
);

journey(
  'MEM-11: what is refused says why and a way out; the network that is back takes up the rest by itself',
  async ({page, server, simulator}) => {
    await begin(page, server.origin);
    await inFolder(async (folder) => {
      const letter = join(folder, 'Lettre.docx');
      await writeFile(letter, 'PK\u0003\u0004 not a paper');
      await page.upload(files, letter, await photo(page, folder, 'Page une.jpg'));
      await page.find({text: 'Un fichier n’a pas pu être ajouté'});
      await page.find({text: /2 fichiers choisis, 1 ajouté/});
      await accessible(page);
      await fits(page);
      const device = keyboard(page);
      await page.gone({css: 'button[aria-busy=true]', within: {css: tag}});
      await device.press('Continuer avec 1 fichier');
      simulator.fail('sendDeposit', 'unavailable', {times: 9});
      await device.press('Envoyer 1 page');
      await page.find({role: 'heading', name: 'L’envoi s’est arrêté'});
      simulator.heal();
      await page.evaluate(() => void dispatchEvent(new Event('online')));
      await page.find({role: 'heading', name: 'Nous avons reçu votre facture'});
    });
  },
  phone,
);
