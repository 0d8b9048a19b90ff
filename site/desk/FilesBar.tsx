import { FolderOpen, RotateCcw, Table2 } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { SelectField } from '../../components/basics/SelectField';
import { decodeText } from '../../editorial/text-file';
import { OddlyKept } from '../shared/OddlyKept';
import { useSiteWords } from '../shared/words';
import type { Workspace } from './use-workspace';
import { saveAs } from '../shared/save-as';
import { fileFor } from './workspace';

interface FilesBarProps {
  work: Workspace;
  /** Folder → whose it is. */
  organisations: ReadonlyMap<string, string>;
  onSpreadsheet(file: File): void;
}

const club = 'sample-civic-club';

/** Whose files, files from the editor's own computer, and starting over. */
export function FilesBar({ work, organisations, onSpreadsheet }: FilesBarProps) {
  const t = useSiteWords();
  const input = useRef<HTMLInputElement>(null);
  const [said, setSaid] = useState('');

  const openFile = async (file: File) => {
    if (/\.(csv|tsv|xlsx)$/i.test(file.name)) return onSpreadsheet(file);
    const decoded = decodeText(new Uint8Array(await file.arrayBuffer()));
    if (!('text' in decoded)) return setSaid(t('desk.files.notText', { name: file.name }));
    const path = fileFor(file.name, decoded.text, work.texts);
    if (!path) return setSaid(t('desk.files.notKnown', { name: file.name }));
    work.take({ [path]: decoded.text });
    work.open({ file: path, index: 0 });
    setSaid(t('desk.files.opened', { name: path }));
  };
  const openAll = (files: Iterable<File>) => {
    for (const file of files) void openFile(file);
  };
  const drop = useRef(openAll);
  useEffect(() => {
    drop.current = openAll;
  });
  useEffect(() => {
    const stopping = new AbortController();
    const { signal } = stopping;
    document.addEventListener('dragover', (event) => event.preventDefault(), { signal });
    document.addEventListener(
      'drop',
      (event) => {
        event.preventDefault();
        drop.current(event.dataTransfer?.files ?? []);
      },
      { signal },
    );
    return () => stopping.abort();
  }, []);

  return (
    <div className="files-bar">
      <SelectField
        label={t('desk.files.whose')}
        value={work.folder}
        options={[...organisations].map(([value, label]) => ({ value, label }))}
        onChange={work.openFolder}
      />
      {work.folder !== club && organisations.has(club) && (
        <button type="button" className="second-button" onClick={() => work.openFolder(club)}>
          {t('desk.files.club')}
        </button>
      )}
      <button type="button" className="second-button" onClick={() => input.current?.click()}>
        <FolderOpen aria-hidden="true" size={18} /> {t('desk.files.open')}
      </button>
      <input
        ref={input}
        type="file"
        multiple
        accept=".yaml,.yml,.csv,.tsv,.xlsx"
        className="visually-hidden"
        tabIndex={-1}
        aria-label={t('desk.files.open')}
        onChange={(event) => {
          openAll(event.target.files ?? []);
          event.target.value = '';
        }}
      />
      <button
        type="button"
        className="second-button"
        onClick={() => {
          void import('./spreadsheet')
            .then(({ templateFile }) => templateFile())
            .then((blob) => saveAs(blob, 'desk.xlsx'));
        }}
      >
        <Table2 aria-hidden="true" size={18} /> {t('desk.table.template')}
      </button>
      {work.changed.length > 0 && (
        <button
          type="button"
          className="second-button"
          onClick={() => {
            if (confirm(t('desk.files.anewSure'))) work.startAnew();
          }}
        >
          <RotateCcw aria-hidden="true" size={18} /> {t('desk.files.anew')}
        </button>
      )}
      <p className="hint">{t('desk.files.hint')}</p>
      {work.unreadable !== undefined && <OddlyKept text={work.unreadable} onStartOver={work.startAnew} />}
      {work.clashes.map((file) => (
        <Clash key={file} file={file} onChoose={(whose) => work.choose(file, whose)} />
      ))}
      <p role="status" className="hint">
        {said || (work.changed.length > 0 && t(work.isKept ? 'desk.files.kept' : 'desk.files.notKept'))}
      </p>
    </div>
  );
}

/** A file that was changed in two tabs at once: one of the two goes on. */
function Clash({ file, onChoose }: { file: string; onChoose(whose: 'mine' | 'theirs'): void }) {
  const t = useSiteWords();
  return (
    <div role="alert" className="load-failed">
      <p>{t('desk.files.clash', { name: file })}</p>
      <button type="button" className="second-button" onClick={() => onChoose('mine')}>
        {t('desk.files.clashMine')}
      </button>
      <button type="button" className="second-button" onClick={() => onChoose('theirs')}>
        {t('desk.files.clashTheirs')}
      </button>
    </div>
  );
}
