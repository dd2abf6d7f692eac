// Where the engines do not differ, one of them says it for all.
import {pages} from '../../demo/lab/pages.js';
import {tryPages} from './try-page.js';

tryPages(pages.filter(({everywhere}) => !everywhere));
