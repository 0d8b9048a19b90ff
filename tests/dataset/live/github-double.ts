/** The few answers of GitHub that a job asks for, and a list of what was asked. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';
import type { Repository } from '../../../dataset/live/github';

export interface Issue {
  number: number;
  title: string;
  body: string;
  state: string;
}
export interface GitHubDouble {
  repository: Repository;
  issues: Issue[];
  comments: { id: number; body: string; user: { login: string } }[];
  asked: string[];
}

export async function startGitHub(): Promise<GitHubDouble> {
  const issues: Issue[] = [];
  const comments: GitHubDouble['comments'] = [];
  const asked: string[] = [];
  const server = createServer((request, response) => {
    let text = '';
    request.on('data', (chunk: Buffer) => (text += chunk.toString()));
    request.on('end', () => {
      const path = (request.url ?? '').replace('/repos/sample/club', '').replace(/\?.*/, '');
      const body = (text ? JSON.parse(text) : {}) as Partial<Issue>;
      asked.push(`${request.method} ${path}`);
      const number = Number(/\/(\d+)(?:\/comments)?$/.exec(path)?.[1]);
      const answer = (value: unknown, status = 200) => {
        response.writeHead(status, { 'content-type': 'application/json' });
        response.end(JSON.stringify(value));
      };
      if (request.headers.authorization !== 'Bearer sample-token') return answer({ message: 'Bad credentials' }, 401);
      if (path === '/issues' && request.method === 'GET') return answer(issues.filter(({ state }) => state === 'open'));
      if (path === '/issues') {
        issues.push({ number: issues.length + 1, title: '', body: '', state: 'open', ...body });
        return answer(issues.at(-1), 201);
      }
      if (path.endsWith('/comments') && request.method === 'GET') return answer(comments);
      if (path.endsWith('/comments')) {
        comments.push({ id: comments.length + 1, body: body.body ?? '', user: { login: 'github-actions[bot]' } });
        return answer(comments.at(-1), 201);
      }
      if (path.startsWith('/issues/comments/')) return answer(Object.assign(comments[number - 1]!, body));
      if (path.startsWith('/issues/')) return answer(Object.assign(issues[number - 1]!, body));
      return answer({}, path === '/releases' ? 201 : 200);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  const api = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { repository: { api, name: 'sample/club', token: 'sample-token' }, issues, comments, asked };
}
