// Policies, storage, Trusted Types, resets: engines differ there.
import {pages} from '../../demo/lab/pages.js';
import {tryPages} from './try-page.js';

tryPages(pages.filter(({everywhere}) => everywhere));
