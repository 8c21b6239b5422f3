/**
 * The tab «Tệp đính kèm» of a task: the files of its dossier, item by item.
 *
 *   GET    /api/tasks/{id}/attachments         200 with the items and their files, 204 where there is no dossier
 *   POST   /api/tasks/{id}/attachments         one file of one item as multipart; 422 with the sentence of a refusal
 *   DELETE /api/tasks/{id}/attachments/{file}
 *   GET    /api/attachments/{file}             the file
 */
import {keepTyped} from './drafts.js';
import {element, text} from './elements.js';
import {api, HEADERS, tokenHeader} from './server.js';

const LARGEST = 20 * 1024 * 1024;
const ACCEPTED = '.pdf,.docx,.xlsx,.png,.jpg,.jpeg';
const MOMENT = new Intl.DateTimeFormat('vi-VN', {
  day: '2-digit',
  month: '2-digit',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  timeZone: 'Asia/Ho_Chi_Minh',
});
const FAILED = 'Hệ thống chưa ghi nhận được; xin thử lại, nếu vẫn lỗi thì báo người quản trị.';

let panel;

/** A file that is dropped beside its item would otherwise be opened in place of the page. */
for (const event of ['dragover', 'drop']) window.addEventListener(event, (drag) => panel && drag.preventDefault());

export default {
  id: 'kiem-diem-files',
  pluginPoint: 'tasklist.task.detail',
  priority: 900,
  properties: {label: 'Tệp đính kèm'},
  render: (node, {taskId}) => {
    keepTyped(taskId);
    panel = new Panel(node, taskId);
    panel.load();
  },
  unmount: () => {
    panel = undefined;
  },
};

/** What the tab shows of one task. */
class Panel {
  constructor(node, task) {
    this.address = api(`tasks/${encodeURIComponent(task)}/attachments`);
    this.messages = element('div', {className: 'kiem-diem-files-messages', role: 'status', ariaLive: 'polite'});
    this.items = element('div', {});
    node.className = 'kiem-diem-files';
    node.append(this.messages, this.items);
  }

  async load() {
    const answer = await fetch(this.address, {credentials: 'same-origin', headers: HEADERS}).catch(() => undefined);
    if (answer?.status === 200) this.draw(await answer.json());
    else if (answer?.status === 204) this.items.replaceChildren(text('p', 'Việc này không có hồ sơ kèm tệp.'));
    else this.say(await sentence(answer), true);
  }

  draw({changeable, items}) {
    const rows = items.map((item) => this.item(item, changeable));
    const hint = changeable
      ? 'Mỗi tệp tối đa 20 MB: PDF, DOCX, XLSX, PNG hoặc JPEG. Kéo tệp thả vào thành phần, hoặc bấm «Chọn tệp».'
      : 'Bấm vào tên tệp để tải về.';
    this.items.replaceChildren(text('p', items.length > 0 ? hint : 'Hồ sơ này không có tệp nào.'), ...rows);
  }

  item(item, changeable) {
    const title = text('h4', item.name);
    if (item.required && item.files.length === 0) title.append(' ', text('span', 'cần có tệp', 'label label-warning'));
    const section = element('section', {className: 'kiem-diem-files-item', ariaLabel: item.name});
    section.classList.toggle('kiem-diem-files-open', changeable);
    section.append(title, this.list(item, changeable));
    if (changeable) this.makeDropZone(section, item);
    return section;
  }

  list(item, changeable) {
    const list = element('ul', {});
    for (const file of item.files) {
      const link = text('a', file.name);
      link.href = api(`attachments/${file.id}`);
      link.download = '';
      const entry = element('li', {});
      entry.append(link, text('span', ` ${size(file.size)}, ${file.uploadedBy}, ${MOMENT.format(new Date(file.uploadedAt))} `));
      if (changeable) entry.append(this.removal(file));
      list.append(entry);
    }
    if (item.files.length === 0) list.append(text('li', 'Chưa có tệp.', 'kiem-diem-files-none'));
    return list;
  }

