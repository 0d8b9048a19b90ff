/** The first question about every block of every article, and about every second article in another hand. */
import './articles.test';
