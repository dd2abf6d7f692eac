// Made from src/elements.ts: npm run generate.
import {ContactPreferences} from '../features/contact-preferences/contact-preferences.js';
import {define} from './define.js';

define('mutuelle-contact-preferences', ContactPreferences);
