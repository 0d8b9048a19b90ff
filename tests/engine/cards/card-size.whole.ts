/** Every card of every pack. */
import './card-size.test';
