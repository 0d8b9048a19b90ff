import { openPage } from '../shared/open-page';

void openPage('desk', null);
