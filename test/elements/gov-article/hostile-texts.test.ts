import { hostileTexts } from '../../fixtures/hostile/texts.js';
import { describeHostileTexts } from '../../helpers/hostile-suite.js';

describeHostileTexts(hostileTexts);
