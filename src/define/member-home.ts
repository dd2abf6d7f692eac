// Made from src/elements.ts: npm run generate.
import {MemberHome} from '../features/home/member-home.js';
import {define} from './define.js';

define('mutuelle-member-home', MemberHome);
