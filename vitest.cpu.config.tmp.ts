import config from './vitest.config';
const c: any = config;
for (const p of c.test.projects) p.test.setupFiles = ['/tmp/cpu-setup.ts'];
export default { ...c, root: '/work/w-tests' };
