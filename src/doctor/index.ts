/**
 * `cdn/doctor.js`: tells an integrator, in plain words, what is wrong with a page, each with its cure. Loaded by hand
 * (`<script src="…/cdn/doctor.js"></script>`, or from the console), and by the autoloader on an address of this machine
 * with `?mutuelle-doctor`. `npx mutuelle-elements doctor` runs it in a browser. It changes nothing, and tells nobody.
 * A second look: `mutuelleDoctor.tell()` in the console; `mutuelleDoctor.diagnose()` only gives the findings.
 */
import {diagnose, tell} from './diagnose.js';

Object.assign(globalThis, {mutuelleDoctor: {diagnose, tell}});

/** Milliseconds after the page has loaded: elements come one after the other. */
const SETTLED = 3_000;

const look = () => void setTimeout(() => void tell(), SETTLED);
if (document.readyState === 'complete') look();
else addEventListener('load', look, {once: true});
