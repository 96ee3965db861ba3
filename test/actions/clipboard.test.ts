import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { copyText } from '../../src/actions/clipboard.js';
import { find, focused } from '../helpers/elements-page.js';
import { waitUntil } from '../helpers/wait.js';

function setClipboard(clipboard: Partial<Clipboard> | undefined): void {
  Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true });
}

function setExecCommand(command: (name: string) => boolean): void {
  Object.defineProperty(document, 'execCommand', { value: command, configurable: true });
}

/** The text field that a command would copy from, in whatever tree it is. */
function copied(): string | undefined {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  if (!(at instanceof HTMLTextAreaElement)) return undefined;
  return at.value.slice(at.selectionStart, at.selectionEnd);
}

describe('copyText', () => {
  afterEach(() => {
    Reflect.deleteProperty(navigator, 'clipboard');
    Reflect.deleteProperty(document, 'execCommand');
  });

  it('uses the clipboard of the browser', async () => {
    let written = '';
    setClipboard({ writeText: (text) => Promise.resolve(void (written = text)) });
    setExecCommand(() => expect.fail('not needed'));
    expect(await copyText('Khánh thành\n\ncầu', document.body)).to.be.true;
    expect(written).to.equal('Khánh thành\n\ncầu');
  });

  const hindrances: [string, Partial<Clipboard> | undefined][] = [
    ['is none, as on pages without TLS', undefined],
    ['refuses', { writeText: () => Promise.reject(new DOMException('no', 'NotAllowedError')) }],
    [
      'throws',
      {
        writeText: () => {
          throw new TypeError('no');
        },
      },
    ],
  ];
  for (const [hindrance, clipboard] of hindrances) {
    it(`copies what it selects where the clipboard ${hindrance}`, async () => {
      let selected: string | undefined;
      setClipboard(clipboard);
      setExecCommand((name) => {
        selected = `${name}: ${String(copied())}`;
        return true;
      });
      expect(await copyText('một\nhai', await fixture(html`<div></div>`))).to.be.true;
      expect(selected).to.equal('copy: một\nhai');
    });
  }

  it('copies on a page that forbids copying', async () => {
    const forbid = (event: Event): void => event.preventDefault();
    document.addEventListener('copy', forbid);
    let data: string | undefined;
    const clipboardData = { setData: (_: string, text: string) => (data = text) };
    setClipboard(undefined);
    setExecCommand(() =>
      focused()!.dispatchEvent(
        Object.assign(new Event('copy', { bubbles: true, cancelable: true }), { clipboardData }),
      ),
    );
    await copyText('một', document.body);
    document.removeEventListener('copy', forbid);
    expect(data).to.equal('một');
  });

  it('says that it failed where the browser refuses that as well', async () => {
    setClipboard(undefined);
    setExecCommand(() => false);
    expect(await copyText('một', document.body)).to.be.false;
  });

  it('says that it failed where the command throws', async () => {
    setClipboard(undefined);
    setExecCommand(() => {
      throw new Error('no');
    });
    expect(await copyText('một', document.body)).to.be.false;
  });

  for (const result of [true, false]) {
    it(`gives the focus back and leaves nothing behind where the command answers ${String(result)}`, async () => {
      setClipboard(undefined);
      setExecCommand(() => result);
      const place = await fixture(html`<div><button>Sao chép</button></div>`);
      const before = place.innerHTML;
      find(place, 'button').focus();
      await copyText('một', place);
      expect(document.activeElement).to.equal(place.querySelector('button'));
      expect(place.innerHTML).to.equal(before);
    });
  }

  it('gives the focus back inside a shadow root', async () => {
    setClipboard(undefined);
    setExecCommand(() => copied() === 'một');
    const host = await fixture(html`<div></div>`);
    const root = host.attachShadow({ mode: 'open' });
    root.innerHTML = '<div><button>Sao chép</button></div>';
    find(root, 'button').focus();
    expect(await copyText('một', find(root, 'div'))).to.be.true;
    expect(root.activeElement).to.equal(root.querySelector('button'));
  });

  it('copies from inside a modal dialog, which lets nothing outside it be selected', async () => {
    let selected: string | undefined;
    setClipboard(undefined);
    setExecCommand(() => {
      selected = copied();
      return true;
    });
    const page = await fixture(
      html`<div>
        <dialog><button>Sao chép</button></dialog>
      </div>`,
    );
    const dialog = find(page, 'dialog', HTMLDialogElement);
    dialog.showModal();
    await copyText('một', dialog);
    expect(selected).to.equal('một');
    dialog.close();
  });

  it('does copy, by the command of each browser', async () => {
    setClipboard(undefined);
    const place = await fixture(html`<div><button>Sao chép</button></div>`);
    const button = find(place, 'button');
    let result: boolean | undefined;
    button.addEventListener('click', () => {
      void copyText('Khánh thành cầu', place).then((isCopied) => {
        result = isCopied;
      });
    });
    let text: string | undefined;
    document.addEventListener('copy', () => (text = copied()), { once: true });
    button.focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => result !== undefined);
    expect(result).to.be.true;
    expect(text).to.equal('Khánh thành cầu');
  });
});
