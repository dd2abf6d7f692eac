// Made from src/elements.ts: npm run generate.
import {Teleconsultation} from '../features/teleconsultation/teleconsultation.js';
import {define} from './define.js';

define('mutuelle-teleconsultation', Teleconsultation);
