/** What a webmaster is told of each code beyond the reader's sentence: why it comes, and what helps. */

export const ERRORS = {
  network: {
    vi: [
      'Máy chủ không trả lời, kết nối đứt giữa chừng, địa chỉ chuyển hướng vòng tròn, hoặc connect-src của trang không cho phép.',
      'Mở thẳng địa chỉ trong src để xem máy chủ có chạy không; xem lại chuyển hướng và connect-src. Phần tử tự thử lại một lần khi có mạng trở lại.',
    ],
    en: [
      'The server does not answer, the connection broke off, redirects go in a circle, or the page’s connect-src forbids the request.',
      'Open the address in src to see whether the server runs; check redirects and connect-src. The element tries once by itself when the browser is online again.',
    ],
  },
  offline: {
    vi: ['Trình duyệt cho biết thiết bị không có mạng.', 'Không cần làm gì: có mạng trở lại thì bài tự tải.'],
    en: [
      'The browser says that the device is offline.',
      'Nothing to do: the article loads by itself when it is online again.',
    ],
  },
  cors: {
    vi: [
      'Máy chủ ở tên miền khác có trả lời, nhưng không kèm Access-Control-Allow-Origin cho trang này.',
      'Thêm tiêu đề Access-Control-Allow-Origin với địa chỉ của cổng ở máy chủ chứa JSON.',
    ],
    en: [
      'The server is on another origin and answers, but without an Access-Control-Allow-Origin for this page.',
      'Send Access-Control-Allow-Origin with the portal’s origin from the server of the JSON.',
    ],
  },
  timeout: {
    vi: [
      'Máy chủ chưa trả lời trong thời gian mà thuộc tính timeout cho phép (mặc định 15 giây).',
      'Làm máy chủ nhanh hơn, hoặc tăng timeout. Phần tử tự thử lại một lần khi có mạng trở lại hoặc khi người đọc quay về trang.',
    ],
    en: [
      'The server did not answer within the time of the attribute timeout (15 seconds unless it is set).',
      'Make the server faster, or raise timeout. The element tries once by itself when the browser is online again or the reader comes back.',
    ],
  },
  forbidden: {
    vi: [
      'Máy chủ trả lời 401 hoặc 403, hoặc bài WordPress có mật khẩu.',
      'Kiểm tra quyền của địa chỉ JSON; nếu cần cookie của máy chủ khác thì đặt credentials="include".',
    ],
    en: [
      'The server answered 401 or 403, or a WordPress post has a password.',
      'Check who may read the JSON; where cookies of another origin are needed, set credentials="include".',
    ],
  },
  'not-found': {
    vi: ['Máy chủ trả lời 404 hoặc 410.', 'Kiểm tra địa chỉ trong src; bài có thể đã gỡ hoặc đổi chỗ.'],
    en: ['The server answered 404 or 410.', 'Check the address in src; the article may be gone or have moved.'],
  },
  busy: {
    vi: [
      'Máy chủ trả lời 429: quá nhiều lượt truy cập.',
      'Nới giới hạn số lượt truy cập hoặc dùng bộ nhớ đệm. Gửi Retry-After thì người đọc biết cần chờ bao lâu.',
    ],
    en: [
      'The server answered 429: too many requests.',
      'Raise the limit or put a cache before the server. With Retry-After readers are told how long to wait.',
    ],
  },
  http: {
    vi: [
      'Máy chủ trả lời một mã lỗi HTTP khác, thường là 500 đến 599.',
      'Xem nhật ký máy chủ; mã HTTP nằm trong error.status.',
    ],
    en: [
      'The server answered with another HTTP error, mostly 500 to 599.',
      'See the log of the server; error.status has the HTTP status.',
    ],
  },
  'not-json': {
    vi: [
      'Câu trả lời không phải JSON: thường là trang đăng nhập, trang lỗi, hoặc câu trả lời rỗng.',
      'Mở địa chỉ trong src và xem máy chủ gửi gì; error.message nêu chỗ hỏng.',
    ],
    en: [
      'The answer is no JSON: mostly a page to sign in, an error page, or nothing at all.',
      'Open the address in src and see what the server sends; error.message names the place.',
    ],
  },
  'too-large': {
    vi: ['JSON lớn hơn 4 MiB.', 'Chỉ gửi một bài mỗi lần, và đưa ảnh data: ra thành tệp riêng.'],
    en: ['The JSON is larger than 4 MiB.', 'Send one article at a time, and move data: pictures into files.'],
  },
  invalid: {
    vi: [
      'JSON đọc được nhưng không phải một bài viết: không nhận ra định dạng, hoặc thiếu tiêu đề.',
      'error.path và error.expected nêu chỗ sai đầu tiên. Nêu format, hoặc viết ánh xạ data-mapping nếu CMS tự viết.',
    ],
    en: [
      'The JSON can be read but is no article: its format is not recognised, or the title is missing.',
      'error.path and error.expected name the first bad place. Name the format, or write a data-mapping for a CMS of your own.',
    ],
  },
  blocked: {
    vi: [
      'Content-Security-Policy của trang đòi Trusted Types nhưng không cho phép chính sách gov-article.',
      'Thêm gov-article và lit-html vào trusted-types của trang.',
    ],
    en: [
      'The Content-Security-Policy of the page requires Trusted Types but does not allow the policy gov-article.',
      'Add gov-article and lit-html to trusted-types of the page.',
    ],
  },
};

