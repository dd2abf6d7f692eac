/** Signing comes last: the sandbox of this page starts with everything before it answered. */
import {createSandbox} from '../../mocks/engine/sandbox.js';
import {showBanner} from './demo-data.js';

document.querySelector('mutuelle-backend')!.backend = createSandbox({persona: 'family', at: 'signature'});
showBanner('page');
await Promise.all([import('../../src/define/backend.js'), import('../../src/define/otp-signature-pad.js')]);
