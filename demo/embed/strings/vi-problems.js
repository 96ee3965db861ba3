/** What the page says of the data, and of why there is no article. `{host}` and `{origin}` are filled in. */
export const viProblems = {
  status: {
    empty: () => 'Chưa có dữ liệu để đọc.',
    noAddress: (text) =>
      `“${text}” không phải địa chỉ trên mạng: viết địa chỉ đầy đủ, bắt đầu bằng https://, hoặc bắt đầu bằng / nếu ở ngay trên máy chủ này.`,
    loading: () => 'Đang đọc…',
    ready: (headline, count) =>
      count > 0
        ? `Đã đọc “${headline}”. Có ${count} chỗ nên sửa.`
        : `Đã đọc “${headline}”. Dữ liệu không có chỗ nào phải sửa.`,
    error: () => 'Chưa đọc được bài viết.',
  },
  remedy: 'Cách sửa:',
  expectedWord: 'cần',
  foundWord: 'tìm thấy',
  wholeDocument: 'toàn bộ JSON',
  morePlaces: (count) => `${count} chỗ khác`,
  technical: 'Chi tiết cho lập trình viên:',
  notBuilt: 'Không tìm thấy script đã dựng: chạy `npm start`, hoặc đặt các tệp của `dist` bên cạnh trang này.',
  blockedHere: (directive, address) =>
    `Chính sách bảo mật của chính trang này (\`${directive}\`) không cho đọc \`${address}\`. Trên cổng, dòng CSP ở bước 5 cho phép.`,
  actions: {
    answer: 'Dán câu trả lời để xem thử',
    item: 'Chọn bài',
    format: 'Chọn định dạng',
    mapping: 'Lập bảng ánh xạ',
  },

  errors: {
    network: {
      title: 'Không kết nối được với máy chủ',
      remedies: [
        'Mở địa chỉ trong thẻ mới: nếu ở đó cũng không được, kiểm tra tên miền và máy chủ `{host}`.',
        'Trang `https` không đọc được địa chỉ `http`: đổi địa chỉ sang `https`.',
        'Nếu API chỉ mở trong mạng nội bộ, hãy dán câu trả lời để xem thử.',
      ],
      action: 'answer',
    },
    offline: { title: 'Máy đang ngoại tuyến', remedies: ['Kết nối mạng rồi bấm “Đọc bài”.'] },
    cors: {
      title: 'Máy chủ có trả lời, nhưng chưa cho phép trang này đọc (CORS)',
      remedies: [
        'Nếu bài viết sẽ nằm trên chính `{host}`, không phải sửa gì: trên đó mã chạy được. Để xem thử ở đây, dán câu trả lời.',
        'Nếu bài viết nằm trên tên miền khác, `{host}` phải gửi kèm `Access-Control-Allow-Origin: https://tên-miền-của-cổng`; riêng trang này là `{origin}`.',
      ],
      action: 'answer',
    },
    timeout: {
      title: 'Máy chủ trả lời quá chậm',
      remedies: [
        'Sau 15 giây vẫn chưa có câu trả lời trọn vẹn: hỏi người quản trị `{host}`, hoặc bấm “Đọc bài” để thử lại.',
      ],
      action: 'answer',
    },
    forbidden: {
      title: 'Máy chủ đòi quyền truy cập (401 hoặc 403)',
      remedies: [
        'Bài phải ở trạng thái đã xuất bản, không đặt mật khẩu, và API phải mở cho khách.',
        'Mở địa chỉ trong cửa sổ ẩn danh: thấy JSON thì người đọc cũng thấy.',
      ],
      action: 'answer',
    },
    'not-found': {
      title: 'Không có gì ở địa chỉ này (404)',
      remedies: [
        'Kiểm tra mã bài và đường dẫn API. Địa chỉ bắt đầu bằng `/` được tìm trên máy chủ của trang này, không phải của cổng.',
      ],
    },
    busy: {
      title: 'Máy chủ đang giới hạn số lượt (429)',
      remedies: ['Chờ một lát rồi bấm “Đọc bài”; nếu gặp thường xuyên, nới giới hạn cho API.'],
    },
    http: {
      title: 'Máy chủ báo lỗi',
      remedies: ['Xem nhật ký của `{host}`; mã trạng thái có trong chi tiết bên dưới.'],
    },
    'not-json': {
      title: 'Đây không phải JSON',
      remedies: [
        'Chi tiết bên dưới cho thấy câu trả lời bắt đầu bằng gì. Bắt đầu bằng `<` là một trang HTML: địa chỉ của trang bài, trang đăng nhập hoặc trang báo lỗi, không phải địa chỉ API.',
        'Bắt đầu bằng `{` hoặc `[`: chi tiết nêu dòng và cột bị lỗi. Thường là thừa dấu phẩy ở cuối, hoặc dấu nháy trong chữ chưa viết thành `\\"`.',
        'Nếu dán JSON: chép trọn từ dấu `{` đầu đến dấu `}` cuối.',
      ],
    },
    'too-large': {
      title: 'JSON lớn hơn 4 MiB',
      remedies: ['Yêu cầu API trả về từng bài một, và để ảnh thành tệp thay vì nhúng trong chữ.'],
    },
    blocked: {
      title: 'Chính sách bảo mật của trang chặn bài viết',
      remedies: ['Thêm `gov-article` và `lit-html` vào `trusted-types`, như dòng CSP ở bước 5.'],
    },
    'unknown-format': {
      title: 'Không nhận ra định dạng của JSON',
      remedies: [
        'SharePoint, NukeViet, Joomla: chọn tên định dạng.',
        'CMS tự viết: lập bảng ánh xạ, bắt đầu với `headline` và `bodyHtml`. Các khóa tìm thấy có trong chi tiết bên dưới.',
      ],
      action: 'mapping',
    },
    'invalid-item': {
      title: 'JSON có nhiều bài, cần biết bài nào',
      remedies: ['Ghi mã bài, địa chỉ hoặc thứ tự của bài vào ô “Bài nào”; chi tiết bên dưới liệt kê các bài đầu.'],
      action: 'item',
    },
    'invalid-mapping': {
      title: 'Bảng ánh xạ có chỗ sai',
      remedies: [
        'Tên phần phải là tên của định dạng bài viết 1, như `headline`, `image.url`; chi tiết bên dưới cho biết tên nào sai.',
      ],
      action: 'mapping',
    },
    'invalid-format': { title: 'Không có định dạng mang tên này', remedies: ['Chọn lại định dạng.'], action: 'format' },
    'invalid-headline': {
      title: 'Bài không có tiêu đề ở chỗ đã định',
      remedies: ['Mọi bài phải có `headline`. Nếu tiêu đề nằm ở khóa khác, thêm dòng `headline` vào bảng ánh xạ.'],
      action: 'mapping',
    },
    invalid: {
      title: 'JSON không đúng định dạng',
      remedies: ['Chi tiết bên dưới nêu chỗ sai đầu tiên, giá trị cần có và giá trị tìm thấy.'],
    },
  },

  warnings: {
    limit: { title: 'Dài hơn mức định dạng cho phép; vẫn được giữ nguyên', remedy: 'rút ngắn hoặc chia nhỏ.' },
    shape: { title: 'Không đúng kiểu; đã sửa hoặc bỏ qua', remedy: 'viết như bảng trong tài liệu định dạng bài viết.' },
    'unknown-block': {
      title: 'Khối lạ; chữ của nó được giữ thành đoạn văn',
      remedy: 'dùng một kiểu khối của định dạng 1, hoặc `html`.',
    },
    date: {
      title: 'Không phải ngày tháng; được hiện nguyên văn',
      remedy: 'viết như `2018-01-09T11:00:00+07:00` hoặc `09/01/2018 11:00`.',
    },
    encoding: {
      title: 'Chữ ở bảng mã cũ, hoặc không phải UTF-8',
      remedy: 'chuyển nội dung sang Unicode, ghi và gửi bằng UTF-8, trước khi xuất bản.',
    },
    'missing-alt': {
      title: 'Ảnh chưa có văn bản thay thế',
      remedy: 'mô tả ảnh trong `alt`; ảnh chỉ để trang trí thì `alt=""`.',
    },
    'junk-alt': {
      title: 'Văn bản thay thế không nói lên điều gì',
      remedy: 'mô tả điều thấy trong ảnh, thay vì tên tệp hay số thứ tự.',
    },
    'missing-size': {
      title: 'Ảnh chưa có kích thước, sẽ đẩy chữ khi tải xong',
      remedy: 'ghi `width` và `height` của ảnh.',
    },
    'local-picture': {
      title: 'Ảnh nằm trên máy của người soạn; đã bỏ, chú thích còn lại',
      remedy: 'tải ảnh lên cổng rồi chèn lại.',
    },
  },

  /** What the element expected, in its own words. */
  expected: {
    'an alternative text': 'văn bản thay thế',
    'an alternative text that says what is to be seen': 'văn bản thay thế tả điều thấy trong ảnh',
    'width and height': 'chiều rộng và chiều cao',
    'an address on the web': 'địa chỉ trên mạng',
    'a date, day first': 'ngày tháng, ngày đứng trước',
    'a value': 'một giá trị',
    string: 'chữ',
    number: 'số',
    boolean: 'true hoặc false',
    Array: 'danh sách',
    Object: 'đối tượng',
    'UTF-8': 'UTF-8',
  },
};
