import { expect } from '@open-wc/testing';
import { read } from '../../helpers/old-html.js';

const before = '<p>Sáng 12/3, xã Thanh Bình tổ chức lễ ra quân trồng cây tại các thôn trong toàn xã.</p>';
const after = '<p>Buổi lễ thu hút hơn 300 đoàn viên, hội viên và người dân tham gia trong buổi sáng.</p>';
const [wordsBefore, wordsAfter] = [before, after].map((html) => html.replace(/<\/?p>/g, ''));

/** Each is between two paragraphs, which stay as they are. */
const patterns: [title: string, html: string, ...figures: string[]][] = [
  [
    'P1: figure and figcaption',
    '<figure><img src="1.jpg"><figcaption>Đoàn viên trồng cây</figcaption></figure>',
    '1.jpg | Đoàn viên trồng cây',
  ],
  [
    'P1: at any depth, with paragraphs, data and a link around the picture',
    `<figure class="tplCaption" itemprop="associatedMedia"><meta content="1">
      <div class="fig-picture"><picture><source srcset="1.webp"><a href="1-full.jpg"><img src="1.jpg"></a></picture></div>
      <figcaption><p class="Image">Đoàn viên trồng cây ven sông.</p><p class="Image">Ảnh: <strong>Lê Hoa</strong></p></figcaption>
    </figure>`,
    '1.jpg | Đoàn viên trồng cây ven sông. Ảnh: Lê Hoa',
  ],
  [
    'P1: with the photographer in an element of his own',
    `<figure class="VCSortableInPreviewMode" type="Photo"><div><img src="1.jpg" w="600" h="400"></div>
      <figcaption class="PhotoCMS_Caption"><p>Đoàn viên trồng cây</p></figcaption>
      <p class="PhotoCMS_Author">Lê Hoa</p></figure>`,
    '1.jpg | Đoàn viên trồng cây | Lê Hoa',
  ],
  [
    'P2: the editor of VCCorp',
    `<div class="VCSortableInPreviewMode" type="Photo"><div><img src="1.jpg"></div>
      <div class="PhotoCMS_Caption"><p data-placeholder="[nhập chú thích]">Đoàn viên trồng cây. Ảnh: Lê Hoa</p></div></div>`,
    '1.jpg | Đoàn viên trồng cây. | Ảnh: Lê Hoa',
  ],
  [
    'P2: without a caption',
    `<div class="VCSortableInPreviewMode" type="Photo"><div><img src="1.jpg"></div>
      <div class="PhotoCMS_Caption"><p class="NLPlaceholderShow">[nhập chú thích]</p></div></div>`,
    '1.jpg',
  ],
  [
    'P2: an album',
    `<div class="VCSortableInPreviewMode" type="LayoutAlbum"><div class="LayoutAlbumRow">
      <div class="LayoutAlbumItem"><img src="1.jpg"></div><div class="LayoutAlbumItem"><img src="2.jpg"></div></div>
      <div class="PhotoCMS_Caption"><p>Các thôn cùng ra quân</p></div></div>`,
    '1.jpg + 2.jpg | Các thôn cùng ra quân',
  ],
  [
    'P3: a table of two rows',
    `<table class="tplCaption"><tbody><tr><td><img src="1.jpg"></td></tr>
      <tr><td><p class="Image">Đoàn viên trồng cây</p></td></tr></tbody></table>`,
    '1.jpg | Đoàn viên trồng cây',
  ],
  [
    'P4: the table of Zing',
    `<table class="picture"><tr><td class="pic"><img src="1.jpg"></td></tr>
      <tr><td class="pCaption caption">Đoàn viên trồng cây. Ảnh: <em>Lê Hoa.</em></td></tr></table>`,
    '1.jpg | Đoàn viên trồng cây. Ảnh: Lê Hoa.',
  ],
  [
    'P5: the table of Tuổi Trẻ',
    `<table class="desc_image slide_content"><tr><td><img class="ck_image" src="1.jpg"></td></tr>
      <tr><td class="ck_legend caption">Đoàn viên trồng cây - Ảnh: L.HOA</td></tr></table>`,
    '1.jpg | Đoàn viên trồng cây | Ảnh: L.HOA',
  ],
  [
    'P6: the table of VietNamNet',
    `<table class="FmsArticleBoxStyle"><tr><td class="FmsArticleBoxStyle-Images image"><img src="1.jpg"></td></tr>
      <tr><td class="FmsArticleBoxStyle-Content">Đoàn viên trồng cây</td></tr></table>`,
    '1.jpg | Đoàn viên trồng cây',
  ],
  [
    'P7: the same without its classes, with styles and line breaks',
    `<table align="center" border="0" style="width:500px">\r\n\t<tbody>\r\n\t\t<tr>\r\n\t\t\t<td style="padding:0"><img src="1.jpg" /></td>\r\n\t\t</tr>\r\n\t\t<tr>\r\n\t\t\t<td>\r\n\t\t\t<p>Đoàn viên trồng cây</p>\r\n\t\t\t</td>\r\n\t\t</tr>\r\n\t</tbody>\r\n</table>`,
    '1.jpg | Đoàn viên trồng cây',
  ],
  [
    'P8: centred boxes with spacers between, one picture without a caption',
    `<div align="center"><img src="1.jpg"></div><div>&nbsp;</div>
      <div align="center"><span style="FONT-SIZE: 10pt; FONT-FAMILY: Tahoma">Đoàn viên trồng cây</span></div><div>&nbsp;</div>
      <div align="center"><img src="2.jpg"></div><div>&nbsp;</div>
      <div align="center"><img src="3.jpg"></div>
      <div align="center"><span style="FONT-SIZE: 10pt; FONT-FAMILY: Tahoma">Bí thư Đoàn xã phát biểu</span></div>`,
    '1.jpg | Đoàn viên trồng cây',
    '2.jpg',
    '3.jpg | Bí thư Đoàn xã phát biểu',
  ],
  [
    'P9: centred paragraphs, the second in italics',
    '<p style="text-align:center"><img src="1.jpg"></p><p style="text-align: center;"><em>Ảnh minh họa</em></p>',
    '1.jpg | Ảnh minh họa',
  ],
  [
    'P10: italics alone',
    '<p class="body-image"><img src="1.jpg"></p><p class="body-text"><em>Đoàn viên trồng cây - Nguyễn Tú</em></p>',
    '1.jpg | Đoàn viên trồng cây - Nguyễn Tú',
  ],
  [
    'P11: a source alone, behind an empty paragraph',
    '<p><img src="1.jpg"></p><p>&nbsp;</p><p><em>Nguồn: Internet</em></p>',
    '1.jpg | | Nguồn: Internet',
  ],
  [
    'P12: WordPress',
    `<div id="attachment_7" class="wp-caption aligncenter"><a href="1-full.jpg"><img src="1.jpg"></a>
      <p class="wp-caption-text">Đoàn viên trồng cây</p></div>`,
    '1.jpg | Đoàn viên trồng cây',
  ],
  [
    'P12: a shortcode of WordPress',
    '[caption id="attachment_7" align="aligncenter" width="600"]<a href="1-full.jpg"><img src="1.jpg" /></a> Đoàn viên trồng cây[/caption]',
    '1.jpg | Đoàn viên trồng cây',
  ],
  [
    'P12: a shortcode with the caption as an attribute',
    '[caption id="a" caption="Đoàn viên trồng cây"]<img src="1.jpg">[/caption]',
    '1.jpg | Đoàn viên trồng cây',
  ],
  [
    'P12: a gallery of WordPress',
    `<figure class="wp-block-gallery"><figure class="wp-block-image"><img src="1.jpg"><figcaption>Thôn Đông</figcaption></figure>
      <figure class="wp-block-image"><img src="2.jpg"></figure><figcaption>Hai thôn ra quân</figcaption></figure>`,
    '(1.jpg | Thôn Đông) + 2.jpg | Hai thôn ra quân',
  ],
  [
    'P12: a classic gallery of WordPress',
    `<div class="gallery"><dl class="gallery-item"><dt><img src="1.jpg"></dt><dd class="wp-caption-text">Thôn Đông</dd></dl>
      <dl class="gallery-item"><dt><img src="2.jpg"></dt><dd class="wp-caption-text">Thôn Tây</dd></dl></div>`,
    '(1.jpg | Thôn Đông) + (2.jpg | Thôn Tây)',
  ],
  [
    'P14: the caption in the same paragraph',
    '<p align="center"><img src="1.jpg"><br>Đoàn viên trồng cây</p>',
    '1.jpg | Đoàn viên trồng cây',
  ],
  [
    'P15: Word',
    `<p class="MsoNormal" align="center" style="text-align:center;mso-line-height:150%"><span><img src="1.jpg"><o:p></o:p></span></p>
      <p class="MsoNormal" align="center"><i><span style="mso-bidi-font-size:13pt">Đoàn viên trồng cây<o:p></o:p></span></i></p>`,
    '1.jpg | Đoàn viên trồng cây',
  ],
  [
    'P17: in containers of Liferay and SharePoint',
    `<div class="journal-content-article"><div class="ExternalClass12AB"><p style="text-align:center"><img src="1.jpg"></p>
      <p style="text-align:center"><em>Đoàn viên trồng cây</em></p></div></div>`,
    '1.jpg | Đoàn viên trồng cây',
  ],
  [
    'of pictures side by side that share one caption',
    '<p style="text-align:center"><img src="1.jpg"> <img src="2.jpg"></p><p style="text-align:center"><em>Hai thôn cùng ra quân</em></p>',
    '1.jpg + 2.jpg | Hai thôn cùng ra quân',
  ],
  [
    'of pictures one below the other, whose caption says that it is for all',
    `<p style="text-align:center"><img src="1.jpg"></p><p style="text-align:center"><img src="2.jpg"></p>
      <p style="text-align:center"><em>Một số hình ảnh tại buổi lễ</em></p>`,
    '1.jpg + 2.jpg | Một số hình ảnh tại buổi lễ',
  ],
  [
    'of a table of four pictures, each with its caption below',
    `<table><tr><td><img src="1.jpg"></td><td><img src="2.jpg"></td></tr><tr><td>Thôn Đông</td><td>Thôn Tây</td></tr>
      <tr><td><img src="3.jpg"></td><td><img src="4.jpg"></td></tr><tr><td>Thôn Nam</td><td>Thôn Bắc</td></tr></table>`,
    '(1.jpg | Thôn Đông) + (2.jpg | Thôn Tây)',
    '(3.jpg | Thôn Nam) + (4.jpg | Thôn Bắc)',
  ],
  [
    'of an album whose words stand behind each picture',
    '<div class="gallery"><p><img src="1.jpg"></p><p>Thôn Đông</p><p><img src="2.jpg"></p><p>Thôn Tây</p></div>',
    '(1.jpg | Thôn Đông) + (2.jpg | Thôn Tây)',
  ],
  [
    'in boxes that SharePoint names like its containers',
    `<div class="ms-rteElement-P" align="center"><img src="1.jpg"></div>
      <div class="ms-rteFontSize-1" align="center"><em>Đoàn viên trồng cây</em></div>`,
    '1.jpg | Đoàn viên trồng cây',
  ],
  [
    'with a credit in front of a comment',
    '<figure><img src="1.jpg"><figcaption>Trồng cây. Ảnh: Lê Hoa<!--EndFragment--></figcaption></figure>',
    '1.jpg | Trồng cây. | Ảnh: Lê Hoa',
  ],
  [
    'that stands where an editor shows its prompt',
    `<div class="VCSortableInPreviewMode"><img src="1.jpg"><div class="PhotoCMS_Caption">
      <p class="NLPlaceholderShow" data-placeholder="[nhập chú thích]">Đoàn viên trồng cây</p></div></div>`,
    '1.jpg | Đoàn viên trồng cây',
  ],
  [
    'that repeats the alternative text',
    '<p><img src="1.jpg" alt="Đoàn viên xã Thanh Bình trồng cây"></p><p>Đoàn viên xã Thanh Bình trồng cây</p>',
    '1.jpg | Đoàn viên xã Thanh Bình trồng cây',
  ],
  [
    'that repeats the alternative text in other code points for the same letters',
    `<p><img src="1.jpg" alt="${'Đoàn viên xã Thanh Bình trồng cây'.normalize('NFD')}"></p><p>Đoàn viên xã Thanh Bình trồng cây</p>`,
    '1.jpg | Đoàn viên xã Thanh Bình trồng cây',
  ],
];

