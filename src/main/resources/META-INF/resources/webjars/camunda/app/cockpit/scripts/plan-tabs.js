/** Panels of which one is shown, as the keyboard expects it: arrows among the tabs, Tab into the panel. */
import {element} from '../../tasklist/scripts/elements.js';

const STEPS = {ArrowRight: 1, ArrowLeft: -1};

export class Tabs {
  /** `tabs` as `{title, panel, opened}`; `opened` is called each time that the tab is shown. */
  constructor(label, tabs) {
    this.tabs = tabs.map((tab) => ({...tab, link: this.link(tab)}));
    const list = element('div', {className: 'kiem-diem-plan-tabs', role: 'tablist', ariaLabel: label});
    list.append(...this.tabs.map(({link}) => link));
    list.addEventListener('keydown', (press) => this.move(press));
    for (const {panel, title} of tabs) Object.assign(panel, {role: 'tabpanel', ariaLabel: title});
    this.node = element('div', {className: 'kiem-diem-plan-side'}, list, ...tabs.map(({panel}) => panel));
    this.open(tabs[0].panel);
  }

  open(panel) {
    for (const tab of this.tabs) {
      const isOpen = tab.panel === panel;
      tab.panel.hidden = !isOpen;
      tab.link.setAttribute('aria-selected', String(isOpen));
      tab.link.tabIndex = isOpen ? 0 : -1;
      if (isOpen) tab.opened?.();
    }
  }

  link({title, panel}) {
    const link = element('button', {type: 'button', role: 'tab', textContent: title});
    link.addEventListener('click', () => this.open(panel));
    return link;
  }

  move(press) {
    const step = STEPS[press.key];
    if (!step) return;
    const at = this.tabs.findIndex(({link}) => link === document.activeElement);
    const next = this.tabs[(at + step + this.tabs.length) % this.tabs.length];
    press.preventDefault();
    next.link.focus();
    this.open(next.panel);
  }
}
