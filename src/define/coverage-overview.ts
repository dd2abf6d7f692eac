import {CoverageOverview} from '../widgets/coverage-overview/coverage-overview.js';
import {define} from './define.js';

define('mutuelle-coverage-overview', CoverageOverview);
