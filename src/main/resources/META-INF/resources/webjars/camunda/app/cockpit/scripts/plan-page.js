/** The page «Kế hoạch»: the deployed plans, and the desk on which one file is looked at. */
import {button, element, text} from '../../tasklist/scripts/elements.js';
import {PlanDesk} from './plan-desk.js';
import {check, details, isAdministrator, nextYear, planFile, plans, Refused} from './plan-server.js';
import {moment, period} from './plan-words.js';

const STATES = {NOT_STARTED: 'Chưa bắt đầu', RUNNING: 'Đang chạy', ENDED: 'Đã kết thúc'};
const MEBIBYTE = 1024 * 1024;
const LARGEST = 8 * MEBIBYTE;
const COLUMNS = ['Số', 'Cơ quan ban hành', 'Kỳ', 'Phiên bản', 'Triển khai lúc', 'Tình trạng', ''];

export class PlanPage {
  constructor(node) {
    this.messages = element('div', {className: 'kiem-diem-plan-messages', role: 'status', ariaLive: 'polite'});
    this.content = element('div', {className: 'kiem-diem-plan-content'});
    this.node = node;
    node.className = 'kiem-diem-plans';
    node.append(this.messages, this.content);
    this.dropping = new AbortController();
  }

  async open() {
    if (!(await isAdministrator())) {
      this.say('Trang này dành cho quản trị viên.', true);
      return;
    }
    this.acceptDrops();
    await this.showList();
  }

  close() {
    this.dropping.abort();
    this.desk?.close();
  }

  async showList() {
    this.show(undefined);
    const list = await this.trying('Đang tải danh sách kế hoạch…', () => plans());
    if (!list) return;
    const title = text('h1', 'Kế hoạch');
    this.content.replaceChildren(title, this.chooser(), list.length > 0 ? this.table(list) : nothing());
    title.tabIndex = -1;
    title.focus({preventScroll: true});
  }

  chooser() {
    const input = element('input', {type: 'file', accept: '.bpmn', hidden: true});
    input.addEventListener('change', () => this.look(input.files));
    const choose = button('Chọn tệp kế hoạch', 'btn-primary', () => input.click());
    return element(
      'div',
      {className: 'kiem-diem-plan-drop'},
      choose,
      input,
      text('span', 'hoặc kéo tệp .bpmn thả vào trang này. Tệp được kiểm tra và vẽ ra; chưa có gì được triển khai.'),
    );
  }

  table(list) {
    const head = element('tr', {}, ...COLUMNS.map((words) => element('th', {scope: 'col', textContent: words})));
    const newestFirst = [...list].sort((one, other) => other.year - one.year || one.number.localeCompare(other.number, 'vi'));
    return element(
      'table',
      {className: 'table kiem-diem-plan-list'},
      element('thead', {}, head),
      element('tbody', {}, ...newestFirst.map((plan) => this.row(plan))),
    );
  }

  row(plan) {
    const name = button(plan.number, 'btn-link', () => this.lookAt(plan.id));
    name.title = plan.title;
    const draft = button(`Bản nháp năm ${plan.year + 1}`, 'btn-default btn-sm', () => this.draft(plan));
    draft.ariaLabel = `Bản nháp năm ${plan.year + 1} từ kế hoạch ${plan.number}`;
    return element(
      'tr',
      {},
      element('td', {}, name),
      ...[plan.issuer, period(plan), plan.version, moment(plan.deployedAt)].map((words) => text('td', words)),
      element('td', {}, text('span', STATES[plan.state], `kiem-diem-plan-state ${plan.state}`)),
      element('td', {}, draft),
    );
  }

  /** A file that somebody chose or dropped. */
  async look(files) {
    const [file] = files;
    if (!file) return;
    if (files.length > 1) this.say('Mỗi lần chỉ nhận một tệp; hãy chọn một tệp .bpmn.', true);
    else if (!file.name.toLowerCase().endsWith('.bpmn')) {
      this.say(`Tệp «${file.name}» không có đuôi .bpmn; hãy chọn tệp kế hoạch do Camunda Modeler lưu.`, true);
    } else if (file.size > LARGEST) {
      this.say(`Tệp «${file.name}» lớn quá ${LARGEST / MEBIBYTE} MB nên không phải là tệp kế hoạch.`, true);
    } else await this.put({file});
  }

  /** A deployed plan. */
  async lookAt(id, message) {
    const found = await this.trying('Đang tải kế hoạch…', () => Promise.all([planFile(id), details(id)]));
    if (found) await this.put({file: found[0], details: found[1]}, message);
  }

  async draft(plan) {
    const draft = await this.trying('Đang lập bản nháp…', () => nextYear(plan.id));
    if (draft) await this.put(draft, `Bản nháp năm ${plan.year + 1} đã lập xong; chưa có gì được triển khai.`);
  }

  /** Puts a file on the desk, with what the check says of it. */
  async put(subject, message) {
    const checked = await this.trying(`Đang kiểm tra «${subject.file.name}»…`, (progress) => check(subject.file, progress));
    if (!checked) return;
    this.show(new PlanDesk({...subject, check: checked}, this));
    if (message) this.say(message);
  }

  show(desk) {
    this.desk?.close();
    this.desk = desk;
    this.content.classList.toggle('kiem-diem-plan-desk', Boolean(desk));
    this.content.replaceChildren();
    if (desk) desk.draw(this.content);
  }

  /** Shows that something is going on; what is refused becomes a sentence, and what was shown before stays. */
  async trying(words, work) {
    const bar = element('progress', {max: 1});
    this.messages.replaceChildren(element('p', {className: 'alert alert-info'}, text('span', words), bar));
    this.node.setAttribute('aria-busy', 'true');
    try {
      const result = await work((part) => (part < 1 ? (bar.value = part) : bar.removeAttribute('value')));
      this.messages.replaceChildren();
      return result;
    } catch (refusal) {
      if (!(refusal instanceof Refused)) throw refusal;
      this.say(refusal.message, true);
      return undefined;
    } finally {
      this.node.removeAttribute('aria-busy');
    }
  }

  say(words, isProblem = false) {
    const message = text('p', words, isProblem ? 'alert alert-danger' : 'alert alert-success');
    message.append(button('×', 'btn-link kiem-diem-plan-dismiss', () => message.remove()));
    message.lastChild.ariaLabel = 'Đóng thông báo';
    this.messages.replaceChildren(message);
    this.messages.setAttribute('role', isProblem ? 'alert' : 'status');
  }

  /** A file that is dropped anywhere would otherwise be opened in place of the page. */
  acceptDrops() {
    const {signal} = this.dropping;
    const over = (isOver) => this.node.classList.toggle('kiem-diem-plan-over', isOver);
    window.addEventListener('dragover', (drag) => (drag.preventDefault(), over(true)), {signal});
    window.addEventListener('dragleave', ({relatedTarget}) => relatedTarget || over(false), {signal});
    window.addEventListener(
      'drop',
      (drop) => {
        drop.preventDefault();
        over(false);
        this.look(drop.dataTransfer.files);
      },
      {signal},
    );
  }
}

function nothing() {
  return text('p', 'Chưa có kế hoạch nào.', 'kiem-diem-plan-none');
}
