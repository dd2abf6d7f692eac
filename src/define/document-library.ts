// Made from src/elements.ts: npm run generate.
import {DocumentLibrary} from '../features/document-library/document-library.js';
import {define} from './define.js';

define('mutuelle-document-library', DocumentLibrary);
