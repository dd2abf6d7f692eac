// Made from src/elements.ts: npm run generate.
import {DocumentSender} from '../features/document-sender/document-sender.js';
import {define} from './define.js';

define('mutuelle-document-sender', DocumentSender);
