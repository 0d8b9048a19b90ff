/** The first question about a page, asked of the articles that are kept apart. */
import { testFirstQuestion } from './first-question';
import { partNames } from './floors';

testFirstQuestion(partNames.filter((name) => name.startsWith('check')));
