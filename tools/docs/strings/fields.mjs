/**
 * What each field of an article means: by its name, or by the end of its path where one name means several things. Lists
 * are written without brackets.
 */

const party = { vi: 'Trang của người hoặc cơ quan ấy.', en: 'A page of that person or agency.' };
const pictureAddress = {
  vi: 'Địa chỉ ảnh; nếu là tương đối thì tính từ url của bài, không có thì từ địa chỉ của JSON.',
  en: 'Address of the picture; a relative one belongs to the article’s url, else to the address of the JSON.',
};
const words = { vi: 'Chữ thuần, không bao giờ đọc như HTML.', en: 'Plain words, never read as HTML.' };
const shows = (vi, en) => ({
  vi: `false: bài này không có công cụ ${vi}.`,
  en: `false: this article has no control to ${en}.`,
});

const FIELDS = {
  articleVersion: { vi: 'Phiên bản của định dạng.', en: 'Version of the format.' },
  identifier: { vi: 'Mã bài của cổng.', en: 'The portal’s own key of the article.' },
  url: { vi: 'Địa chỉ chính thức của bài.', en: 'Canonical address of the article.' },
  inLanguage: {
    vi: 'Ngôn ngữ của bài, BCP 47; mặc định là vi.',
    en: 'Language of the article, BCP 47; vi unless given.',
  },
  headline: { vi: 'Tiêu đề.', en: 'Title.' },
  alternativeHeadline: { vi: 'Tiêu đề phụ.', en: 'Subtitle.' },
  description: { vi: 'Đoạn dẫn, hiện trước nội dung.', en: 'Lead, shown before the body.' },
  datePublished: { vi: 'Ngày đăng; ngày trước, tháng sau.', en: 'Date of publishing, day before month.' },
  dateModified: { vi: 'Ngày cập nhật.', en: 'Date of the last change.' },
  timeZone: {
    vi: 'Múi giờ IANA của ngày giờ không ghi múi; mặc định là Asia/Ho_Chi_Minh.',
    en: 'IANA zone of dates without one; Asia/Ho_Chi_Minh unless given.',
  },
  author: { vi: 'Tác giả: một tên, một đối tượng, hoặc danh sách.', en: 'Author: a name, a party, or a list of them.' },
  publisher: { vi: 'Cơ quan đăng bài.', en: 'Who publishes the article.' },
  sourceOrganization: { vi: 'Nguồn của bài, hiện dưới bài.', en: 'Source of the article, shown below it.' },
  articleSection: { vi: 'Chuyên mục.', en: 'Section of the portal.' },
  keywords: { vi: 'Từ khóa.', en: 'Keywords.' },
  copyrightNotice: { vi: 'Ghi chú bản quyền.', en: 'Copyright notice.' },
  image: { vi: 'Ảnh.', en: 'A picture.' },
  body: { vi: 'Nội dung, gồm các khối.', en: 'The text, in blocks.' },
  bodyHtml: {
    vi: 'Nội dung dạng HTML, được làm sạch; chỉ dùng khi không có body.',
    en: 'The text as HTML, which is sanitized; used where body is absent.',
  },
  attachments: { vi: 'Tệp đính kèm, liệt kê dưới bài.', en: 'Files, listed below the article.' },
  audio: { vi: 'Bản ghi âm của bài, cho công cụ Nghe.', en: 'A recording of the article, for listening.' },
  abbreviations: { vi: 'Chữ viết tắt và nghĩa đầy đủ.', en: 'Short forms and what they stand for.' },
  corrections: { vi: 'Những chỗ đã sửa sau khi đăng.', en: 'What was changed after publishing.' },
  'corrections.date': { vi: 'Ngày sửa.', en: 'When it was changed.' },
  'corrections.text': { vi: 'Đã sửa gì.', en: 'What was changed.' },
  actions: { vi: 'Tắt từng công cụ cho riêng bài này.', en: 'Switches controls off for this article.' },
  'actions.email': shows('Email', 'send it by e-mail'),
  'actions.print': shows('In', 'print it'),
  'actions.fontSize': shows('Aa', 'change the size of its text'),
  'actions.share': shows('Chia sẻ', 'share it'),
  'actions.listen': shows('Nghe', 'listen to it'),
  'actions.display': shows('Hiển thị', 'change how it is shown'),
  'actions.contents': shows('Mục lục', 'list its headings'),
  'actions.enlarge': shows('Ảnh', 'enlarge its pictures'),
  'actions.save': shows('Lưu', 'save it'),

  '@type': { vi: 'Người hay cơ quan.', en: 'A person or an agency.' },
  name: { vi: 'Tên.', en: 'Name.' },
  'author.url': party,
  'publisher.url': party,
  'sourceOrganization.url': party,

  'image.url': pictureAddress,
  'poster.url': pictureAddress,
  width: { vi: 'Bề rộng, px: giữ chỗ để chữ không xê dịch.', en: 'Width in CSS pixels: keeps its room free.' },
  height: { vi: 'Chiều cao, px: giữ chỗ để chữ không xê dịch.', en: 'Height in CSS pixels: keeps its room free.' },
  alt: {
    vi: 'Mô tả ảnh; để trống "" nếu ảnh chỉ để trang trí.',
    en: 'Describes the picture; "" where it is decoration.',
  },
  contentSize: { vi: 'Dung lượng, tính bằng byte.', en: 'Size in bytes.' },
  renditions: {
    vi: 'Cùng ảnh ấy ở các bề rộng khác, cho srcset.',
    en: 'The same picture in other widths, for srcset.',
  },
  'renditions.url': { vi: 'Địa chỉ ảnh ở bề rộng ấy.', en: 'Address of the picture in that width.' },
  'renditions.width': { vi: 'Bề rộng của tệp ảnh, px.', en: 'Width of that file in pixels.' },
  encodingFormat: { vi: 'Kiểu MIME.', en: 'MIME type.' },
  caption: { vi: 'Chú thích.', en: 'Caption.' },
  captionHtml: { vi: 'Chú thích dạng HTML, được làm sạch.', en: 'Caption as HTML, which is sanitized.' },
  creditText: { vi: 'Người chụp hoặc nguồn ảnh.', en: 'Who took the picture, or where it is from.' },
  href: { vi: 'Địa chỉ mà ảnh dẫn đến.', en: 'Where the picture leads.' },
  align: { vi: 'Căn lề.', en: 'Alignment.' },

  type: { vi: 'Loại khối.', en: 'Type of the block.' },
  text: words,
  html: { vi: 'HTML, được làm sạch; thay cho text nếu có cả hai.', en: 'HTML, sanitized; wins over text.' },
  level: { vi: 'Cấp của tiêu đề mục.', en: 'Level of the heading.' },
  items: { vi: 'Các mục.', en: 'The items.' },
  ordered: { vi: 'Có đánh số hay không.', en: 'Whether the items are numbered.' },
  start: { vi: 'Số của mục đầu.', en: 'Number of the first item.' },
  head: { vi: 'Các hàng tiêu đề của bảng.', en: 'Rows of header cells.' },
  rows: { vi: 'Các hàng của bảng.', en: 'Rows of cells.' },
  'body[quote].author': { vi: 'Người nói hoặc viết lời ấy.', en: 'Who said or wrote it.' },
  cite: { vi: 'Địa chỉ của nguồn trích.', en: 'Address of the source.' },
  'body[embed].url': {
    vi: 'Địa chỉ nội dung nhúng; hiện thành liên kết.',
    en: 'Address of what is embedded; shown as a link.',
  },
  title: { vi: 'Tên của nội dung nhúng.', en: 'Name of what is embedded.' },
  poster: { vi: 'Ảnh thay cho nội dung nhúng.', en: 'A picture in its place.' },
  attachment: { vi: 'Tệp.', en: 'The file.' },
  'attachment.url': { vi: 'Địa chỉ tệp.', en: 'Address of the file.' },
  'attachments.url': { vi: 'Địa chỉ tệp.', en: 'Address of the file.' },
  'audio.url': { vi: 'Địa chỉ bản ghi âm.', en: 'Address of the recording.' },
};

/** By the longest end of the path that is in the table. */
export function meaningOf(path, lang) {
  const steps = path.replaceAll('[]', '').split('.');
  const ends = steps.map((_, i) => steps.slice(i).join('.'));
  const found = ends.find((end) => Object.hasOwn(FIELDS, end));
  if (!found) throw new Error(`tools/docs/strings/fields.mjs has nothing of the field “${path}”.`);
  return FIELDS[found][lang];
}
