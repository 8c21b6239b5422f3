import '../../tasklist/scripts/page.js';

/** Trang chào: chỉ tiếng Việt. */
export default {
  app: {vendor: 'Kiểm Điểm –', name: 'Trang chào'},
  locales: {availableLocales: ['vi'], fallbackLocale: 'vi'},
  disableWelcomeMessage: true,
  links: [],
};
