// Made from src/elements.ts: npm run generate.
import {Coaching} from '../features/coaching/coaching.js';
import {define} from './define.js';

define('mutuelle-coaching', Coaching);
