/** npm run test:layout: the tests whose outcome depends on layout, in the font that FONT_FAMILY names. */
import { layoutTests } from './layout.js';
import config from './web-test-runner.config.js';

export default { ...config, files: layoutTests() };
