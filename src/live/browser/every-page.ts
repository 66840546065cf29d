/** What every page with ways to find, cite and follow its councils does in the browser: one script, as one is smaller than five. */
import '../search/browser.ts';
import './copy-text.ts';
import './details-loader.ts';
import './follow-cap.ts';
