/** The desk on which one file lies: what the check says, its diagram and deadlines, what differs, what can be done. */
import {button, element, text} from '../../tasklist/scripts/elements.js';
import {PlanChanges} from './plan-changes.js';
import {highlight} from './plan-choices.js';
import {PlanDiagram} from './plan-diagram.js';
import {LEGEND, PlanDifferences} from './plan-differences.js';
import {PlanFindings} from './plan-findings.js';
import {PlanImports} from './plan-imports.js';
import {importFile, planFile, start} from './plan-server.js';
import {PlanTimeline} from './plan-timeline.js';
import {Tabs} from './plan-tabs.js';

const FINDING_LEGEND = [
  {kind: 'error', words: 'lỗi'},
  {kind: 'warning', words: 'cảnh báo'},
];
const OUTCOMES = {
  CREATED: 'Đã nhập kế hoạch mới.',
  NEW_VERSION: 'Đã nhập phiên bản mới; nơi nào đang chạy thì vẫn chạy theo phiên bản cũ.',
  UNCHANGED: 'Phiên bản mới nhất đã đúng là tệp này; không có gì thay đổi.',
};

export class PlanDesk {
  /** `subject` as `{file, check, details, changes}`: details of a deployed plan, changes of a roll-over's draft. */
  constructor({file, check, details, changes}, page) {
    Object.assign(this, {file, details, page});
    const chosen = (id) => this.choose(id);
    const decided = () => this.drawActions();
    this.diagram = new PlanDiagram((id) => this.choose(id, true));
    this.findings = new PlanFindings(check.findings, {chosen, decided: details ? undefined : decided});
    this.differences = new PlanDifferences((details ?? check).comparisons ?? [], {
      chosen,
      shown: () => this.markDifferences(),
      oldFile: (comparison, id) => this.showOldFile(comparison, id),
    });
    this.changes = changes && new PlanChanges(changes, {chosen, decided});
    this.imports = details && new PlanImports(details.imports);
    this.timeline = new PlanTimeline(check.timeline, (id) => this.choose(id));
  }

  draw(content) {
    this.actions = element('div', {className: 'kiem-diem-plan-actions'});
    this.left = new Tabs('Những điều cần xem', this.tabs());
    this.right = new Tabs('Hình vẽ', [
      {title: 'Sơ đồ', panel: this.diagram.panel},
      {title: 'Thời hạn', panel: this.timeline.panel, opened: () => this.timeline.draw()},
    ]);
    const back = button('← Các kế hoạch', 'btn-link', () => this.page.showList());
    const title = text('h1', this.title());
    title.tabIndex = -1;
    const head = element('header', {}, back, title, this.actions);
    const state = text('p', this.state(), 'kiem-diem-plan-summary');
    content.append(head, state, element('div', {className: 'kiem-diem-plan-columns'}, this.left.node, this.right.node));
    this.drawActions();
    title.focus({preventScroll: true});
    this.drawing = this.file.text().then((xml) => this.diagram.draw(xml));
  }

  tabs() {
    const {length: findings} = this.findings.findings;
    return [
      ...(this.changes ? [{title: `Thay đổi (${this.changes.changes.length})`, panel: this.changes.panel}] : []),
      {title: `Phát hiện (${findings})`, panel: this.findings.panel, opened: () => this.markFindings()},
      {title: `Khác biệt (${this.differences.count})`, panel: this.differences.panel, opened: () => this.markDifferences()},
      ...(this.imports ? [{title: 'Lần nhập', panel: this.imports.panel}] : []),
    ];
  }

  title() {
    if (!this.details) return `Tệp ${this.file.name}`;
    const {number, issuer, year} = this.details.plan;
    return `Kế hoạch ${number} – ${issuer}, năm ${year}`;
  }

  state() {
    const found = `Kết quả kiểm tra: ${this.findings.summary}.`;
    return this.details ? found : `${found} Chưa có gì được triển khai.`;
  }

