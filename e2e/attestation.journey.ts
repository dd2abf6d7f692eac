// ENR-09: the drawn attestation with a keyboard alone: the browser's own dialog, its way in, its way out.
import assert from 'node:assert/strict';
import {keyboard} from './support/input-devices.js';
import {journey} from './support/journey.js';

journey(
  'ENR-09: the attestation opens, grows, closes and gives the focus back, by keyboard alone',
  async ({page, server}) => {
    await page.goto(`${server.origin}/demo/widgets/beneficiary-form.html`);
    await page.find({role: 'heading', name: 'Bénéficiaire'});
    const device = keyboard(page);
    await device.press(/Où trouver ce chiffre/);
    await page.find({text: /repère 3/});
    // to the last thing inside, not beyond: some browsers go on to their own buttons, which a page cannot see
    const seen: string[] = [];
    const walk = async (key: string, end: RegExp) => {
      for (let presses = 0; presses < 12; presses++) {
        await page.press(key);
        seen.push((await page.focused())?.name ?? 'nothing');
        if (end.test(seen.at(-1)!)) return;
      }
      assert.fail(`${key} never reaches ${String(end)}; it goes ${seen.join(', ')}`);
    };
    await walk('Tab', /msa\.fr/);
    await walk('Shift+Tab', /Agrandir/);
    assert.ok(!seen.some((name) => /Enregistrer|Civilité|Prénom/.test(name)), `behind the dialog: ${seen.join(', ')}`);
    await page.press('Enter');
    await page.find({text: /Taille du modèle/});
    assert.deepEqual(
      (await page.axe()).map(({id, nodes}) => `${id} ${nodes.map(({target}) => target).join(' | ')}`),
      [],
    );
    await page.press('Escape');
    await page.waitFor(async () => (await page.focused())?.name.includes('Où trouver ce chiffre'), {
      message: 'the focus back on the link',
    });
  },
);
