import { render as renderComponent } from 'svelte/server';
import Page from './Page.svelte';

export const render = (): string => renderComponent(Page).body;
