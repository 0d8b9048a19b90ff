import { openPage } from '../shared/open-page';

void openPage('record', null);
