/** Every page of the site, with its address beside the others. */
export const pages = {
  home: 'index.html',
  record: 'record.html',
  desk: 'desk.html',
  languages: 'languages.html',
  methodology: 'methodology.html',
  privacy: 'privacy.html',
  dataReport: 'data-report.html',
  handbook: 'editors-handbook.html',
} as const;
export type PageName = keyof typeof pages;
