/**
 * A hundred thousand readers after the feed's host was down: how its requests spread. Each reader is the shipped plan
 * (`engine/release/refresh-plan`) with its own dice; only the network is made up.
 */
import { newState, plan, type Flight, type RefreshEvent, type RefreshState } from '../../engine/release/refresh-plan';
import { dice } from '../faults/reader-setup';

export interface FleetOptions {
  readers: number;
  outageHours: number;
  seed: number;
  /** Bytes on the wire. */
  sizes?: FleetSizes;
}
export interface FleetSizes {
  /** `latest.json`, or a conditional request that finds nothing new. */
  unchanged: number;
  /** The signed list of facts. */
  manifest: number;
  signature: number;
  /** The files that change in an ordinary day's release. */
  files: number[];
}

export interface FleetResult {
  /** Requests in the busiest and in the mean minute, from the host's return until every reader has the new release. */
  peak: number;
  mean: number;
  /** Length of that time. */
  recoveryMinutes: number;
  /** The same peak while the host was down. */
  outagePeak: number;
  /** Over an ordinary day with one new release. */
  bytesPerReaderAndDay: number;
  requestsPerReaderAndDay: number;
}

const minute = 60_000;
const typical: FleetSizes = { unchanged: 350, manifest: 16_000, signature: 400, files: [40_000, 120_000] };

export function simulateFleet({ readers, outageHours, seed, sizes = typical }: FleetOptions): FleetResult {
  const outage = Math.round(outageHours * 60);
  // Two ordinary days let the readers fall into their natural spread and measure an ordinary day; then the outage; then
  // the day that is judged.
  const dayMinutes = 24 * 60;
  const from = 2 * dayMinutes;
  const back = from + outage;
  const end = back + dayMinutes;
  const roll = dice(seed);
  const queue: number[][] = Array.from({ length: end }, () => []);
  const states: RefreshState[] = [];
  const seen = new Int32Array(readers);
  let recovered = back;
  const requests = new Float64Array(end);
  const bytes = new Float64Array(end);

  // Installed at any moment of eight hours.
  for (let reader = 0; reader < readers; reader++) {
    states.push(newState);
    queue[Math.floor(roll() * 8 * 60)]?.push(reader);
  }
  for (let now = 0; now < end; now++) {
    const isDown = now >= from && now < back;
    // A release a day; the one of the outage's first minute is what everybody lacks when the host is back.
    const release = 1 + Math.floor(Math.min(now, from) / dayMinutes);
    const ask = (size: number): void => {
      requests[now] = (requests[now] as number) + 1;
      bytes[now] = (bytes[now] as number) + size;
    };
    for (const reader of queue[now] as number[]) {
      let event: RefreshEvent = {
        kind: 'woken',
        now: now * minute,
        isAsked: false,
        isOnline: true,
        isNoticeOnly: false,
        isDurable: true,
      };
      let flight: Flight | undefined;
      for (;;) {
        const next = plan(states[reader] as RefreshState, flight, event, roll());
        states[reader] = next.state;
        flight = next.flight;
        const { step } = next;
        if (step.do === 'rest') {
          const wake = Math.max(now + 1, Math.ceil((step.at ?? Infinity) / minute));
          if (wake < end) (queue[wake] as number[]).push(reader);
          break;
        }
        const isKnown = seen[reader] === release;
        if (step.do === 'read-latest') {
          ask(isDown ? 0 : sizes.unchanged);
          event = isDown ? { kind: 'failed', reason: 'busy' } : { kind: 'latest', areKeysKnown: true };
        } else if (step.do === 'read-words') event = { kind: 'words', verdict: 'current', isExpired: false };
        else if (step.do === 'note') event = { kind: 'noted', verdict: step.verdict };
        else if (step.do === 'read-facts') {
          if (!isKnown) {
            ask(sizes.manifest);
            ask(sizes.signature);
          }
          event = { kind: 'facts', verdict: isKnown ? 'current' : 'take', isExpired: false };
        } else if (step.do === 'open-slot') event = { kind: 'slot-opened', missing: sizes.files.map(() => 'wa/votes') };
        else if (step.do === 'take') {
          ask(sizes.files[sizes.files.length - (flight?.remaining.length ?? 0)] as number);
          event = { kind: 'taken' };
        } else if (step.do === 'seal') event = { kind: 'sealed' };
        else {
          seen[reader] = release;
          if (release === 1 + Math.floor(from / dayMinutes)) recovered = Math.max(now, recovered);
          event = { kind: 'flipped' };
        }
      }
    }
    (queue[now] as number[]).length = 0;
  }
  const after = requests.subarray(back, recovered + 1);
  const sum = (part: Float64Array): number => part.reduce((total, n) => total + n, 0);
  const ordinary = (part: Float64Array): number => sum(part.subarray(dayMinutes, from)) / readers;
  return {
    peak: after.reduce((most, n) => Math.max(most, n), 0),
    mean: sum(after) / after.length,
    recoveryMinutes: after.length,
    outagePeak: requests.subarray(from, back).reduce((most, n) => Math.max(most, n), 0),
    bytesPerReaderAndDay: ordinary(bytes),
    requestsPerReaderAndDay: ordinary(requests),
  };
}
