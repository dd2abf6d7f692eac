// Made from src/elements.ts: npm run generate.
import {HelpCentre} from '../features/help-centre/help-centre.js';
import {define} from './define.js';

define('mutuelle-help-centre', HelpCentre);
