/** DOMPurify alone, as a script tag: its ES build, which bundles contain. `purify.min.js` does a quarter more work. */
import DOMPurify from 'dompurify';

window.DOMPurify = DOMPurify;
