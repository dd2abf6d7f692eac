/**
 * In the place of the made-up insurer, in a host's production build: nothing of it, but a sentence. Where the page
 * imports `mutuelle-elements/sandbox`, before or later, that one answers.
 */
import type {OpenSandbox} from '../shell/backend/backend-element.js';
import {registered, whenRegistered} from './registry.js';

const note = {
  fr:
    'Cette page montre une démonstration, et ses données fictives ne sont pas là. ' +
    'Pour votre contrat, appelez votre mutuelle.',
  en: 'This page shows a demonstration, and its made-up data is not there. For your contract, call your insurer.',
};

let warned = false;

export const openSandbox: OpenSandbox = (persona, show) => {
  const open = registered();
  if (open) return open(persona, show);
  show({note});
  whenRegistered((later) => later(persona, show));
  if (warned) return;
  warned = true;
  console.warn(
    '<mutuelle-backend sandbox>: a production build leaves the made-up insurer out. Where you want it, ' +
      "import 'mutuelle-elements/sandbox'; otherwise give the element its base-url.",
  );
};
