/** Sentences at the foot of the page, and Tasklist's own notices made readable. */

const INCOMPLETE = 'Còn ô chưa điền hoặc điền chưa đúng; các ô đó có dòng chữ đỏ bên dưới.';
const UNEXPECTED = 'Hệ thống chưa ghi nhận được. Những gì đã nhập vẫn còn; xin thử lại, nếu vẫn lỗi thì báo người quản trị.';

const TECHNICAL = /ENGINE-\d|Exception|^Cannot |^The \w+ request on |^Request has been terminated/;

/** A problem that stays until the page is loaded again. */
export function showProblem(sentence) {
  show(sentence, 'alert');
}

/** A message that goes away by itself. */
export function showMessage(sentence) {
  const notice = show(sentence, 'status');
  setTimeout(() => notice.remove(), 6000);
}

function show(sentence, role) {
  for (const old of document.querySelectorAll('.kiem-diem-notice')) old.remove();
  const notice = document.createElement('div');
  notice.className = 'kiem-diem-notice';
  notice.setAttribute('role', role);
  notice.textContent = sentence;
  document.body.append(notice);
  return notice;
}

/**
 * A refused task: Tasklist writes "what failed: why". Only the sentence of the server stays; where the browser refused
 * (nothing was sent) or the engine failed, a sentence says what to do.
 */
export async function tidyRefusals() {
  const labels = await fetch(new URL('../locales/vi.json', import.meta.url)).then((answer) => answer.json());
  const tidy = () => {
    for (const alert of document.querySelectorAll('.page-notifications .alert-danger:not(.kiem-diem-tidy)')) {
      const status = alert.querySelector('.status')?.textContent.trim();
      const message = alert.querySelector('.message');
      if (!status || !message) continue;
      alert.classList.add('kiem-diem-tidy');
      const sentence = message.textContent.trim();
      if (!sentence && status === labels.labels.COMPLETE_ERROR) {
        replace(message, INCOMPLETE);
        showFirstError();
      }
      if (TECHNICAL.test(sentence)) replace(message, UNEXPECTED);
      alert.classList.toggle('kiem-diem-sentence', message.textContent.trim() !== '');
      alert.setAttribute('role', 'alert');
    }
  };
  new MutationObserver(tidy).observe(document.body, {childList: true, subtree: true});
}

function replace(message, sentence) {
  message.title = message.textContent.trim();
  message.textContent = sentence;
}

/** In a roster of 200 rows the empty field is out of sight. */
function showFirstError() {
  document.querySelector('.fjs-has-errors, .fjs-form [aria-invalid=true]')?.scrollIntoView({block: 'center'});
}
