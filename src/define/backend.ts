import {MutuelleBackend} from '../shell/backend/backend-element.js';
import {define} from './define.js';

// the only door from the library to the mocks, opened when a page asks for the sandbox
MutuelleBackend.openSandbox = async (persona) => {
  const {createSandbox, personaIds} = await import('../../mocks/engine/sandbox.js');
  const known = personaIds.find((id) => id === persona);
  if (persona && !known)
    console.warn(`<mutuelle-backend sandbox="${persona}">: unknown persona. Known: ${personaIds.join(', ')}.`);
  return createSandbox(known ? {persona: known} : {});
};

define('mutuelle-backend', MutuelleBackend);
