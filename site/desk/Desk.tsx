import { useMemo, useState } from 'react';
import { useSiteWords } from '../shared/words';
import { CardBeside } from './CardBeside';
import { type DeskData, factsOf } from './desk-data';
import { EntryForm } from './EntryForm';
import { EntryList } from './EntryList';
import { BrokenFile } from './FileText';
import { FilesBar } from './FilesBar';
import { HandOver } from './HandOver';
import { PickMeasure } from './PickMeasure';
import { SpreadsheetImport } from './SpreadsheetImport';
import { useCheck } from './use-check';
import { useWorkspace } from './use-workspace';
import { entriesOf, organisationOf } from './workspace';

/** The desk: pick a bill, write in a form, see the card and every problem, send it. */
export function Desk({ data }: { data: DeskData }) {
  const t = useSiteWords();
  const work = useWorkspace(data.folders);
  const { texts, base, place } = work;
  const facts = useMemo(() => factsOf(data.facts, base), [data, base]);
  const check = useCheck(work.folder, texts, facts);
  const entries = useMemo(() => entriesOf(texts), [texts]);
  const organisations = useMemo(
    () => new Map(Object.entries(data.folders).map(([folder, files]) => [folder, organisationOf(files) ?? folder])),
    [data],
  );
  const entry = place && entries.find((one) => one.place.file === place.file && one.place.index === place.index);
  const [picked, setPicked] = useState<{ folder: string; key: string | undefined }>();
  const [sheet, setSheet] = useState<File>();
  const measure = entry?.measure ?? (picked?.folder === work.folder ? picked.key : undefined);

  return (
    <div className="desk">
      <FilesBar work={work} organisations={organisations} onSpreadsheet={setSheet} />
      {sheet && <SpreadsheetImport file={sheet} work={work} onDone={() => setSheet(undefined)} />}
      <div className="desk-columns">
        <div>
          <PickMeasure
            facts={facts}
            lists={data.lists}
            check={check}
            measure={measure}
            entries={entries}
            onPick={(key) => {
              setPicked({ folder: work.folder, key });
              work.open(undefined);
            }}
            onOpen={work.open}
            onBegin={(list) => work.begin(list, measure)}
          />
          {entry && (
            <EntryForm
              key={`${entry.place.file} ${entry.place.index}`}
              entry={entry}
              work={work}
              check={check}
              facts={facts}
            />
          )}
          {place && !entry && texts[place.file] !== undefined && (
            <BrokenFile file={place.file} work={work} check={check} />
          )}
          {!place && (
            <section className="band">
              <h2>{t('desk.form.before')}</h2>
              <p className="hint">{t('desk.form.beforeHint')}</p>
            </section>
          )}
          <HandOver work={work} check={check} />
          <EntryList entries={entries} check={check} facts={facts} onOpen={work.open} />
        </div>
        <aside aria-label={t('desk.card.title')}>
          <CardBeside facts={facts} check={check} measure={measure} entry={entry} />
        </aside>
      </div>
    </div>
  );
}
