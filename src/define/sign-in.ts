// Made from src/elements.ts: npm run generate.
import {SignIn} from '../features/access/sign-in.js';
import {define} from './define.js';

define('mutuelle-sign-in', SignIn);
