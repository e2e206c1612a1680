import type { Page, Protocol } from 'puppeteer-core';
import type { PageCost } from './driven.ts';

/** What a page costs after its garbage is collected. */
export async function costOf(page: Page): Promise<PageCost> {
  const session = await page.createCDPSession();
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
  await session.detach();
  const metrics = await page.metrics();
  const milliseconds = (seconds = 0) => seconds * 1000;
  return {
    heap: usedSize,
    nodes,
    listeners: jsEventListeners,
    tasks: milliseconds(metrics.TaskDuration),
    scripts: milliseconds(metrics.ScriptDuration),
    styles: milliseconds(metrics.RecalcStyleDuration),
    layout: milliseconds(metrics.LayoutDuration),
  };
}

/** What a screen reader is told of a page. */
export async function spokenIn(page: Page): Promise<string[]> {
  const session = await page.createCDPSession();
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  return nodes
    .filter(({ ignored }) => !ignored)
    .map(({ role, name }) => `${role?.value ?? ''}: ${name?.value ?? ''}`);
}

/** Makes media queries match. */
export async function prefer(page: Page, queries: Readonly<Record<string, string>>): Promise<void> {
  const session = await page.createCDPSession();
  const features = Object.entries(queries).map(([name, value]) => ({ name, value }));
  await session.send('Emulation.setEmulatedMedia', { features });
}

/** Computed style of the first element of a class in a shadow root. */
export async function shadowStyleIn(page: Page, className: string): Promise<Record<string, string>> {
  const session = await page.createCDPSession();
  await session.send('DOM.enable');
  await session.send('CSS.enable');
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  const found = shadowElements(root, false).find(({ attributes = [] }) => {
    return attributes[attributes.indexOf('class') + 1] === className;
  });
  if (!found) throw new Error(`No shadow root has a .${className}.`);
  const { nodeId } = found;
  const { computedStyle } = await session.send('CSS.getComputedStyleForNode', { nodeId });
  await session.detach();
  return Object.fromEntries(computedStyle.map(({ name, value }) => [name, value]));
}

function shadowElements(node: Protocol.DOM.Node, isShadow: boolean): Protocol.DOM.Node[] {
  return [
    ...(isShadow ? [node] : []),
    ...(node.children ?? []).flatMap(child => shadowElements(child, isShadow)),
    ...(node.shadowRoots ?? []).flatMap(child => shadowElements(child, true)),
  ];
}
