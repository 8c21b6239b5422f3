/**
 * «Lưu» keeps the draft of a task on the server, so that one can go on at another computer and nothing stays on a
 * shared one. Tasklist itself would write it to the browser's local storage.
 *
 *   GET /api/tasks/{id}/draft   200 with the draft as JSON, 204 or 404 where there is none
 *   PUT /api/tasks/{id}/draft   the draft as JSON, header X-XSRF-TOKEN; any 2xx
 */
import {showMessage, showProblem} from './notices.js';
import {api, APP_ROOT, HEADERS, tokenHeader} from './server.js';

const KEY = /^camunda-form:(.+)$/;
/** Drafts that the server did not take, because the session had ended: kept for the same user until he is back. */
const unsaved = new Map();
let user;

/** The form that was shown last, and what was typed into it when another tab of the task was opened instead. */
let shown;
let carried;

export function keepDraftsOnServer(Form) {
  replaceLocalStorage();
  const taskOf = rememberTasksOfForms();
  const {importSchema} = Form.prototype;
  Form.prototype.importSchema = async function (schema, data) {
    const task = taskOf.get(schema);
    const draft = task && (await load(task));
    let filled = draft ? merged(schema.components, data, draft) : data;
    if (task && carried?.task === task) filled = merged(schema.components, filled, carried.typed);
    carried = undefined;
    shown = {task, form: this};
    return importSchema.call(this, schema, filled);
  };
}

/** Tasklist draws the form anew when one comes back from another tab of the task: what was typed stays. */
export function keepTyped(task) {
  if (shown?.task === task) carried = {task, typed: structuredClone(shown.form._getState().data)};
}

function replaceLocalStorage() {
  const {getItem, setItem, removeItem} = Storage.prototype;
  Storage.prototype.getItem = function (key) {
    return KEY.test(key) ? null : getItem.call(this, key);
  };
  Storage.prototype.setItem = function (key, value) {
    const [, task] = KEY.exec(key) ?? [];
    if (task) save(task, value);
    else setItem.call(this, key, value);
  };
  Storage.prototype.removeItem = function (key) {
    const [, task] = KEY.exec(key) ?? [];
    if (task) unsaved.delete(task);
    removeItem.call(this, key);
  };
}

/** Tasklist fetches the form of a task right before it shows it: the only place that knows both. */
function rememberTasksOfForms() {
  const taskOf = new WeakMap();
  const {fetch} = window;
  window.fetch = async (...request) => {
    const answer = await fetch(...request);
    const [, task] = /\/task\/([^/?]+)\/deployed-form\b/.exec(String(request[0]?.url ?? request[0])) ?? [];
    if (task) {
      const json = answer.json.bind(answer);
      answer.json = async () => {
        const schema = await json();
        taskOf.set(schema, task);
        return schema;
      };
    }
    return answer;
  };
  return taskOf;
}

async function load(task) {
  user = await currentUser();
  const pending = unsaved.get(task);
  if (pending && pending.user === user) {
    await save(task, pending.draft);
    return JSON.parse(pending.draft);
  }
  unsaved.delete(task);
  try {
    const answer = await fetch(address(task), {credentials: 'same-origin', headers: HEADERS});
    return answer.status === 200 ? await answer.json() : undefined;
  } catch (problem) {
    console.error('Kiểm Điểm: the draft could not be read.', problem);
    showProblem('Chưa đọc được bản lưu tạm của việc này. Xin tải lại trang trước khi nhập tiếp.');
    return undefined;
  }
}

async function save(task, draft) {
  try {
    const answer = await fetch(address(task), {
      method: 'PUT',
      credentials: 'same-origin',
      keepalive: draft.length < 60_000,
      headers: {...HEADERS, 'Content-Type': 'application/json', ...tokenHeader()},
      body: draft,
    });
    if (!answer.ok) throw new Error(`${answer.status}`);
    unsaved.delete(task);
    showMessage('Đã lưu tạm. Có thể mở lại việc này ở máy khác để làm tiếp.');
  } catch (problem) {
    console.error('Kiểm Điểm: the draft could not be saved.', problem);
    unsaved.set(task, {user, draft});
    showProblem('Chưa lưu tạm được lên máy chủ. Những gì đã nhập còn trên màn hình; xin thử lại.');
  }
}

/** What was typed, upon what the server says now: rows are found by their read-only fields, which stay the server's. */
function merged(components, data, draft) {
  const result = {...data};
  for (const {type, key, path, readonly, components: columns} of components) {
    if (type === 'dynamiclist' && Array.isArray(draft[path]) && Array.isArray(data[path])) {
      result[path] = mergedRows(columns, data[path], draft[path]);
    } else if (key && key in draft && !readonly) {
      result[key] = draft[key];
    }
  }
  return result;
}

function mergedRows(columns, rows, drafts) {
  const id = columns.find((column) => column.readonly)?.key;
  const typed = columns.filter((column) => column.key && !column.readonly).map((column) => column.key);
  const draftOf = new Map(drafts.filter(Boolean).map((draft) => [draft[id], draft]));
  return rows.map((row) => {
    const draft = draftOf.get(row[id]) ?? {};
    const known = typed.filter((key) => key in draft);
    // A box that the server ticks, since a file has come, stays ticked.
    return {...row, ...Object.fromEntries(known.map((key) => [key, row[key] === true || draft[key]]))};
  });
}

async function currentUser() {
  const answer = await fetch(`${APP_ROOT}/api/admin/auth/user/default`, {credentials: 'same-origin'});
  return answer.ok ? (await answer.json()).userId : undefined;
}

function address(task) {
  return api(`tasks/${encodeURIComponent(task)}/draft`);
}
