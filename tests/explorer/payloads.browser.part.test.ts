import { type Browser, chromium as engine } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chromium, FLAGS } from '../support/chromium.ts';
import { serveExplorer } from '../support/explorer.ts';
import { testGraph } from '../support/graph.ts';
import { SOON } from '../support/page.ts';
import { sandbox } from '../support/sandbox.ts';

const RUN = 'window.ran=1';

/** Texts that run a script where they are taken for anything but text; each is told apart by its number. */
const PAYLOADS = Array.from({ length: 100 }, (_, index) => {
  const forms = [
    `<script>${RUN}</script>`,
    `<img src=x onerror="${RUN}">`,
    `"><svg onload="${RUN}">`,
    `'><iframe srcdoc="<script>parent.ran=1</script>">`,
    `<a href="javascript:${RUN}">x</a>`,
    `</title><script>${RUN}</script>`,
    `<style>@import 'javascript:${RUN}';</style>`,
    `{{constructor.constructor('${RUN}')()}}`,
    `<details open ontoggle="${RUN}">`,
    `</textarea><input autofocus onfocus="${RUN}">`,
  ];
  return `${forms[index % forms.length]} ${index}`;
});

const graph = testGraph();
afterAll(() => graph.close());

if (chromium)
  describe('names that are scripts', () => {
    let browser: Browser;
    beforeAll(async () => {
      browser = await engine.launch({ executablePath: chromium, args: FLAGS });
    });
    afterAll(() => browser?.close());

    it('are shown as they are and never run, as names of states and as claims', async () => {
      await sandbox(graph, async (inner) => {
        await inner.write(async (run) => {
          for (const [label, property] of [
            ['State', 'name'],
            ['Claim', 'text'],
          ] as const)
            await run(
              {
                name: `test/payloads/${label}`,
                text: `MATCH (n:${label}) WITH n ORDER BY n.id LIMIT 50 WITH collect(n) AS things UNWIND range(0, size(things) - 1) AS i WITH things[i] AS n, $payloads[i] AS payload SET n.${property} = payload`,
              },
              { payloads: label === 'State' ? PAYLOADS.slice(0, 50) : PAYLOADS.slice(50) },
            );
        });
        const address = await serveExplorer(inner);
        const page = await browser.newPage();
        page.setDefaultTimeout(SOON.timeout);
        const ran: string[] = [];
        page.on('dialog', (dialog) => ran.push(dialog.message()));
        let seen = '';
        for (const path of [
          '/states',
          '/dossiers',
          '/dossiers/un-cybercrime',
          `/states/${encodeURIComponent(PAYLOADS[0] ?? '')}`,
          `/votes?text=${encodeURIComponent(PAYLOADS[1] ?? '')}`,
        ]) {
          await page.goto(address + path);
          await page.waitForLoadState('networkidle');
          seen += await page.locator('main').textContent();
          if (await page.evaluate('window.ran')) ran.push(path);
        }

        expect(ran).toEqual([]);
        expect(PAYLOADS.slice(0, 50).filter((payload) => !seen.includes(payload.slice(0, 30)))).toEqual([]);
        await page.close();
      });
    });
  });
