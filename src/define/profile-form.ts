import {ProfileForm} from '../features/profile/profile-form.js';
import {define} from './define.js';

define('mutuelle-profile-form', ProfileForm);
