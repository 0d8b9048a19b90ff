import { lazy } from 'react';
import { openPage } from '../shared/open-page';
import { Home } from './Home';
import './home.css';

/** The engine is larger than all the rest: the page is there before it. */
const TryIt = lazy(() => import('../try/TryIt'));

void openPage('home', <Home tryIt={<TryIt />} />);
