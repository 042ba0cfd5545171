/** npm run manifest: dist/custom-elements.json alone, without a build. */
import { manifest } from './finish.js';

manifest();
