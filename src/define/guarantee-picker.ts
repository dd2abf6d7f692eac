// Made from src/elements.ts: npm run generate.
import {GuaranteePicker} from '../features/guarantees/guarantee-picker.js';
import {define} from './define.js';

define('mutuelle-guarantee-picker', GuaranteePicker);
