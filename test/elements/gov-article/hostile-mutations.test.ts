import { hostileTextsOf } from '../../fixtures/hostile-html.js';
import { describeHostileTexts } from '../../helpers/hostile-suite.js';

describeHostileTexts(hostileTextsOf('mutations'));
