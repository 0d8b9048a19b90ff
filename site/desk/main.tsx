import { openPage } from '../shared/open-page';
import { DeskPage } from './DeskPage';
import './desk.css';

void openPage('desk', <DeskPage />);
