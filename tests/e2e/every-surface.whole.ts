/** Every language in both browsers, each state by axe in the light and in the dark. */
import './every-surface.e2e';
