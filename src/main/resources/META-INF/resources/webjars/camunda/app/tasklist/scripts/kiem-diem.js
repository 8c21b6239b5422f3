/**
 * What Tasklist needs for the product's forms: cures of two defects of the bundled form-js 1.8.7, its Vietnamese texts,
 * drafts that are kept on the server, refusals shown as one sentence.
 *
 * form-js is not reachable from outside of the bundle; the bundle's own module loader hands it out. It is recognised by
 * what it exports, and where it is not found the page says so instead of losing what people type.
 */
import {findExport} from './bundle.js';
import {keepDraftsOnServer} from './drafts.js';
import {speakVietnamese, translateErrors} from './form-texts.js';
import {showProblem, tidyRefusals} from './notices.js';

/** Milliseconds without a key after which the form is drawn anew. */
const PAUSE = 120;

try {
  const {Form} = findExport(/formFieldInstanceRegistry/, isFormJs);
  const {options} = findExport(/toChildArray/, (it) => it.options && it.createContext && it.hydrate);
  const flatpickr = findExport(/flatpickr-calendar/, (it) => it.l10ns && it.localize);
  cure(Form);
  listenAtOnce(options);
  speakVietnamese(options, flatpickr);
  keepDraftsOnServer(Form);
} catch (problem) {
  console.error('Kiểm Điểm: the forms of Tasklist could not be prepared.', problem);
  showProblem(
    'Biểu mẫu chưa được chuẩn bị đúng, dữ liệu nhập vào có thể bị mất. ' +
      'Xin đừng nhập liệu mà báo ngay cho người quản trị.',
  );
}
tidyRefusals();
showCutText();
sortByDeadline();
addEventListener('hashchange', ({oldURL}) => oldURL.endsWith('#/login') && sortByDeadline());

function isFormJs({Form}) {
  const methods = ['_createInjector', '_setState', '_emit', '_getState', 'importSchema', 'validate'];
  return typeof Form === 'function' && methods.every((it) => typeof Form.prototype[it] === 'function');
}

function cure(Form) {
  const {_createInjector: createInjector, _setState: setState, validate} = Form.prototype;
  const drawing = new WeakMap();
  const atOnce = new WeakSet();

  // By default a value reaches the form 300 ms after the key: a rendering in between puts the old text back.
  Form.prototype._createInjector = function (options, container) {
    const injector = createInjector.call(this, {...options, debounce: false}, container);
    translateErrors(injector.get('validator'));
    return injector;
  };

  // A value is in the state as soon as it is typed; a roster of 200 rows is drawn when the typist pauses.
  Form.prototype._setState = function (change) {
    const next = change.errors ? {...change, errors: withoutEmpty(change.errors)} : change;
    clearTimeout(drawing.get(this));
    if (atOnce.has(this) || 'schema' in next) return setState.call(this, next);
    this._state = {...this._state, ...next};
    drawing.set(
      this,
      setTimeout(() => this._emit('changed', this._getState()), PAUSE),
    );
  };

  // «Lưu» and «Hoàn thành» look at what the form announced.
  Form.prototype.validate = function () {
    atOnce.add(this);
    try {
      return validate.call(this);
    } finally {
      atOnce.delete(this);
    }
  };
}

/**
 * A select that gets the focus opens its list at once, but hears the keyboard only after the next frame: the arrows of
 * a quick typist are lost. Preact, which form-js draws with, lets the frame be skipped.
 */
function listenAtOnce(options) {
  options.requestAnimationFrame = queueMicrotask;
}

/** A row of a list that became valid again leaves an empty array behind, which Tasklist counts as an error. */
function withoutEmpty(errors) {
  return Object.fromEntries(Object.entries(errors).filter(([, value]) => !isEmpty(value)));
}

function isEmpty(value) {
  if (value === null || value === undefined) return true;
  return typeof value === 'object' && Object.values(value).every(isEmpty);
}

/** A name too long for its cell can be read whole under the pointer. */
function showCutText() {
  document.addEventListener('mouseover', ({target}) => {
    if (target instanceof HTMLInputElement && target.readOnly && target.closest('.fjs-form')) target.title = target.value;
  });
}

/** Whoever comes in finds the soonest deadline first, and may choose: Tasklist by itself puts the newest task first. */
function sortByDeadline() {
  const list = /^#\/(?:\?(.*))?$/.exec(location.hash);
  const parameters = new URLSearchParams(list?.[1]);
  if (!list || parameters.has('sorting')) return;
  parameters.set('sorting', JSON.stringify([{sortBy: 'dueDate', sortOrder: 'asc'}]));
  location.replace(`#/?${parameters}`);
}
