import {ProfileForm} from '../widgets/profile-form/profile-form.js';
import {define} from './define.js';

define('mutuelle-profile-form', ProfileForm);
