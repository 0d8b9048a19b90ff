/** Every issue in every language, and two officials of every office. */
import './record-look.e2e';
