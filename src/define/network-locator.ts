// Made from src/elements.ts: npm run generate.
import {NetworkLocator} from '../features/network/network-locator.js';
import {define} from './define.js';

define('mutuelle-network-locator', NetworkLocator);
