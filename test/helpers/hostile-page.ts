/** Shows hostile articles on the page from every source, and tells all that is wrong with what came of them. */
import { aTimeout } from '@open-wc/testing';
import type { GovArticleElement } from '../../src/index.js';
import '../../src/define.js';
import { LANDMARK } from '../fixtures/hostile/complete-article.js';
import { renderedArticle } from './elements-page.js';
import type { FakeServer } from './elements-server.js';
import { articlesByField, type HostileArticle } from './hostile-article.js';
import { MAIN_EVENTS, survivorsIn, useAllOf } from './hostile-detector.js';

/** Keeps what this page asked for apart from all others; the test server counts it. */
const run = Math.random().toString(36).slice(2);
const site = `//${location.host}/hostile/${run}`;

const SOURCES = ['src', 'property', 'inline'] as const;

/** Puts the two servers of the fixtures on the test server: `leak.example`, which nothing may ask, and `picture.example`. */
export function onThisSite(text: string): string {
  return text.replace(
    /(https?:)?\/\/(leak|picture)\.example/g,
    (_, scheme: string | undefined, name: string) => `${scheme ? 'http:' : ''}${site}/${name}`,
  );
}

let question = 0;

/** What the page asked of `leak.example`. The test runner keeps answers by their address: each question has its own. */
export async function leaks(): Promise<string[]> {
  return (await (await fetch(`http:${site}/asked.json?${String(++question)}`)).json()) as string[];
}

/** For the time of a suite: relative addresses are pictures of the test server, and `hit()` counts. */
export function useHostilePage(): { hits: number } {
  const counter = { hits: 0 };
  const base = document.createElement('base');
  base.href = `http:${site}/picture/`;
  before(() => {
    document.head.append(base);
    window.hit = () => {
      counter.hits += 1;
    };
  });
  after(() => {
    base.remove();
    window.hit = () => undefined;
  });
  return counter;
}

/** Names the fields in which a text comes through; slow, and only for what has failed. */
export async function fieldsThatFail(text: string): Promise<string[]> {
  const place = document.createElement('div');
  document.body.append(place);
  const problems: string[] = [];
  for (const { title, json } of articlesByField(text)) {
    const element = elementWith(json, 'property', '');
    const arrived = arrival(element);
    place.append(element);
    await arrived;
    problems.push(...problemsIn(element, json).map((problem) => `${title}: ${problem}`));
    element.remove();
  }
  place.remove();
  return problems;
}

/** Everything wrong with these articles from every source, each with its name; empty where all is well. */
export async function problemsOf(
  articles: HostileArticle[],
  server: FakeServer,
  counter: { hits: number },
): Promise<string[]> {
  const place = document.createElement('div');
  document.body.append(place);
  const before = { hits: counter.hits, page: pageState() };
  const shown = articles.flatMap(({ title, json, isOneOfMany }, i) => {
    const url = `a${String(i)}.json`;
    server.answer(url, () => new Response(json));
    return (isOneOfMany ? (['property'] as const) : SOURCES).map((source) => ({
      title: `${title} from ${source}`,
      json,
      element: elementWith(json, source, url),
    }));
  });
  const arrived = shown.map(({ element }) => arrival(element));
  place.append(...shown.map(({ element }) => element));
  await Promise.all(arrived);
  const problems: string[] = [];
  for (const { title, json, element } of shown) {
    problems.push(...problemsIn(element, json).map((problem) => `${title}: ${problem}`));
  }
  // Also before anything happens: pictures that are told of an error leave the page.
  problems.push(...differences(before.page, pageState()));
  for (const { element } of shown) useAllOf(element, MAIN_EVENTS);
  for (let turn = 0; turn < 2; turn++) await aTimeout(0);
  problems.push(...differences(before.page, pageState()));
  place.remove();
  if (counter.hits > before.hits) problems.push(`${String(counter.hits - before.hits)} calls of hit()`);
  return problems;
}

function elementWith(text: string, source: (typeof SOURCES)[number], url: string): GovArticleElement {
  const element = document.createElement('gov-article');
  element.tools = '';
  if (source === 'src') element.src = url;
  else if (source === 'property') element.article = JSON.parse(text) as unknown;
  else {
    const script = document.createElement('script');
    script.type = 'application/json';
    script.textContent = text;
    element.append(script);
  }
  return element;
}

function arrival(element: GovArticleElement): Promise<unknown> {
  return new Promise((resolve) => {
    for (const type of ['gov-article-complete', 'gov-article-error']) element.addEventListener(type, resolve);
  });
}

function problemsIn(element: GovArticleElement, json: string): string[] {
  if (element.status !== 'ready') return [`is ${element.status}`];
  const article = renderedArticle(element);
  const wanted = json.split(JSON.stringify(LANDMARK)).length - 1;
  const found = visibleLandmarks(article);
  return [
    ...survivorsIn(article, true),
    ...(found === wanted ? [] : [`${String(found)} of ${String(wanted)} landmarks are shown`]),
    ...wrongWords(article, json),
  ];
}

function visibleLandmarks(article: HTMLElement): number {
  const walker = document.createTreeWalker(article, NodeFilter.SHOW_TEXT);
  let count = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.nodeValue === LANDMARK && node.parentElement!.checkVisibility()) count += 1;
  }
  return count;
}

/** Plain text is shown as it stands, and there is one of each. */
function wrongWords(article: HTMLElement, json: string): string[] {
  const source = JSON.parse(json) as Record<string, unknown>;
  const facts = [
    ['headline', 'headline'],
    ['alternativeHeadline', 'alternativeHeadline'],
    ['description', 'description'],
  ] as const;
  return facts.flatMap(([key, itemprop]) => {
    const words = source[key];
    if (typeof words !== 'string') return [];
    const shown = [...article.querySelectorAll(`[itemprop="${itemprop}"]`)].map(({ textContent }) => textContent);
    const isRight = shown.length === (words.trim() ? 1 : 0) && shown.every((each) => each === words);
    return isRight ? [] : [`${key} is shown as ${JSON.stringify(shown).slice(0, 200)}`];
  });
}

/** Objects of the page that hostile data would like to change, and names that it would like to take. */
const NAMES = (
  'hit cookie body head forms images links scripts currentScript documentElement defaultView implementation ' +
  'adoptedStyleSheets getElementById querySelector createElement customElements GovArticle DOMParser DOMPurify ' +
  'trustedTypes config cfg x d f m noi-dung url attributes parentNode polluted headline articleVersion toString'
).split(' ');
const PROTOTYPES = [Object, Array, Function, String, Number, Boolean, Map, Promise, HTMLElement, Element, Node];

function pageState(): Map<string, unknown> {
  const state = new Map<string, unknown>();
  for (const name of NAMES) {
    state.set(`window.${name}`, Reflect.get(window, name));
    state.set(`document.${name}`, Reflect.get(document, name));
    state.set(`#${name}`, document.getElementById(name));
  }
  for (const { name, prototype } of PROTOTYPES) {
    state.set(
      `${name}.prototype`,
      Reflect.ownKeys(prototype as object)
        .map(String)
        .join(' '),
    );
  }
  state.set('title', document.title);
  state.set('address', location.href);
  state.set('base', document.baseURI);
  return state;
}

function differences(before: Map<string, unknown>, after: Map<string, unknown>): string[] {
  return [...after].filter(([name, value]) => value !== before.get(name)).map(([name]) => `${name} is another`);
}
