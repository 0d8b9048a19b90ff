/** The work for 10,000 numbers. */
import './session-work.test';
