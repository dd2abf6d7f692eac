// Made from src/elements.ts: npm run generate.
import {ProfileForm} from '../features/profile/profile-form.js';
import {define} from './define.js';

define('mutuelle-profile-form', ProfileForm);