  drawActions() {
    const download = button('Tải tệp về', 'btn-default', () => this.download());
    if (this.details) {
      const {plan} = this.details;
      const startIt = button('Bắt đầu', 'btn-primary', () => this.confirmStart());
      startIt.disabled = plan.state !== 'NOT_STARTED';
      startIt.title = startIt.disabled ? 'Kế hoạch đã được bắt đầu.' : '';
      const draft = button(`Bản nháp năm ${plan.year + 1}`, 'btn-default', () => this.page.draft(plan));
      this.actions.replaceChildren(download, draft, startIt);
      return;
    }
    const importIt = button('Nhập kế hoạch', 'btn-primary', () => this.importIt());
    importIt.disabled = !this.findings.importable || this.changes?.confirmed === false;
    download.disabled = this.changes?.confirmed === false;
    const hint = text('span', this.hint(), 'kiem-diem-plan-hint');
    this.actions.replaceChildren(hint, download, importIt);
  }

  /** Why the file cannot be imported yet. */
  hint() {
    if (this.changes?.confirmed === false) return 'Hãy xem và xác nhận các thay đổi.';
    if (this.findings.errors.length > 0) return 'Còn lỗi phải sửa trong Camunda Modeler.';
    return this.findings.importable ? '' : 'Hãy sửa hoặc chấp nhận từng loại cảnh báo.';
  }

  /** Shows an element in the diagram and what is said about it, from wherever it was chosen. */
  async choose(id, inDiagram = false) {
    highlight(this.left.node, id);
    if (!id || inDiagram) return;
    this.right.open(this.diagram.panel);
    await this.showOwnFile();
    this.diagram.reveal(id);
  }

  markFindings() {
    this.diagram.mark(this.findings.marks, FINDING_LEGEND);
  }

  markDifferences() {
    this.diagram.mark(this.differences.marks, LEGEND);
  }

  /** What is gone can only be seen in the old diagram. */
  async showOldFile({with: {planId, version}}, elementId) {
    const old = await this.page.trying('Đang tải sơ đồ cũ…', () => planFile(planId, version));
    if (!old) return;
    this.old = true;
    await this.diagram.draw(await old.text());
    this.diagram.mark([{id: elementId, kind: 'removed', count: 1}], [{kind: 'removed', words: `đã bỏ (sơ đồ cũ, phiên bản ${version})`}]);
    this.diagram.reveal(elementId);
  }

  async showOwnFile() {
    await this.drawing;
    if (!this.old) return;
    this.old = false;
    await this.diagram.draw(await this.file.text());
    this.markDifferences();
  }

  async importIt() {
    const accepted = [...this.findings.accepted];
    const imported = await this.page.trying(`Đang nhập «${this.file.name}»…`, (progress) => importFile(this.file, accepted, progress));
    if (imported) await this.page.lookAt(imported.plan, OUTCOMES[imported.outcome]);
  }

  /** Hundreds of units get their tasks at once: whoever starts a plan is asked. */
  confirmStart() {
    const {id, number, issuer, year} = this.details.plan;
    const dialog = element('dialog', {className: 'kiem-diem-plan-dialog', ariaLabel: 'Bắt đầu kế hoạch'});
    const yes = button('Bắt đầu', 'btn-primary', () => (dialog.close(), this.start(id, number)));
    const no = button('Thôi', 'btn-default', () => dialog.close());
    dialog.append(
      text('h2', `Bắt đầu kế hoạch ${number}?`),
      text('p', `Mọi đơn vị của kế hoạch ${number} – ${issuer}, năm ${year} sẽ nhận việc ngay, và các hạn bắt đầu chạy. Một kế hoạch chỉ chạy một lần.`),
      element('p', {className: 'kiem-diem-plan-actions'}, no, yes),
    );
    dialog.addEventListener('close', () => dialog.remove());
    this.page.node.append(dialog);
    dialog.showModal();
    no.focus();
  }

  async start(id, number) {
    const started = await this.page.trying('Đang bắt đầu kế hoạch…', () => start(id));
    if (started) await this.page.lookAt(id, `Kế hoạch ${number} đã bắt đầu.`);
  }

  download() {
    const address = URL.createObjectURL(this.file);
    element('a', {href: address, download: this.file.name}).click();
    setTimeout(() => URL.revokeObjectURL(address), 1000);
  }

  close() {
    this.diagram.close();
  }
}
