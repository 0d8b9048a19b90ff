/** Every permission that the extension may ever have. docs/store/permissions.md says what each is for. */
export const permissions = {
  /** Granted at installation. */
  required: ['storage', 'alarms', 'scripting', 'activeTab', 'contextMenus'],
  /** By Chromium's kind of browser only: the side panel is a permission there. */
  chromiumOnly: ['sidePanel'],
  /** Asked for when a reader wants what needs them. */
  optional: ['notifications'],
  /** Hosts beyond the listed news sites: one by one, or all, if a reader turns them on. */
  optionalHosts: ['*://*/*'],
  /** Firefox: kinds of data that leave if a reader says so. docs/store/data-collection.md says when. */
  optionalData: ['personallyIdentifyingInfo'],
} as const;
