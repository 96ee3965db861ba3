/**
 * The paper. In a layer, and important, so that no rule of the portal comes before it; for print only, so that the screen
 * never changes, whether or not the browser tells when printing ended.
 *
 * `path` is invisible for the sake of bare words beside what is on the way to the target: only elements can be left out.
 */
export const PRINT_CSS = `
@media print {
  @layer gov-article-print {
    [data-gov-print="hidden"] { display: none !important; }
    [data-gov-print="path"] {
      display: block !important; position: static !important; float: none !important; columns: auto !important;
      inline-size: auto !important; min-inline-size: 0 !important; max-inline-size: none !important;
      block-size: auto !important; min-block-size: 0 !important; max-block-size: none !important;
      margin: 0 !important; padding: 0 !important; border: 0 !important; background: none !important;
      box-shadow: none !important; overflow: visible !important; transform: none !important; filter: none !important;
      opacity: 1 !important; visibility: hidden !important; contain: none !important; zoom: 1 !important;
      clip-path: none !important; mask: none !important;
    }
    [data-gov-print="path"]::before, [data-gov-print="path"]::after { content: none !important; }
    slot[data-gov-print="path"] { display: contents !important; }
    [data-gov-print="target"] {
      display: block !important; visibility: visible !important; position: static !important; float: none !important;
      overflow: visible !important; inline-size: auto !important; max-inline-size: none !important;
      block-size: auto !important; max-block-size: none !important;
    }
    [data-gov-print="target"] :is(figure, img, tr) { break-inside: avoid !important; }
    [data-gov-print="target"] :is(h1, h2, h3, h4, h5, h6) { break-after: avoid !important; }
    [data-gov-print="target"] img { max-inline-size: 100% !important; }
    [data-gov-print-address]::after {
      content: attr(data-gov-print-address) !important; font-size: 0.85em !important; overflow-wrap: anywhere !important;
    }
    [data-gov-print="note"] {
      display: block !important; visibility: visible !important; margin: 1.5em 0 0 !important; padding: 0.6em 0 0 !important;
      border-block-start: 1px solid #666 !important; color: #333 !important; font: 10pt/1.5 system-ui, sans-serif !important;
      break-inside: avoid !important;
    }
    [data-gov-print="note"] > p { margin: 0 !important; overflow-wrap: anywhere !important; }
  }
}
@media not print {
  [data-gov-print="note"] { display: none !important; }
}
`;
