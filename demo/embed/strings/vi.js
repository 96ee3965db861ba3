import { viProblems } from './vi-problems.js';

const number = new Intl.NumberFormat('vi', { maximumFractionDigits: 2 });

export const vi = {
  language: 'vi',

  page: {
    title: 'Tạo mã nhúng bài viết - gov-article',
    skip: 'Chuyển đến nội dung chính',
    languages: 'Ngôn ngữ',
    demos: 'Các trang minh họa',
    guide: 'Hướng dẫn cho quản trị trang',
    heading: 'Tạo mã nhúng bài viết',
    intro:
      'Cho biết JSON của bài nằm ở đâu, chọn công cụ và màu sắc, rồi sao chép mã đã hoàn chỉnh vào trang của cổng. Trang này không lưu và không gửi đi gì: chỉ trình duyệt của bạn đọc địa chỉ mà bạn nhập.',
    toPreview: 'Đến phần xem thử',
    toCode: 'Đến phần mã để dán',

    stepArticle: '1. Bài viết',
    source: 'Lấy JSON từ đâu',
    sourceSample: 'Bài mẫu',
    sourceAddress: 'Địa chỉ API',
    sourceText: 'Dán JSON',
    sample: 'Chọn bài mẫu',
    samplePortal: 'Bài thật của một cổng tỉnh',
    sampleOldHtml: 'Bài soạn bằng HTML cũ',
    sampleFeed: 'JSON Feed (nhiều bài, lấy bài thứ 2)',
    sampleOwn: 'CMS tự viết, với bảng ánh xạ',
    sampleMended: 'Bài có vài chỗ sai',
    address: 'Địa chỉ trả về JSON của bài',
    addressHint:
      'Ví dụ `https://cong.example/wp-json/wp/v2/posts/168?_embed`. Địa chỉ bắt đầu bằng `/` được tìm trên máy chủ của trang này.',
    read: 'Đọc bài',
    findApi: 'Địa chỉ API của CMS thường gặp',
    answerBox: 'Trang này không đọc được địa chỉ? Dán câu trả lời để xem thử',
    answer: 'Nội dung mà địa chỉ trả về',
    answerHint: 'Mở địa chỉ trong thẻ mới, chép toàn bộ rồi dán vào đây. Mã để dán vẫn dùng địa chỉ.',
    text: 'JSON của bài',
    textHint: 'JSON sẽ nằm trong mã, không cần yêu cầu nào tới máy chủ. Nó không vào liên kết chia sẻ.',
    noJson: 'CMS không có JSON? Chỉ thêm công cụ cho bài có sẵn trên trang',
    result: 'Kết quả đọc',

    reading: 'Định dạng và bài nào',
    format: 'Định dạng',
    formatAuto: 'Tự nhận ra',
    formatHint: 'SharePoint, NukeViet và Joomla phải nêu tên; các định dạng khác được nhận ra.',
    item: 'Bài nào, nếu có nhiều bài',
    itemHint: 'Mã bài, địa chỉ, hoặc thứ tự đếm từ 1.',
    mapping: 'Bảng ánh xạ cho CMS riêng',
    mappingHint:
      'Mỗi phần của bài nằm ở đâu trong JSON: `BaiViet.TieuDe`, `Anh.0.Url`. Dấu `=` ở đầu là chữ viết thẳng: `=Cổng tỉnh`. Ô bên phải gợi ý các đường dẫn tìm thấy.',
    addField: 'Thêm phần',

    stepTools: '2. Công cụ cho người đọc',
    toolsHint: 'Thứ tự ở đây là thứ tự trên trang. Năm công cụ đầu nằm trên một hàng, các công cụ sau ở trong “Thêm”.',

    stepLook: '3. Màu sắc và chữ',
    scheme: 'Nền của trang',
    schemeLight: 'Sáng',
    schemeDark: 'Tối',
    schemeBoth: 'Cả hai, tùy trang hoặc người đọc',
    lightColors: 'Khi nền sáng',
    darkColors: 'Khi nền tối',
    font: 'Phông chữ',
    fontSystem: 'Của hệ điều hành',
    fontPage: 'Của cổng (inherit)',
    measure: 'Bề rộng dòng (em)',
    measureHint: 'Dòng dài nhất, tính theo cỡ chữ.',
    spacing: 'Khoảng cách giữa các đoạn (em)',

    stepOptions: '4. Tùy chọn khác',
    headingLevel: 'Cấp tiêu đề của bài',
    headingLevelHint: 'Chọn 2 nếu trang đã có thẻ `h1`.',
    lazy: 'Chỉ tải khi người đọc cuộn đến gần (`loading="lazy"`)',
    dataSaver: 'Chỉ tải ảnh khi người đọc chạm vào (`data-saver`)',
    printPage: 'Lệnh in của trình duyệt chỉ in bài viết (`print-page`)',
    unstyled: 'Để CSS của cổng quyết định giao diện (`unstyled`)',
    reportTo: 'Nơi nhận báo lỗi nội dung',
    reportToHint: 'Địa chỉ email, hoặc địa chỉ biểu mẫu có `{url}` và `{title}`. Cần tệp đầy đủ.',
    imageHosts: 'Chỉ nhận ảnh từ các máy chủ',
    linkHosts: 'Chỉ cho liên kết đến các máy chủ',
    hostsHint: 'Ví dụ `self *.gov.vn`. Để trống là mọi máy chủ.',

    stepPreview: 'Xem thử',
    width: 'Bề rộng',
    phone: 'Điện thoại',
    tablet: 'Máy tính bảng',
    desk: 'Máy tính',
    paper: 'Nền',
    frame: 'Bài viết xem thử',

    stepCode: '5. Mã để dán',
    folder: 'Thư mục của tệp script trên máy chủ',
    fallback: 'Trang HTML của bài viết',
    fallbackHint: 'Liên kết cho người không tải được bài. Để trống thì lấy địa chỉ ghi trong bài.',
    download: 'Tải tệp này lên thư mục ấy, giữ nguyên tên (mỗi phiên bản một tên, tệp cũ cứ để lại):',
    html: 'HTML',
    htmlHint: 'Thẻ `script` chỉ cần một lần trong mỗi trang; phần tử đặt ở chỗ của bài viết.',
    preloadHint:
      'Dòng `<link rel="preload">` cho trình duyệt tải JSON cùng lúc với tệp script, không đợi tệp ấy chạy. `href` của nó phải giống hệt `src` của bài; đổi thì đổi cả hai.',
    css: 'CSS',
    cssHint: 'Thêm vào tệp CSS của cổng.',
    csp: 'Chính sách bảo mật (CSP)',
    cspHint:
      'Cổng chưa dùng CSP thì bỏ qua. Đã dùng thì thêm các nguồn này vào chính sách sẵn có: chừng này là đủ cho bài viết, với mức chặt nhất.',
    copyHtml: 'Sao chép HTML',
    copyCss: 'Sao chép CSS',
    copyCsp: 'Sao chép CSP',
    copyLink: 'Sao chép liên kết đến các lựa chọn này',
    linkHint: 'Gửi cho đồng nghiệp: liên kết mở lại trang này với mọi lựa chọn, trừ JSON đã dán.',
  },

  tools: {
    email: { label: 'Email', hint: 'gửi bài qua thư' },
    print: { label: 'In', hint: 'chỉ in bài viết' },
    'font-size': { label: 'Cỡ chữ', hint: 'đến 200 %' },
    listen: { label: 'Nghe', hint: 'bản ghi hoặc giọng của máy; ẩn khi máy không có' },
    display: { label: 'Hiển thị', hint: 'tương phản, giãn dòng, phông' },
    contents: { label: 'Mục lục', hint: 'cho bài dài' },
    enlarge: { label: 'Phóng to ảnh', hint: 'xem từng ảnh cỡ lớn' },
    share: { label: 'Chia sẻ', hint: 'liên kết, trích dẫn, mã QR' },
    save: { label: 'Lưu', hint: 'một tệp đọc khi không có mạng' },
    up: (label) => `Đưa “${label}” lên trước`,
    down: (label) => `Đưa “${label}” ra sau`,
    moved: (label, position, count) => `“${label}” ở vị trí ${position} trên ${count}`,
  },

  mapping: {
    field: (row) => `Dòng ${row}: phần của bài`,
    path: (row) => `Dòng ${row}: đường dẫn trong JSON`,
    remove: (row) => `Bỏ dòng ${row}`,
  },

  colors: {
    parts: {
      background: { label: 'Nền', hint: 'phía sau bài viết' },
      text: { label: 'Chữ', hint: 'nội dung, nút bấm' },
      muted: { label: 'Chữ phụ', hint: 'ngày, chú thích ảnh' },
      accent: { label: 'Màu nhấn', hint: 'liên kết, viền khi chọn' },
    },
    wheel: (label) => `${label}: chọn trên bảng màu`,
    verdict: (ratio, level) => `${number.format(ratio)} : 1, ${levels[level]}`,
    noColor: 'Không phải mã màu. Viết như #0b5394.',
    wrongPaper: {
      light: 'Nền này tối, đường kẻ và nút bấm của bài lại dành cho nền sáng: hãy chọn nền của trang là “Tối”.',
      dark: 'Nền này sáng, đường kẻ và nút bấm của bài lại dành cho nền tối: hãy chọn nền của trang là “Sáng”.',
    },
    use: (hex) => `Dùng ${hex}, màu gần nhất đạt AA`,
    failing: (count) => `Chưa đạt: ${count} màu.`,
    allPass: 'Mọi màu đều đạt.',
  },

  output: {
    readArticle: 'Đọc bài viết',
    toPortal: 'Về trang chủ',
    copied: 'Đã sao chép',
    notCopied: 'Không sao chép được: bấm Ctrl+C để chép phần đã chọn.',
    scaled: (percent) => `Thu nhỏ còn ${percent} %`,
    size: ({ min, gzip }) => `${kilobytes(min)} kB, khi truyền nén còn ${kilobytes(gzip)} kB`,
    notices: {
      sample: 'Đây là mã của bài mẫu: thay `src` bằng địa chỉ JSON của cổng, hoặc nhập địa chỉ ở bước 1.',
      noAddress: 'Chưa có địa chỉ JSON: nhập ở bước 1.',
      noJson: 'Chưa có JSON đọc được, nên mã chưa có bài viết: dán ở bước 1.',
      mixed: (path) =>
        `Trên trang \`https:\`, trình duyệt chặn địa chỉ bắt đầu bằng \`http:\`: hãy dùng \`https:\`. Nếu địa chỉ ở ngay trên máy chủ của cổng, tốt nhất bỏ hẳn tên máy: \`${path}\`.`,
      error: 'Bài viết chưa đọc được: xem kết quả đọc ở bước 1.',
      noFallback: 'Chưa biết trang HTML của bài viết, nên liên kết dự phòng dẫn về trang chủ: nhập địa chỉ ở trên.',
      faint: 'Có màu chưa đủ tương phản: xem bước 3.',
      scheme: {
        dark: 'Mã CSS đặt `color-scheme: dark` cho bài viết, vì nền của trang tối.',
        both: 'Bài viết theo `color-scheme` của trang: CSS của cổng phải có `:root { color-scheme: light dark; }` hoặc tự đổi giá trị này.',
      },
    },
  },

  problems: viProblems,
};

const levels = {
  aaa: 'đạt AAA',
  aa: 'đạt AA',
  lines: 'chưa đạt: chỉ đủ cho đường kẻ và chữ rất lớn, chữ thường cần 4,5 : 1',
  none: 'không đạt: chữ cần 4,5 : 1, đường kẻ cần 3 : 1',
};

function kilobytes(bytes) {
  return Math.round(bytes / 1000);
}
