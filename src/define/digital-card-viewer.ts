import {DigitalCardViewer} from '../widgets/digital-card-viewer/digital-card-viewer.js';
import {define} from './define.js';

define('mutuelle-digital-card-viewer', DigitalCardViewer);
