/** A control with a panel below its button, as a reader uses it. */
import type { LitElement } from 'lit';
import { control, part } from './elements-page.js';
import { stub } from './stubs.js';
import { waitUntil } from './wait.js';

export const panelOf = (host: Element): HTMLElement => part(host, 'panel');
export const openerOf = (host: Element): HTMLElement => part(host, 'button');

export function isExpanded(host: Element): boolean {
  return panelOf(host).checkVisibility() && openerOf(host).getAttribute('aria-expanded') === 'true';
}

export async function openPanel<Host extends LitElement>(host: Host): Promise<Host> {
  openerOf(host).click();
  await waitUntil(() => isExpanded(host), 'the panel does not open', { interval: 5 });
  await host.updateComplete;
  return host;
}

/** Presses a button of the panel and waits for what comes of it. */
export async function press(host: LitElement, name: string, result: () => unknown): Promise<void> {
  control(host, name).click();
  await waitUntil(result, `nothing comes of “${name}”`, { interval: 5 });
  await host.updateComplete;
}

/** Words that a clipboard was given; each of its answers is that of the function. */
export function useClipboard(answer: () => Promise<void> = () => Promise.resolve()): string[] {
  const written: string[] = [];
  const writeText = (text: string): Promise<void> => {
    written.push(text);
    return answer();
  };
  stub(navigator, 'clipboard', { writeText });
  return written;
}
