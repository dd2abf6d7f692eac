// Made from src/elements.ts: npm run generate.
import {CoverageOverview} from '../features/coverage/coverage-overview.js';
import {define} from './define.js';

define('mutuelle-coverage-overview', CoverageOverview);
