import './page.js';

/** Việc cần làm: chỉ tiếng Việt, ngày viết kiểu Việt Nam. */
export default {
  app: {vendor: 'Kiểm Điểm –', name: 'Việc cần làm'},
  locales: {availableLocales: ['vi'], fallbackLocale: 'vi'},
  dateFormat: {
    monthName: 'MMMM',
    day: 'DD',
    abbr: 'DD/MM/YYYY HH:mm',
    normal: 'DD/MM/YYYY HH:mm',
    long: 'dddd, DD/MM/YYYY HH:mm',
    short: 'DD/MM/YYYY',
  },
  disableWelcomeMessage: true,
  customScripts: ['scripts/kiem-diem', 'scripts/files'],
  shortcuts: {
    claimTask: {key: 'ctrl+alt+c', description: 'Nhận việc đang xem'},
    focusFilter: {key: 'ctrl+shift+f', description: 'Về bộ lọc đầu tiên'},
    focusList: {key: 'ctrl+alt+l', description: 'Về việc đầu tiên trong danh sách'},
    focusForm: {key: 'ctrl+alt+f', description: 'Về ô nhập đầu tiên của biểu mẫu'},
    startProcess: {key: 'ctrl+alt+p', description: 'Bắt đầu một quy trình'},
  },
};