/** The remedy in English is the library's own, which events carry. */
export const WARNINGS = {
  limit: {
    vi: ['Dài hơn hoặc nhiều hơn mức định dạng cho phép; vẫn giữ nguyên, không cắt.', 'Rút ngắn hoặc chia nhỏ.'],
    en: ['Longer or more than the format allows; kept whole, nothing is cut.'],
  },
  shape: {
    vi: [
      'Không đúng như định dạng quy định; được sửa lại, hoặc bỏ nếu không sửa được.',
      'Viết đúng theo bảng của định dạng bài viết.',
    ],
    en: ['Not what the format says; mended, or left out where it could not be.'],
  },
  'unknown-block': {
    vi: [
      'Loại khối của phiên bản khác; chữ trong khối hiện thành đoạn văn.',
      'Dùng loại khối của định dạng 1, hoặc "html".',
    ],
    en: ['A block type of another version; its words are shown as a paragraph.'],
  },
  date: {
    vi: [
      'Không phải ngày tháng; hiện nguyên như đã viết.',
      'Viết 2018-01-09T11:00:00+07:00 hoặc 09/01/2018 11:00: ngày trước, tháng sau.',
    ],
    en: ['Not a date; shown as it stands.'],
  },
  encoding: {
    vi: [
      'Chữ còn ở bảng mã cũ trước Unicode, TCVN3 hoặc VNI; bài hiện kèm lời báo.',
      'Chuyển nội dung sang Unicode trước khi đăng.',
    ],
    en: ['Text in an encoding before Unicode, TCVN3 or VNI; shown with a notice.'],
  },
  'missing-alt': {
    vi: [
      'Ảnh chưa có văn bản thay thế; trình đọc màn hình bỏ qua như ảnh trang trí.',
      'Mô tả ảnh trong alt; ảnh chỉ để trang trí thì ghi alt="".',
    ],
    en: ['A picture that nobody described; read as decoration.'],
  },
  'junk-alt': {
    vi: [
      'Văn bản thay thế không nói lên điều gì, chẳng hạn tên tệp hay một con số.',
      'Viết trong alt điều người xem thấy được ở ảnh.',
    ],
    en: ['An alternative text that says nothing, such as the name of a file or a number; read as decoration.'],
  },
  'missing-size': {
    vi: ['Ảnh không có width và height; chữ xê dịch khi ảnh tải xong.', 'Ghi width và height của ảnh.'],
    en: ['A picture without width and height; it moves the text when it loads.'],
  },
  'local-picture': {
    vi: ['Ảnh chỉ có trên máy của người soạn; bị bỏ, chú thích vẫn còn.', 'Tải ảnh lên máy chủ rồi chèn lại.'],
    en: ['A picture on the author’s own computer; left out, its caption stays.'],
  },
};
