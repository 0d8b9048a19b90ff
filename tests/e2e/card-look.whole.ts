/** Every card of every pack. */
import './card-look.e2e';
