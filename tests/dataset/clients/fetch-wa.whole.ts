/** As many bills as a Legislature has. */
import './fetch-wa.test';
