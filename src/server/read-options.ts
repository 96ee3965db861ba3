import { safePage } from '../article/address.js';
import { refusal } from '../article/refusal.js';
import type { RenderOptions } from './render-options.js';

/** Options as the rest of the server has them: whole, and of the kinds that they say. */
export interface ReadOptions {
  baseUrl: string;
  pageUrl: string;
  language: string;
  headingLevel: number;
  imageHosts: string | undefined;
  linkHosts: string | undefined;
}

/** @throws {ArticleError} `invalid`, where an address is none */
export function readOptions(options: RenderOptions): ReadOptions {
  const { baseUrl, pageUrl, language, headingLevel, imageHosts, linkHosts } = { ...options };
  const base = absolute(baseUrl, 'baseUrl');
  return {
    baseUrl: base,
    pageUrl: pageUrl === undefined ? base : absolute(pageUrl, 'pageUrl'),
    language: typeof language === 'string' ? language : 'vi',
    headingLevel: Math.min(6, Math.max(1, Math.round(Number(headingLevel)) || 1)),
    imageHosts: typeof imageHosts === 'string' ? imageHosts : undefined,
    linkHosts: typeof linkHosts === 'string' ? linkHosts : undefined,
  };
}

function absolute(value: unknown, path: string): string {
  const url = typeof value === 'string' ? safePage(value, value) : undefined;
  if (!url)
    throw refusal(
      path,
      'an absolute address of http or https',
      typeof value === 'string' ? `"${value}"` : typeof value,
    );
  return url;
}
