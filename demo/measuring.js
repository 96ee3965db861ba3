/**
 * Example: counts what readers use, in a log of the portal's own, without knowing who they are. A record is the name of
 * the event and the path of the page; nothing is kept in the browser, and no cookie goes with it.
 *
 *   <script type="module" src="measuring.js" data-log="/nhat-ky"></script>
 *
 * Without an address in `data-log` nothing is sent.
 */

/** Those that a portal may want to count, with their meaning. */
export const EVENTS = {
  'gov-article-load': 'Bài viết đã hiện',
  'gov-article-error': 'Bài viết không hiện được',
  'font-size-toggle-change': 'Đổi cỡ chữ',
  'email-share-open': 'Mở bảng gửi email',
  'print-button-print': 'In bài viết',
  'read-aloud-start': 'Nghe bài viết',
  'display-settings-change': 'Đổi cách hiển thị',
  'figure-viewer-open': 'Phóng to ảnh',
  'share-article-open': 'Mở bảng chia sẻ',
  'save-article-save': 'Lưu bài viết',
};

/** Whether the reader's browser asks not to be tracked: Global Privacy Control, or Do Not Track. */
export function isRefused() {
  return navigator.globalPrivacyControl === true || navigator.doNotTrack === '1';
}

/**
 * Hands over a record for every event; for none where the reader refuses.
 *
 * @param {(record: { event: string, path: string }) => void} take
 */
export function measure(take) {
  if (isRefused()) return;
  for (const name of Object.keys(EVENTS)) document.addEventListener(name, (event) => void count(event, take));
}

async function count(event, take) {
  await undefined; // until the page has said whether it cancels
  if (event.defaultPrevented) return;
  // The path alone: what is behind ? and # may tell of the reader.
  take({ event: event.type, path: location.pathname });
}

/**
 * @param {string} address on the portal's own origin; others are refused
 * @returns {(record: object) => void}
 */
export function sendTo(address) {
  const { href, origin } = new URL(address, document.baseURI);
  if (origin !== location.origin) throw new Error(`data-log: expected an address of ${location.origin}, got ${href}`);
  return (record) => {
    fetch(href, {
      method: 'POST',
      body: JSON.stringify(record),
      headers: { 'content-type': 'application/json' },
      keepalive: true, // also when the reader leaves the page
      credentials: 'omit', // no cookie, which navigator.sendBeacon would send along
      referrerPolicy: 'no-referrer',
    }).catch(() => undefined); // a log that fails is no matter of the reader's
  };
}

const log = document.querySelector('script[data-log]')?.dataset.log;
if (log) measure(sendTo(log));
