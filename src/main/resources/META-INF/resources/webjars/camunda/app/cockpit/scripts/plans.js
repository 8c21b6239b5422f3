/** The page «Kế hoạch» of Cockpit: a link in the menu and what it leads to, for administrators. */
import {element} from '../../tasklist/scripts/elements.js';
import {PlanPage} from './plan-page.js';
import {isAdministrator} from './plan-server.js';

const PATH = '/plans';

let page;

export default [
  {
    id: 'kiem-diem-plans-link',
    pluginPoint: 'cockpit.navigation',
    priority: 500,
    properties: {path: `#${PATH}`},
    render: async (node) => {
      if (await isAdministrator()) node.append(element('a', {href: `#${PATH}`, textContent: 'Kế hoạch'}));
    },
  },
  {
    id: 'kiem-diem-plans',
    pluginPoint: 'cockpit.route',
    properties: {path: PATH},
    render: (node) => {
      page = new PlanPage(node);
      page.open();
    },
    unmount: () => {
      page?.close();
      page = undefined;
    },
  },
];
