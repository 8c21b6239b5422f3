/** How the product's own scripts speak to its server. */

export const APP_ROOT = document.querySelector('base').getAttribute('app-root');
const CONTEXT = APP_ROOT.replace(/\/camunda$/, '');

/**
 * The pages are Vietnamese whatever the browser is. The last one says that a script asks: a 401 must not make the
 * browser ask for a name and a password.
 */
export const HEADERS = {Accept: 'application/json', 'Accept-Language': 'vi', 'X-Requested-With': 'XMLHttpRequest'};

/** The address of something of the product's own. */
export function api(path) {
  return `${CONTEXT}/api/${path}`;
}

/** Every change carries the web apps' token against forged requests. */
export function tokenHeader() {
  return {'X-XSRF-TOKEN': cookie('XSRF-TOKEN')};
}

function cookie(name) {
  const pair = document.cookie.split('; ').find((it) => it.startsWith(`${name}=`));
  return pair ? decodeURIComponent(pair.slice(name.length + 1)) : '';
}
