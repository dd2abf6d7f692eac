// Made from src/elements.ts: npm run generate.
import {MemberProfile} from '../features/member-profile/member-profile.js';
import {define} from './define.js';

define('mutuelle-member-profile', MemberProfile);
