// Made from src/elements.ts: npm run generate.
import {DigitalCardViewer} from '../features/card/digital-card-viewer.js';
import {define} from './define.js';

define('mutuelle-digital-card-viewer', DigitalCardViewer);
