/** What the page «Kế hoạch» asks of the server; it decides who may do what, the page only shows it. */
import {api, APP_ROOT, HEADERS, tokenHeader} from '../../tasklist/scripts/server.js';

const LOST = 'Chưa liên lạc được với máy chủ. Chưa có gì thay đổi; hãy kiểm tra mạng rồi thử lại.';
const FAILED = 'Hệ thống chưa làm được việc này. Chưa có gì thay đổi; xin thử lại, nếu vẫn lỗi thì báo người quản trị hệ thống.';

/** A refusal as one sentence; with `findings` where a file is meant. */
export class Refused extends Error {
  constructor({detail = FAILED, findings} = {}) {
    super(detail);
    this.findings = findings;
  }
}

export async function isAdministrator() {
  const user = await fetch(`${APP_ROOT}/api/admin/auth/user/default`, {credentials: 'same-origin', headers: HEADERS})
    .then((answer) => answer.json())
    .catch(() => undefined);
  return user?.authorizedApps?.includes('admin') ?? false;
}

export function plans() {
  return ask('plans').then((answer) => answer.json());
}

export function details(id) {
  return ask(`plans/${encodeURIComponent(id)}`).then((answer) => answer.json());
}

/** The file of a version of a plan, the newest where none is named. */
export async function planFile(id, version) {
  const answer = await ask(`plans/${encodeURIComponent(id)}/bpmn${version ? `?version=${version}` : ''}`);
  return new File([await answer.blob()], `${id}.bpmn`, {type: 'application/xml'});
}

/** Next year's draft as a file, with all that was changed. */
export async function nextYear(id) {
  const {fileName, bpmn, changes} = await ask(`plans/${encodeURIComponent(id)}/rollover`).then((answer) => answer.json());
  return {file: new File([bpmn], fileName, {type: 'application/xml'}), changes};
}

export function start(id) {
  return ask(`plans/${encodeURIComponent(id)}/start`, {method: 'POST', headers: {...HEADERS, ...tokenHeader()}});
}

/** Nothing is deployed by a check. `progress` is told how much of the file has arrived, from 0 to 1. */
export function check(file, progress) {
  return send('plans/check', file, [], progress);
}

export function importFile(file, accepted, progress) {
  return send('plans', file, accepted, progress);
}

async function ask(path, options = {}) {
  const answer = await fetch(api(path), {credentials: 'same-origin', headers: HEADERS, ...options}).catch(() => undefined);
  if (!answer) throw new Refused({detail: LOST});
  if (!answer.ok) throw new Refused(problem(await answer.text()));
  return answer;
}

/** By the older way, which alone tells how far an upload has come: a line in an office of a commune is thin. */
function send(path, file, accepted, progress) {
  const body = new FormData();
  body.append('file', file);
  for (const code of accepted) body.append('accept', code);
  return new Promise((done, refused) => {
    const request = new XMLHttpRequest();
    request.open('POST', api(path));
    for (const [name, value] of Object.entries({...HEADERS, ...tokenHeader()})) request.setRequestHeader(name, value);
    request.upload.addEventListener('progress', ({loaded, total}) => progress(loaded / total));
    request.addEventListener('error', () => refused(new Refused({detail: LOST})));
    request.addEventListener('load', () => {
      if (request.status < 300) done(JSON.parse(request.responseText));
      else refused(new Refused(problem(request.responseText)));
    });
    request.send(body);
  });
}

function problem(body) {
  try {
    return JSON.parse(body);
  } catch {
    return {};
  }
}
