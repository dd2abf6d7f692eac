import {GuaranteePicker} from '../features/guarantees/guarantee-picker.js';
import {define} from './define.js';

define('mutuelle-guarantee-picker', GuaranteePicker);