  removal(file) {
    const button = text('button', 'Gỡ', 'btn btn-default btn-xs');
    button.type = 'button';
    button.ariaLabel = `Gỡ tệp ${file.name}`;
    button.addEventListener('click', () => this.remove(file, button));
    return button;
  }

  makeDropZone(section, item) {
    const input = element('input', {type: 'file', multiple: true, accept: ACCEPTED, hidden: true});
    const button = text('button', 'Chọn tệp', 'btn btn-default btn-sm');
    button.type = 'button';
    button.ariaLabel = `Chọn tệp cho ${item.name}`;
    button.addEventListener('click', () => input.click());
    input.addEventListener('change', () => this.upload(section, item, [...input.files]));
    for (const event of ['dragenter', 'dragover']) {
      section.addEventListener(event, (drag) => {
        drag.preventDefault();
        section.classList.add('kiem-diem-files-over');
      });
    }
    section.addEventListener('dragleave', () => section.classList.remove('kiem-diem-files-over'));
    section.addEventListener('drop', (drop) => {
      drop.preventDefault();
      section.classList.remove('kiem-diem-files-over');
      this.upload(section, item, [...drop.dataTransfer.files]);
    });
    section.append(button, input);
  }

  /** One after the other: a line in an office of a commune is thin. */
  async upload(section, item, files) {
    if (files.length === 0) return;
    const problems = [];
    for (const button of this.items.querySelectorAll('button')) button.disabled = true;
    for (const file of files) {
      const problem = file.size > LARGEST ? tooLarge(file) : await this.send(section, item, file);
      if (problem) problems.push(problem);
    }
    await this.load();
    this.say(problems.join(' ') || `Đã tải lên ${files.map(({name}) => `«${name}»`).join(', ')}.`, problems.length > 0);
    this.items.querySelector(`section[aria-label="${CSS.escape(item.name)}"] > button`)?.focus();
  }

  send(section, item, file) {
    const progress = element('progress', {max: 100, value: 0, ariaLabel: `Đang tải lên ${file.name}`});
    section.append(progress);
    const body = new FormData();
    body.append('item', item.item);
    body.append('file', file);
    return new Promise((done) => {
      const request = new XMLHttpRequest();
      request.open('POST', this.address);
      for (const [name, value] of Object.entries({...HEADERS, ...tokenHeader()})) request.setRequestHeader(name, value);
      request.upload.addEventListener('progress', ({loaded, total}) => (progress.value = (100 * loaded) / total));
      request.addEventListener('loadend', () => {
        progress.remove();
        done(request.status === 204 ? undefined : detail(request.responseText) ?? lost(file));
      });
      request.send(body);
    });
  }

  async remove(file, button) {
    button.disabled = true;
    const answer = await fetch(`${this.address}/${file.id}`, {
      method: 'DELETE',
      credentials: 'same-origin',
      headers: {...HEADERS, ...tokenHeader()},
    }).catch(() => undefined);
    await this.load();
    this.say(answer?.status === 204 ? `Đã gỡ «${file.name}».` : await sentence(answer), answer?.status !== 204);
  }

  say(words, problem) {
    this.messages.replaceChildren(text('p', words, problem ? 'alert alert-danger' : 'alert alert-success'));
    this.messages.setAttribute('role', problem ? 'alert' : 'status');
  }
}

function tooLarge({name}) {
  return `Tệp «${name}» lớn quá 20 MB; hãy giảm cỡ ảnh quét hoặc tách thành nhiều tệp.`;
}

function lost({name}) {
  return `Chưa tải lên được «${name}»; hãy kiểm tra mạng rồi thử lại.`;
}

async function sentence(answer) {
  return (answer && detail(await answer.text())) ?? FAILED;
}

/** The server's own sentence, where it gave one. */
function detail(body) {
  try {
    return JSON.parse(body).detail;
  } catch {
    return undefined;
  }
}

function size(bytes) {
  const [amount, unit] = bytes < 1024 * 1024 ? [bytes / 1024, 'KB'] : [bytes / 1024 / 1024, 'MB'];
  return `(${amount.toLocaleString('vi-VN', {maximumFractionDigits: 1})} ${unit})`;
}
