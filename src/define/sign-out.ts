// Made from src/elements.ts: npm run generate.
import {SignOut} from '../features/access/sign-out.js';
import {define} from './define.js';

define('mutuelle-sign-out', SignOut);
