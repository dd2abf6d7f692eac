import {GuaranteePicker} from '../widgets/guarantee-picker/guarantee-picker.js';
import {define} from './define.js';

define('mutuelle-guarantee-picker', GuaranteePicker);
