/** What every signed document says of itself, against the one before. Pure. */
import type { Manifest, Role } from '../../../engine/release/manifest';
import type { Signers } from '../signers';

/** Members that came and went. */
export function setLines(what: string, now: readonly string[], before: readonly string[] = []): string[] {
  return [
    ...now.filter((one) => !before.includes(one)).map((one) => `  + ${what}: ${one}`),
    ...before.filter((one) => !now.includes(one)).map((one) => `  - no longer ${what}: ${one}`),
  ];
}

/** The same for lists of hundreds, several to a line. */
export function listLines(what: string, now: readonly string[], before: readonly string[] = []): string[] {
  const rows = (sign: string, title: string, all: readonly string[]): string[] =>
    all.length === 0
      ? []
      : [
          `  ${sign} ${title} (${all.length}):`,
          ...Array.from(
            { length: Math.ceil(all.length / inRow) },
            (_, at) => `      ${all.slice(at * inRow, (at + 1) * inRow).join(', ')}`,
          ),
        ];
  return [
    ...rows(
      '+',
      what,
      now.filter((one) => !before.includes(one)),
    ),
    ...rows(
      '-',
      `no longer ${what}`,
      before.filter((one) => !now.includes(one)),
    ),
  ];
}
const inRow = 6;

const days = ({ issued, expires }: Manifest): number =>
  Math.round((Date.parse(expires) - Date.parse(issued)) / 86_400_000);

export function headLines(role: Role, now: Manifest, before: Manifest | undefined): string[] {
  return [
    `Release ${now.version} of the ${role} (epoch ${now.epoch}), issued ${now.issued}, good until ${now.expires}: ${days(now)} days${before ? `, before ${days(before)}` : ''}.`,
    before ? `Readers have release ${before.version}, issued ${before.issued}.` : 'It is the first.',
    ...(before?.minExtension !== now.minExtension ? [`  oldest extension that can read it: ${now.minExtension}`] : []),
    ...(now.allowShrink ?? []).map((path) => `  ! says that this may rightly be smaller or gone: ${path}`),
  ];
}

/** Who may sign what from now on, by name where the list of signers has one. */
export function keysReview(signers: Signers): string[] {
  return [
    `Keys of epoch ${signers.epoch}, under the recovery key ${signers.recovery}.`,
    ...(['words', 'facts'] as const).flatMap((role) => [
      `  ${role}: ${signers[role].threshold} of these must sign`,
      ...signers[role].signers.map(({ name, key }) => `    ${name}: ${key}`),
    ]),
  ];
}
