import '../../tasklist/scripts/page.js';

/** Quản trị: chỉ tiếng Việt. */
export default {
  app: {vendor: 'Kiểm Điểm –', name: 'Quản trị'},
  locales: {availableLocales: ['vi'], fallbackLocale: 'vi'},
  disableWelcomeMessage: true,
};
