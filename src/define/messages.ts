// Made from src/elements.ts: npm run generate.
import {MemberMessages} from '../features/messages/messages.js';
import {define} from './define.js';

define('mutuelle-messages', MemberMessages);
