import './clock.js';
import './sign-on.js';

/**
 * Shared by the four apps: the page says that it is Vietnamese, so that no browser offers to translate it, and shows
 * no other product's name and mark, also while the app starts.
 */
const MARK =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="7" fill="#1f6170"/>' +
  '<path d="M7 9h12M7 16h7M7 23h5" stroke="#fff" stroke-width="2.6" stroke-linecap="round"/>' +
  '<path d="m15.5 20.5 4 4 7-9" fill="none" stroke="#ffd27d" stroke-width="3" stroke-linecap="round"/></svg>';

document.documentElement.lang = 'vi';
document.title = 'Kiểm Điểm';
document.querySelector('link[rel=icon]').href = `data:image/svg+xml,${encodeURIComponent(MARK)}`;
