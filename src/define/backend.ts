import {MutuelleBackend} from '../widgets/backend/backend.js';
import {define} from './define.js';

// the only door from the library to the mocks, opened when a page asks for the sandbox
MutuelleBackend.openSandbox = async (persona) => (await import('../../mocks/sandbox.js')).createSandbox(persona ? {persona} : {});

define('mutuelle-backend', MutuelleBackend);
