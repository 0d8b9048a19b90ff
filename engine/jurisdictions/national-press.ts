/**
 * Sites of national news, and of news for communities across the country, in the languages of the interface. They are read by
 * those who ask for it, all at once. What each was looked up by, and when: docs/news-sites.md.
 *
 * The descriptors do not hold them: whoever reads a page has no use for them.
 */
export const readIfWanted: string =
  'rollcall.com politico.com pbs.org usatoday.com cnn.com foxnews.com nbcnews.com cbsnews.com washingtonexaminer.com ' +
  'governing.com indianz.com asamnews.com univision.com laopinion.com vietbao.com worldjournal.com singtaousa.com ktsf.com ' +
  'koreatimes.com koreadaily.com asianjournal.com globalnation.inquirer.net forumdaily.com 7days.us newindiaabroadhindi.com ' +
  'theindianpanorama.news theunn.com';
