import { expect } from '@open-wc/testing';
import { isAmong, readHosts } from '../../src/article/hosts.js';

describe('readHosts', () => {
  const read: [text: string, hosts: string[]][] = [
    ['', []],
    ['  ', []],
    ['cdn.example.gov.vn', ['cdn.example.gov.vn']],
    [' a.vn\n b.vn\t*.c.vn ', ['a.vn', 'b.vn', '*.c.vn']],
    ['CDN.Example.VN', ['cdn.example.vn']],
    ['báo.vn *.báo.vn', ['xn--bo-mia.vn', '*.xn--bo-mia.vn']],
    ['localhost:8080 a.vn:80 a.vn:443 [::1]:80', ['localhost:8080', 'a.vn:80', 'a.vn:443', '[::1]:80']],
    ['a.vn/duong-dan', ['a.vn']],
    ['https://a.vn HTTP://B.vn/ //c.vn/d', ['a.vn', 'b.vn', 'c.vn']],
    ['https://a.vn:8443/duong-dan?x https://*.b.vn/', ['a.vn:8443', '*.b.vn']],
    ['* https://* */x', ['*', '*', '*']],
    ['ftp://a.vn data:,x', []],
    ['*. %00 javascript:alert(1) a.vn', ['a.vn']],
  ];
  for (const [text, hosts] of read) {
    it(`reads ${JSON.stringify(text)}`, () => {
      expect(readHosts(text)).to.deep.equal(hosts);
    });
  }

  for (const word of ['self', "'self'", "'SELF'"]) {
    it(`knows the host of the page as ${word}`, () => {
      expect(readHosts(word)).to.deep.equal([location.host]);
    });
  }
});

describe('isAmong', () => {
  const cases: [url: string, hosts: string, isAmong: boolean][] = [
    ['https://a.vn/1.jpg', 'a.vn', true],
    ['http://a.vn/1.jpg', 'b.vn a.vn', true],
    ['https://b.a.vn/', 'a.vn', false],
    ['https://b.a.vn/', '*.a.vn', true],
    ['https://c.b.a.vn/', '*.a.vn', true],
    ['https://a.vn/', '*.a.vn', false],
    ['https://xa.vn/', '*.a.vn', false],
    ['https://a.vn.evil.example/', 'a.vn *.a.vn', false],
    ['https://a.vn@evil.example/', 'a.vn', false],
    ['https://evil.example/a.vn', 'a.vn', false],
    ['https://a.vn:8443/', 'a.vn', false],
    ['https://a.vn:8443/', 'a.vn:8443', true],
    ['http://a.vn/', 'a.vn:80', true],
    ['https://a.vn/', 'a.vn:80', false],
    ['https://a.vn:80/', 'a.vn:80', true],
    ['https://a.vn/', 'a.vn:443', true],
    ['http://a.vn/', 'a.vn:443', false],
    ['http://b.a.vn/', '*.a.vn:80', true],
    ['https://b.a.vn/', '*.a.vn:80', false],
    ['https://a.vn/1.jpg', 'https://a.vn/anh/', true],
    ['https://https/', 'https://a.vn', false],
    ['https://a.vn:8443/', '*', true],
    ['https://A.VN./', 'a.vn', false],
    ['https://a.vn/', '', false],
  ];
  for (const [url, hosts, expected] of cases) {
    it(`${expected ? 'finds' : 'does not find'} ${url} among “${hosts}”`, () => {
      expect(isAmong(new URL(url), readHosts(hosts))).to.equal(expected);
    });
  }
});
