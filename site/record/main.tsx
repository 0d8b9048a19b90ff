import { openPage } from '../shared/open-page';
import { RecordPage } from './RecordPage';
import '../../components/scorecard/scorecard.css';
import './record.css';

void openPage('record', <RecordPage />);