/** Words beside pictures that are no captions: the pictures stay without one. */
const counterExamples: [title: string, html: string, figures: string[], blocks: string[]][] = [
  [
    'P13: a heading, though it was a caption once',
    '<p><img aria-describedby="caption-attachment-470" src="1.jpg"></p><p id="caption-attachment-470"></p><h3>Đoàn viên trồng cây</h3>',
    ['1.jpg'],
    ['Đoàn viên trồng cây'],
  ],
  [
    'P16: names of files and lines of bare text',
    '1(4).jpg<br>Đoàn viên trồng cây ven sông',
    [],
    ['1(4).jpgĐoàn viên trồng cây ven sông'],
  ],
  [
    'a paragraph',
    '<p><img src="1.jpg"></p><p>Ông Lê Hoa cho biết cây đã lên xanh.</p>',
    ['1.jpg'],
    ['Ông Lê Hoa cho biết cây đã lên xanh.'],
  ],
  [
    'a paragraph about an influence, whose first word also means picture',
    '<p><img src="1.jpg"></p><p>Ảnh hưởng của bão số 3</p>',
    ['1.jpg'],
    ['Ảnh hưởng của bão số 3'],
  ],
  [
    'a centred heading in bold letters',
    '<p align="center"><img src="1.jpg"></p><p align="center"><strong>KẾT QUẢ NĂM 2025</strong></p>',
    ['1.jpg'],
    ['KẾT QUẢ NĂM 2025'],
  ],
  [
    'a signature',
    '<p><img src="1.jpg"></p><p style="text-align:right"><strong>Nam Đặng</strong></p>',
    ['1.jpg'],
    ['Nam Đặng'],
  ],
  [
    'the source of the article',
    '<p><img src="1.jpg"></p><p style="text-align:right">Theo Cổng thông tin tỉnh</p>',
    ['1.jpg'],
    ['Theo Cổng thông tin tỉnh'],
  ],
  [
    'a pull quote',
    '<p align="center"><img src="1.jpg"></p><blockquote><em>Mỗi người một cây</em></blockquote>',
    ['1.jpg'],
    ['Mỗi người một cây'],
  ],
  ['a list', '<p align="center"><img src="1.jpg"></p><ul><li><em>Thôn Đông</em></li></ul>', ['1.jpg'], ['Thôn Đông']],
  [
    'a box of information, picture and words in one row',
    '<table><tr><td><img src="1.jpg"></td><td align="center"><em>Đường dây nóng</em></td></tr></table>',
    [],
    ['Đường dây nóng'],
  ],
  [
    'a table of data about a picture',
    `<table><tr><td colspan="2"><img src="1.jpg"></td></tr><tr><td>Diện tích</td><td>12 ha</td></tr>
      <tr><td>Dân số</td><td>1.240</td></tr></table>`,
    [],
    ['Diện tích12 ha Dân số1.240'],
  ],
  [
    'a figure about a quote',
    '<figure><img src="1.jpg"><blockquote>Mỗi người một cây</blockquote></figure>',
    ['1.jpg'],
    [],
  ],
  [
    'a caption that lost its picture',
    '<div class="VCSortableInPreviewMode" type="Photo"><div class="PhotoCMS_Caption"><p>Đoàn viên trồng cây</p></div></div>',
    [],
    ['Đoàn viên trồng cây'],
  ],
  [
    'the first line of a text that is centred as a whole',
    `<div style="text-align:center"><p><img src="1.jpg"></p><p>Trăm năm trong cõi người ta</p>
      <p>Chữ tài chữ mệnh khéo là ghét nhau</p></div>`,
    ['1.jpg'],
    ['Trăm năm trong cõi người ta Chữ tài chữ mệnh khéo là ghét nhau'],
  ],
  [
    'a sentence that begins with a word for picture',
    '<p><img src="1.jpg"></p><p>Hình phạt bổ sung là tước giấy phép lái xe.</p>',
    ['1.jpg'],
    ['Hình phạt bổ sung là tước giấy phép lái xe.'],
  ],
  ['the author in italics', '<p><img src="1.jpg"></p><p><em>Nam Đặng</em></p>', ['1.jpg'], ['Nam Đặng']],
  [
    'a source at the right, in italics',
    '<p><img src="1.jpg"></p><p align="right"><em>Nguồn: baochinhphu.vn</em></p>',
    ['1.jpg'],
    ['Nguồn: baochinhphu.vn'],
  ],
  [
    'what says that it goes on',
    '<p align="center"><img src="1.jpg"></p><p align="center">(Còn nữa)</p>',
    ['1.jpg'],
    ['(Còn nữa)'],
  ],
  [
    'a numbered heading',
    '<p align="center"><img src="1.jpg"></p><p align="center">II. Nhiệm vụ trọng tâm</p>',
    ['1.jpg'],
    ['II. Nhiệm vụ trọng tâm'],
  ],
  [
    'a link to a document',
    '<p align="center"><img src="1.jpg"></p><p align="center"><a href="/a.pdf">Tải văn bản tại đây</a></p>',
    ['1.jpg'],
    ['Tải văn bản tại đây'],
  ],
  [
    'two sentences in the paragraph of a picture',
    '<p align="center"><img src="1.jpg"><br>Sáng nay trời nắng. Bà con ra đồng từ sớm.</p>',
    [],
    ['Sáng nay trời nắng. Bà con ra đồng từ sớm.'],
  ],
  [
    'a row of words in other columns than the pictures',
    '<table><tr><td><img src="1.jpg"></td><td></td><td><img src="2.jpg"></td></tr><tr><td>Đông</td><td>Giữa</td><td></td></tr></table>',
    [],
    ['ĐôngGiữa'],
  ],
  [
    'words around a picture inside a line',
    '<p align="center">Bấm vào <img src="1.jpg" width="20" height="20"> để xem bản đồ</p>',
    [],
    ['Bấm vào để xem bản đồ'],
  ],
];

describe('readBodyHtml', () => {
  describe('finds the caption', () => {
    for (const [title, html, ...figures] of patterns) {
      it(title, () => {
        const told = read(before + html + after);

        expect(told.figures).to.deep.equal(figures);
        expect(told.blocks).to.deep.equal([wordsBefore, wordsAfter]);
      });
    }
  });

  describe('takes for no caption', () => {
    for (const [title, html, figures, blocks] of counterExamples) {
      it(title, () => {
        const told = read(before + html + after);

        expect(told.figures).to.deep.equal(figures);
        expect(told.blocks).to.deep.equal([wordsBefore, ...blocks, wordsAfter]);
      });
    }
  });
});
