/**
 * An element alone on its page, over an insurer simulated in the page. Signing comes last: there, everything before it
 * is answered.
 */
import {createSandbox} from '../../mocks/engine/sandbox.js';
import {showBanner} from './demo-data.js';
import {inDemo} from './insurer-site.js';

const start = document.querySelector('mutuelle-otp-signature-pad') ? {at: 'signature' as const} : {};
document.querySelector('mutuelle-backend')!.backend = inDemo(createSandbox({persona: 'family', ...start}));
showBanner('page');
await import('../../src/define/backend.js');
