/** Classes of words beside a name; what each is for is said in `engine/languages/classes/beside.ts`. */
import { wordsOf } from '../../../languages';

export const beside = wordsOf('beside');
