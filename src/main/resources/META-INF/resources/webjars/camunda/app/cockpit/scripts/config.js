import '../../tasklist/scripts/page.js';

/** Theo dõi: chỉ tiếng Việt. */
export default {
  app: {vendor: 'Kiểm Điểm –', name: 'Theo dõi'},
  locales: {availableLocales: ['vi'], fallbackLocale: 'vi'},
  disableWelcomeMessage: true,
  customScripts: ['scripts/plans'],
  runtimeActivityInstanceMetrics: {display: true},
};
