import {NetworkLocator} from '../widgets/network-locator/network-locator.js';
import {define} from './define.js';

define('mutuelle-network-locator', NetworkLocator);
