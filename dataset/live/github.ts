/** The few questions that a job asks of its repository's host: GitHub's own interface, nothing else. */
import * as z from 'zod/mini';
import { BuildProblem, checked } from '../sources/snapshot';

export interface Repository {
  /** `https://api.github.com`. */
  api: string;
  /** `owner/name`. */
  name: string;
  token: string;
}

/** The repository that a job runs in. */
export function ownRepository(env: NodeJS.ProcessEnv): Repository {
  const { GITHUB_API_URL: api = 'https://api.github.com', GITHUB_REPOSITORY: name, GITHUB_TOKEN: token } = env;
  if (!name || !token) throw new BuildProblem('GITHUB_REPOSITORY and GITHUB_TOKEN are not set: a job sets them.');
  return { api, name, token };
}

async function ask(repository: Repository, method: string, path: string, body?: object): Promise<unknown> {
  const { api, name, token } = repository;
  const response = await fetch(`${api}/repos/${name}${path}`, {
    method,
    headers: {
      accept: 'application/vnd.github+json',
      authorization: `Bearer ${token}`,
      'x-github-api-version': '2022-11-28',
      'user-agent': 'collective-lens',
    },
    ...(body && { body: JSON.stringify(body) }),
    signal: AbortSignal.timeout(30_000),
  });
  const text = await response.text();
  if (!response.ok)
    throw new BuildProblem(`GitHub answers ${response.status} to ${method} ${path}: ${text.slice(0, 200)}`);
  return text === '' ? undefined : (JSON.parse(text) as unknown);
}

const Issues = z.array(z.object({ number: z.int(), title: z.string(), body: z.nullable(z.string()) }));
const Comments = z.array(z.object({ id: z.int(), body: z.string(), user: z.object({ login: z.string() }) }));

/**
 * One open issue tells of everything that is wrong now: opened when something is, written anew when that changes, closed
 * when all is well. Not a new one every night. Answers what was done.
 */
export async function tellInIssue(
  repository: Repository,
  label: string,
  title: string,
  body: string | undefined,
): Promise<'opened' | 'written' | 'closed' | 'nothing'> {
  const listed = await ask(repository, 'GET', `/issues?state=open&labels=${encodeURIComponent(label)}&per_page=20`);
  const [open] = checked(Issues, listed, 'issues').filter((issue) => issue.title === title);
  if (!open && body !== undefined) {
    await ask(repository, 'POST', '/issues', { title, body, labels: [label] });
    return 'opened';
  }
  if (!open) return 'nothing';
  const path = `/issues/${open.number}`;
  if (body === undefined) {
    await ask(repository, 'POST', `${path}/comments`, { body: 'All is well again.' });
    await ask(repository, 'PATCH', path, { state: 'closed' });
    return 'closed';
  }
  if (open.body === body) return 'nothing';
  await ask(repository, 'PATCH', path, { body });
  // Only a comment makes the host write to those who watch.
  await ask(repository, 'POST', `${path}/comments`, { body: 'What is wrong has changed: see above.' });
  return 'written';
}

/** One comment of ours on a pull request, told by a mark in it, and written anew each time. */
export async function commentOnPull(repository: Repository, pull: number, mark: string, text: string): Promise<void> {
  const body = `${mark}\n${text}`;
  const listed = await ask(repository, 'GET', `/issues/${pull}/comments?per_page=100`);
  // Anybody may write the mark: only the job's own comment is written anew.
  const own = checked(Comments, listed, 'comments').find(
    ({ body: there, user }) => user.login === 'github-actions[bot]' && there.startsWith(mark),
  );
  if (own) await ask(repository, 'PATCH', `/issues/comments/${own.id}`, { body });
  else await ask(repository, 'POST', `/issues/${pull}/comments`, { body });
}

/** A release note: what changed, beside the tag of the commit that made it. */
export const noteRelease = (repository: Repository, tag: string, commit: string, body: string): Promise<unknown> =>
  ask(repository, 'POST', '/releases', { tag_name: tag, target_commitish: commit, name: tag, body });

/** Says that a schedule is wanted. GitHub switches schedules off after 60 days without a commit. */
export const keepSchedule = (repository: Repository, file: string): Promise<unknown> =>
  ask(repository, 'PUT', `/actions/workflows/${encodeURIComponent(file)}/enable`);
