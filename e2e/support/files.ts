// Files that somebody has on their device, to be chosen in a page.
import {mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {printPdf} from '../../mocks/engine/pdf.js';

/** Two printed pages; its path. */
export async function pdf(folder: string, name: string): Promise<string> {
  const sections = [{heading: 'Honoraires', facts: []}];
  const printed = {title: 'Facture', reference: name, author: 'Cabinet Exemple', date: '2026-11-18'};
  const path = join(folder, name);
  await writeFile(path, await printPdf({...printed, pages: [{sections}, {sections}]}));
  return path;
}

/** A folder that is gone afterwards. */
export async function inFolder(run: (folder: string) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'mutuelle-papers-'));
  try {
    await run(folder);
  } finally {
    await rm(folder, {recursive: true});
  }
}
