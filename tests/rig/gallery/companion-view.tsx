/** The companion as the gallery draws it, from fictional data. */
import { Companion } from '../../../components/companion/Companion';
import type { CompanionProps } from '../../../components/companion/Companion';
import { rowFactsOf } from '../../../components/companion/row-facts';
import { myPositions } from '../../../engine/cards/my-entries';
import { ada, bill, bo, cy, federal, pastBill, sampleRelease } from '../../engine/cards/sample-release';
import { sampleAct } from '../../components/sample-act';
import { sampleWays } from '../../components/sample-ways';
import { content } from './cards';
import { today, nothing, host, districts, officials, data, why } from './reader';

export const mention = (index: number, key: string, label: string, context: string) => ({
  index,
  kind: key.split('/').length > 3 ? ('measure' as const) : ('person' as const),
  key,
  label,
  context,
  why,
});
export const mentions = [
  mention(0, ada, 'Ada Sample', 'State Sen. Ada Sample, D-Sampleton, said on Tuesday that the'),
  mention(1, bill, 'HB 1999', 'the House passed House Bill 1999, which would limit sample'),
  mention(2, bo, 'Bo Example', 'Rep. Bo Example voted for the bill after long talks'),
  mention(3, ada, 'Ada Sample', '“It is only a sample,” Sample said, and left the'),
  { ...mention(4, '', 'Former', 'according to Former, who did not return a call'), candidates: [cy, bo] },
];

const ways = sampleWays();

/** What a find box has found. */
export const found = [
  { key: bill, kind: 'measure' as const, label: 'HB 1999', title: 'Sample rents', text: '' },
  { key: pastBill, kind: 'measure' as const, label: 'HB 1999', title: 'Sample fees', text: '' },
  { key: federal, kind: 'measure' as const, label: 'H.R. 9999', title: 'Sample taxes', text: '' },
  {
    key: ada,
    kind: 'person' as const,
    label: 'Ada Sample',
    office: { role: 'state-senator' as const, jurisdiction: 'wa', district: '3' },
    text: '',
  },
];

export const follow = ({ lines }: Pick<CompanionProps['following'], 'lines'>): CompanionProps['following'] => ({
  lines,
  myIssues: ['housing'],
  badge: false,
  remind: true,
  onIssue: nothing,
  onFollow: nothing,
  onSeen: nothing,
  onBadge: nothing,
  onRemind: nothing,
});

/** What each row says of what the page names. */
const rows = new Map([ada, bill, bo].map((key) => [key, rowFactsOf(content(key, [ada, bill, bo], '2026-03-01'))]));

export function companion(changes: Partial<CompanionProps>) {
  return (
    <Companion
      page={{ kind: 'mentions', host, mentions }}
      officials={officials}
      data={data}
      version={1}
      loadCard={({ key, candidates, why }) =>
        Promise.resolve({
          content: content(key, [ada, bill, bo], '2026-03-01', { why, ...(candidates && { candidates }) }),
          ...(key === bill && { mine: myPositions(bill, [ada, bo], sampleRelease(), today) }),
        })
      }
      onLink={nothing}
      onGo={nothing}
      onTurnOn={nothing}
      onAllow={nothing}
      onOnce={nothing}
      onReload={nothing}
      onRetry={nothing}
      onStep={nothing}
      onRecord={nothing}
      onBeside={nothing}
      onClearDone={nothing}
      act={sampleAct()}
      done={[]}
      following={follow({ lines: [] })}
      find={{ onFind: () => Promise.resolve([]) }}
      rows={rows}
      home={{ districts, load: ways.boundaries }}
      onSite={nothing}
      onRefresh={nothing}
      onOptions={nothing}
      onCopy={() => Promise.resolve()}
      onHide={nothing}
      {...changes}
    />
  );
}
