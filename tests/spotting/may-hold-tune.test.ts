/** The first question about a page, asked of the articles that the engine is tuned on. */
import { testFirstQuestion } from './first-question';
import { partNames } from './floors';

testFirstQuestion(partNames.filter((name) => name.startsWith('tune')));
