import { openPage } from '../shared/open-page';
import { LanguagesPage } from './LanguagesPage';
import '../../components/act/act.css';
import '../../components/companion/companion.css';
import './languages.css';

void openPage('languages', <LanguagesPage />);
