/** News sites where the reader runs from the start. All others are the reader's own choice, site by site. */
export const newsHosts: string[] = ['*://*.spokesman.com/*'];
