/* A portal's own component: the article stands in its slot, between texts of its shadow root. */
customElements.define(
  'portal-frame',
  class extends HTMLElement {
    connectedCallback() {
      const root = this.attachShadow({ mode: 'open' });
      const before = document.createElement('p');
      before.textContent = 'TRONG KHUNG';
      const box = document.createElement('section');
      box.append(document.createElement('slot'));
      root.append(before, box);
    }
  },
);
