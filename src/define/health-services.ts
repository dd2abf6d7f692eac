// Made from src/elements.ts: npm run generate.
import {HealthServices} from '../features/health-services/health-services.js';
import {define} from './define.js';

define('mutuelle-health-services', HealthServices);
