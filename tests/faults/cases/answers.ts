/** What a host may answer in place of a release. */
import { readable, type Answer } from '../feed-host';

export const json = { ...readable, 'content-type': 'application/json' };
export const status =
  (code: number, headers: Record<string, string> = {}): Answer =>
  (response) =>
    response.writeHead(code, { ...readable, ...headers }).end();
export const body =
  (bytes: Uint8Array | string, headers: Record<string, string> = json): Answer =>
  (response) =>
    response.writeHead(200, headers).end(bytes);
