/** The full script tag: every element, also those that the small one leaves out. A page loads the one or the other. */
import './script.js';
import './define.js';
