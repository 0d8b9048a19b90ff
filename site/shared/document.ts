/** A page of documentation is there without scripts; it only wears the site's clothes. */
import './site.css';
