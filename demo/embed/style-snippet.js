// The rule for the portal's own style sheet. A style attribute would need an exception in its security policy.
import { COLORS, FONTS, MEASURE, SPACING } from './settings.js';

/** @returns {string} empty where nothing differs from what the element has by itself */
export function cssOf(settings) {
  const { scheme } = settings;
  const common = declarations({
    'color-scheme': scheme === 'dark' && 'dark',
    '--gov-article-font-family': FONTS[settings.font],
    '--gov-article-measure': settings.measure !== MEASURE && `${settings.measure}em`,
    '--gov-article-spacing': settings.spacing !== SPACING && `${settings.spacing}em`,
  });
  if (scheme !== 'both') return rule([...common, ...colors(scheme, (part) => settings[scheme][part], settings)]);

  const both = colors('both', (part) => `light-dark(${settings.light[part]}, ${settings.dark[part]})`, settings);
  const light = rule([...common, ...colors('light', (part) => settings.light[part], settings)]);
  if (both.length === 0) return light;
  // What does not know light-dark() shows the element's light colours, and these.
  const supported = `@supports (color: light-dark(red, red)) {\n${indent(rule(both))}\n}`;
  return [light, supported].filter(Boolean).join('\n\n');
}

/** Of the parts that were changed; on pages of both kinds a colour that was changed for one is said for both. */
function colors(scheme, valueOf, settings) {
  const schemes = scheme === 'both' ? ['light', 'dark'] : [scheme];
  const isChanged = (part) => schemes.some((each) => settings[each][part] !== COLORS[each][part]);
  return ['accent', 'text', 'muted', 'background']
    .filter(isChanged)
    .map((part) => `--gov-article-${part}-color: ${valueOf(part)};`);
}

function declarations(values) {
  return Object.entries(values)
    .filter(([, value]) => value)
    .map(([name, value]) => `${name}: ${value};`);
}

function rule(lines) {
  return lines.length > 0 ? `gov-article {\n${lines.map((line) => `  ${line}`).join('\n')}\n}` : '';
}

function indent(text) {
  return text.replace(/^/gm, '  ');
}
