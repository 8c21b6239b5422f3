/** The drawn diagram of a plan's file, in the viewer that Cockpit itself draws with. */
import {findExport} from '../../tasklist/scripts/bundle.js';
import {button, element, text} from '../../tasklist/scripts/elements.js';

const CLOSE = 0.9;
const STEP = 1.25;

export class PlanDiagram {
  /** `chosen` is told the id of an element on which somebody clicked. */
  constructor(chosen) {
    this.chosen = chosen;
    this.canvas = element('div', {className: 'kiem-diem-plan-canvas'});
    this.note = element('p', {className: 'kiem-diem-plan-note', role: 'status', hidden: true});
    this.legend = element('p', {className: 'kiem-diem-plan-legend'});
    const buttons = element(
      'div',
      {className: 'btn-group kiem-diem-plan-zoom'},
      zoomButton('+', 'Phóng to', () => this.zoom(STEP)),
      zoomButton('−', 'Thu nhỏ', () => this.zoom(1 / STEP)),
      zoomButton('⤢', 'Vừa khung', () => this.fit()),
    );
    this.panel = element('div', {className: 'kiem-diem-plan-diagram'}, this.canvas, buttons, this.legend, this.note);
    this.marked = [];
  }

  /** Draws the file, with what was to be marked last; a file that cannot be drawn is told so. */
  async draw(xml) {
    this.viewer ??= this.newViewer();
    this.say(undefined);
    try {
      await this.viewer.importXML(xml);
      this.drawn = true;
    } catch {
      this.drawn = false;
      this.say('Tệp này chưa vẽ ra được; các phát hiện ở bên trái cho biết vì sao.');
      return;
    }
    this.marked = [];
    this.fit();
    this.mark(this.marks ?? []);
  }

  newViewer() {
    const Viewer = findExport(/"bpmn:Definitions"/, ({prototype}) => prototype?._navigationModules && prototype.importXML);
    const viewer = new Viewer({container: this.canvas});
    viewer.on('element.click', ({element: clicked}) => this.chosen(clicked.businessObject.id));
    this.resizing = new ResizeObserver(() => this.resized());
    this.resizing.observe(this.canvas);
    return viewer;
  }

  /**
   * Marks elements, each with a kind and, where several things are meant, with their number.
   * `marks` as `{id, kind, count}`; `legend` as `{kind, words}` for each kind.
   */
  mark(marks, legend = this.kinds ?? []) {
    this.marks = marks;
    this.kinds = legend;
    this.legend.replaceChildren(...legend.map(({kind, words}) => text('span', words, `kiem-diem-plan-key ${kind}`)));
    if (!this.drawn) return;
    const canvas = this.viewer.get('canvas');
    const overlays = this.viewer.get('overlays');
    for (const {shape, style} of this.marked) canvas.removeMarker(shape, style);
    overlays.clear();
    this.marked = marks.flatMap(({id, kind, count}) => {
      const shape = this.shape(id);
      if (!shape) return [];
      const style = `kiem-diem-plan-${kind}`;
      canvas.addMarker(shape, style);
      const badge = text('span', count > 1 ? count : '', `kiem-diem-plan-badge ${kind}`);
      overlays.add(shape, {position: {top: -10, right: 10}, scale: {min: 1}, html: badge});
      return [{shape, style}];
    });
  }

  /** Brings an element into the middle, close enough to be read. */
  reveal(id) {
    if (!this.drawn) return;
    const shape = this.shape(id);
    this.say(shape ? undefined : 'Phần tử này không có hình riêng trên sơ đồ.');
    this.select(shape);
    if (!shape) return;
    const canvas = this.viewer.get('canvas');
    canvas.setRootElement(canvas.findRoot(shape));
    const {x, y, width, height} = bounds(shape);
    const {clientWidth, clientHeight} = this.canvas;
    const scale = Math.min(CLOSE, clientWidth / width, clientHeight / height);
    const [across, down] = [clientWidth / scale, clientHeight / scale];
    this.fitted = false;
    canvas.viewbox({x: x + width / 2 - across / 2, y: y + height / 2 - down / 2, width: across, height: down});
  }

  select(shape) {
    const canvas = this.viewer.get('canvas');
    if (this.selected && this.viewer.get('elementRegistry').get(this.selected)) {
      canvas.removeMarker(this.selected, 'kiem-diem-plan-selected');
    }
    this.selected = shape?.id;
    if (shape) canvas.addMarker(shape, 'kiem-diem-plan-selected');
  }

  /** What stands for the element: of a process its pool. */
  shape(id) {
    const registry = this.viewer.get('elementRegistry');
    return registry.get(id) ?? registry.find(({businessObject}) => businessObject?.processRef?.id === id);
  }

  zoom(factor) {
    if (!this.drawn) return;
    const canvas = this.viewer.get('canvas');
    this.fitted = false;
    canvas.zoom(canvas.zoom() * factor, 'auto');
  }

  fit() {
    if (!this.drawn) return;
    this.fitted = true;
    this.viewer.get('canvas').zoom('fit-viewport', 'auto');
  }

  resized() {
    if (!this.drawn || this.canvas.clientWidth === 0) return;
    this.viewer.get('canvas').resized();
    if (this.fitted) this.fit();
  }

  say(words) {
    this.note.hidden = !words;
    this.note.textContent = words ?? '';
  }

  close() {
    this.resizing?.disconnect();
    this.viewer?.destroy();
  }
}

function bounds({x, y, width, height, waypoints}) {
  if (!waypoints) return {x, y, width, height};
  const [across, down] = [waypoints.map((it) => it.x), waypoints.map((it) => it.y)];
  const [left, top] = [Math.min(...across), Math.min(...down)];
  return {x: left, y: top, width: Math.max(...across) - left + 1, height: Math.max(...down) - top + 1};
}

function zoomButton(sign, words, pressed) {
  return Object.assign(button(sign, 'btn-default', pressed), {title: words, ariaLabel: words});
}
