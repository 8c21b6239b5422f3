/**
 * Sign-on at a provider: when an answer says so, the page is left for the one that signs the user on or off, where the
 * app would show its own form for name and password. Without such a provider no answer ever says so.
 */
const NEXT = 'X-Sign-On';
const AGAIN = 'again';

/** What stood after «#» when the page was left for the provider (LeavingPage). */
const PLACE = 'kiem-diem.place';

const send = XMLHttpRequest.prototype.send;

XMLHttpRequest.prototype.send = function (...body) {
  this.addEventListener('load', () => follow(this.getResponseHeader(NEXT)));
  return send.apply(this, body);
};

function follow(next) {
  if (next === AGAIN) {
    window.location.reload();
  } else if (next) {
    window.location.assign(next);
  }
}

function returnToPlace() {
  const place = window.sessionStorage.getItem(PLACE);
  window.sessionStorage.removeItem(PLACE);
  if (place) window.location.hash = place;
}

returnToPlace();
