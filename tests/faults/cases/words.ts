/** F144–F146: what somebody who proposes words, or may push a branch, can do to those who check and sign them. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { approvedState, filesAt } from '../../../dataset/live/approved';
import { openGit } from '../../../dataset/live/git';
import { checkCommit } from '../../../dataset/live/words-report';
import { beginWaiting } from '../../../dataset/live/words-release';
import type { Fault } from '../fault';

const editorial = 'dataset/editorial';
const place = `${editorial}/sample-civic-club`;
const own = [`${place}/organisation.yaml`, `${place}/stances.yaml`];
const text = 'reason: $Id$ and $Format:%H$\n';
const only = { in: 'node', because: 'git and a terminal, before anything is published' } as const;

interface Repository {
  root: string;
  at: (name: string) => string;
  git: (...args: string[]) => string;
  write: (name: string, content: string) => void;
  commit: (subject: string, author?: string) => string;
}

/** A repository that is its own `origin`, with the sample's two files. */
function inRepository(work: (repository: Repository) => void): void {
  const root = mkdtempSync(join(tmpdir(), 'collective-lens-proposed-'));
  const at = (name: string) => join(root, name);
  const settings = ['-C', root, '-c', 'user.name=Sample Editor', '-c', 'user.email=editor@sample-civic-club.example'];
  const git = (...args: string[]) =>
    execFileSync('git', [...settings, ...args], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }).trim();
  const write = (name: string, content: string) => {
    mkdirSync(dirname(at(name)), { recursive: true });
    writeFileSync(at(name), content);
  };
  const commit = (subject: string, author = 'Sample Editor') => {
    git('add', '--all', '--force');
    git('commit', '--quiet', '--message', subject, '--author', `${author} <editor@sample-civic-club.example>`);
    return git('rev-parse', 'HEAD');
  };
  try {
    git('init', '--quiet', '--initial-branch=main');
    git('remote', 'add', 'origin', root);
    for (const name of own) write(name, text);
    commit('Say what we think of it');
    work({ root, at, git, write, commit });
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

const inPromise = (work: (repository: Repository) => void) => () =>
  new Promise<void>((resolve) => {
    inRepository(work);
    resolve();
  });

/** Names and texts of what is read of a commit. */
function read({ root }: Repository, commit: string): Record<string, string> {
  const { root: folder, names } = filesAt(openGit(root), commit, editorial);
  try {
    return Object.fromEntries(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

export const words: Fault[] = [
  {
    id: 'F144',
    title: 'a .gitattributes that hides or changes proposed words: refused, and nothing obeys one',
    only,
    run: inPromise((repository) => {
      const whole = Object.fromEntries(own.map((name) => [name, text]));
      const plain = repository.git('rev-parse', 'HEAD');
      assert.deepEqual(read(repository, plain), whole);
      for (const name of ['.gitattributes', `${editorial}/.GitAttributes`, `${place}/.gitattributes`]) {
        repository.write(name, '*.yaml export-ignore export-subst ident -diff linguist-generated\n');
        const commit = repository.commit('Propose');
        const refused = { message: /\.gitattributes has to go: such a file can hide words/i };
        assert.throws(() => read(repository, commit), refused);
        const [told] = checkCommit(openGit(repository.root), commit, 'public/packs', repository.root);
        assert.equal(told?.passed, false);
        assert.match(told.lines.join(' '), refused.message, 'its author is told');
        repository.git('reset', '--quiet', '--hard', plain);
      }
      // Those of this computer's own repository change nothing either.
      repository.write('.git/info/attributes', '*.yaml export-ignore export-subst ident\n');
      assert.deepEqual(read(repository, plain), whole);
    }),
  },
  {
    id: 'F145',
    title: 'a commit whose subject or author steers the terminal of whoever signs it',
    only,
    run: inPromise((repository) => {
      repository.write(own[1]!, 'reason: other\n');
      repository.commit('Say \u001b[2J\u009b1A\u202eit', 'Ada\u001b]0;x\u0007 \u2066Sample');
      const where = { remote: 'origin', branch: 'main', org: 'sample-civic-club' };
      const { told, close } = approvedState(openGit(repository.root), where);
      close();
      assert.match(told, /^Say ‹U\+001B›\[2J‹U\+009B›1A‹U\+202E›it \(Ada‹U\+001B›\]0;x‹U\+0007› ‹U\+2066›Sample, /);
      // The other side's own words, which git repeats.
      const bad = 'HEAD:branch\u202e\u2066';
      assert.throws(() => openGit(repository.root).run('cat-file', 'blob', bad), {
        message: /^git cat-file failed: .*branch‹U\+202E›[^\p{Cc}\p{Cf}]+$/u,
      });
    }),
  },
  {
    id: 'F146',
    title: 'a link in a branch that waits for a signature: nothing is written where it leads',
    only,
    run: inPromise((repository) => {
      const target = repository.at('.git/somebody’s file');
      writeFileSync(target, 'theirs');
      mkdirSync(repository.at('releases/words-1/data'), { recursive: true });
      symlinkSync(target, repository.at('releases/words-1/data/0.sig'));
      const tip = repository.commit('Sign the words 1');
      const approved = { commit: tip, tip, told: '', folder: '', close: () => {} };
      const begun = beginWaiting(repository.root, 'origin', approved, 2);
      try {
        const written = join(begun.root, 'releases/words-1/data/0.sig');
        assert.ok(existsSync(written));
        writeFileSync(written, 'ours');
        assert.equal(readFileSync(target, 'utf8'), 'theirs');
      } finally {
        begun.close();
      }
    }),
  },
];
