import { afterEach, expect, it, vi } from 'vitest';
import { readConfig } from '../../src/config.ts';
import { checkJava } from '../../src/neo4j/java.ts';

const { java } = readConfig(process.env);
afterEach(() => {
  vi.unstubAllEnvs();
});

it('knows a Java by its version, whatever options the environment gives it', async () => {
  vi.stubEnv('JAVA_TOOL_OPTIONS', '');
  const plain = await checkJava(java);
  expect(plain).toMatch(/version "(17|21)/);

  for (const options of ['-Dof.a.test=true', '-XX:TieredStopAtLevel=1', '-Xint', '-Xshare:off']) {
    vi.stubEnv('JAVA_TOOL_OPTIONS', options);
    expect(await checkJava(java), options).toBe(plain);
  }
});

it('refuses what is no Java', async () => {
  await expect(checkJava('/nowhere/java')).rejects.toThrow(/^Java is missing: "\/nowhere\/java" does not run/);
});
