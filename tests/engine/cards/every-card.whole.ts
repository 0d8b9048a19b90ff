/** Every official and every measure of every pack. */
import './every-card.test';
