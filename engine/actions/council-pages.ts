/** Official pages on which councils announce what they decide next, by jurisdiction. */
export const councilPages: Readonly<Record<string, string>> = {
  'wa/spokane': 'https://my.spokanecity.org/citycouncil/',
};
