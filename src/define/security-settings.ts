// Made from src/elements.ts: npm run generate.
import {SecuritySettings} from '../features/security/security-settings.js';
import {define} from './define.js';

define('mutuelle-security-settings', SecuritySettings);
