/**
 * Which addresses a release may carry. Links are https to exact hosts that the signed manifest names; phone numbers and
 * mail addresses are checked as such, so that `tel:` and `mailto:` made from them can hold nothing else.
 */

/** A host name in ASCII: no address literal, no punycode (a look-alike), no port, at least one dot. */
const hostName = /^(?!.*xn--)(?=.{4,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,24}$/;

export const isHostName = (text: string): boolean => hostName.test(text);

/** True for `https://<one of hosts>/…`, written exactly so: nothing for a URL parser to repair. */
export function isAllowedLink(text: string, hosts: ReadonlySet<string>): boolean {
  const host = /^https:\/\/([a-z0-9.-]+)(?=[/?#]|$)/.exec(text)?.[1];
  if (host === undefined || !hosts.has(host) || !isHostName(host)) return false;
  // Printable ASCII without the characters that parsers rewrite or that end an attribute.
  return /^[!#-;=?-[\]_a-z~]*$/.test(text) && URL.canParse(text) && new URL(text).hostname === host;
}

/** A telephone number as printed: digits and their usual punctuation, perhaps an extension. */
export const isPhone = (text: string): boolean =>
  /^[+(]?\d[\d ().+/-]{5,30}( ?(ext|x)\.? ?\d{1,6})?$/i.test(text) && text.length <= 40;

/** One plain mail address: nothing that could add a header or a second receiver. */
export const isMailAddress = (text: string): boolean =>
  /^[a-z0-9._+'-]{1,64}@([a-z0-9-]{1,63}\.)+[a-z]{2,24}$/i.test(text);
