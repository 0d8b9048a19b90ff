/** All 100,000 places. */
import './boundaries-agreement.test';
