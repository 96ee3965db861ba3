const shared = `  --lang vi|en       ngôn ngữ của thông báo; nếu không có thì theo LC_ALL, LC_MESSAGES, LANG
  --timeout <ms>     thời hạn chờ mỗi địa chỉ, mặc định 15000
  --debug            in cả dấu vết lỗi
  -h, --help         in phần này`;

const source = `  --base-url <url>   địa chỉ của JSON trên cổng, để hiểu các địa chỉ tương đối
  --format <tên>     định dạng của JSON, ví dụ joomla; thường tự nhận ra
  --item <mục>       bài nào trong nhiều bài: id, địa chỉ hoặc số thứ tự từ 1
  --mapping <tệp>    JSON cho biết các trường nằm ở đâu, hoặc chính đoạn JSON ấy (docs/formats.md)`;

export const viHelp = {
  all: `gov-article: bài viết của cổng thông tin điện tử, từ dòng lệnh

  gov-article render <tệp|địa chỉ|thư mục|->…    JSON của bài → trang HTML đọc được không cần JavaScript
  gov-article check <tệp|địa chỉ|thư mục|->…     kiểm tra dữ liệu, khả năng tiếp cận và trả lời của máy chủ
  gov-article convert <tệp|địa chỉ|thư mục|->…   trang bài viết có sẵn → JSON theo định dạng 1

  gov-article <lệnh> --help                      tùy chọn và ví dụ của từng lệnh
  gov-article --version                          phiên bản

Ví dụ:
  npx -p gov-article -p jsdom gov-article render bai.json > bai.html`,

  render: `gov-article render <tệp|địa chỉ|thư mục|->… [tùy chọn]

Làm một trang HTML trọn vẹn từ JSON của bài: tiêu đề, thẻ cho máy tìm kiếm và mạng xã hội, và bài đã làm sạch, đọc được
không cần JavaScript. Thông báo ra stderr, trang ra stdout.

${source}
  --page-url <url>   địa chỉ của trang sẽ đăng; mặc định là địa chỉ của bài
  --page-lang <mã>   ngôn ngữ của trang; mặc định là ngôn ngữ của bài
  --tools <tên…>     các nút, ví dụ "listen email print font-size"; mặc định như của phần tử
  --script <url>     địa chỉ của script; mặc định gov-article.js cạnh trang
  --css <url>        địa chỉ của tệp CSS; mặc định gov-article.css cạnh trang
  -o, --out <chỗ>    tệp, hoặc thư mục (có sẵn, hoặc viết với / ở cuối); thư mục nhận cả script và tệp CSS
${shared}

Mã thoát: 0 xong; 1 có tệp không làm được; 2 lệnh sai.

Ví dụ:
  gov-article render bai.json > bai.html
  gov-article render https://portal.example.gov.vn/api/bai/12 --out bai.html
  gov-article render bai-viet/ --base-url https://portal.example.gov.vn/ --out trang/`,

  check: `gov-article check <tệp|địa chỉ|thư mục|->… [tùy chọn]

Cho biết định dạng nhận ra, lỗi, cảnh báo và những chỗ khó tiếp cận trong dữ liệu (kèm tiêu chí WCAG); với địa chỉ, cả
những gì máy chủ trả lời chưa tốt.

${source}
  --page <url>       trang sẽ nhúng bài: kiểm tra Access-Control-Allow-Origin nếu khác nguồn
  --max-warnings <n> số chỗ cần sửa được bỏ qua, nhiều hơn thì mã thoát là 1; mặc định 0; lỗi luôn là 1
  --json             kết quả cho máy đọc (docs/cli.vi.md)
${shared}

Mã thoát: 0 không có gì; 1 có điểm cần sửa; 2 có tệp không đọc được, hoặc lệnh sai.

Ví dụ:
  gov-article check bai.json
  gov-article check bai-viet/ --max-warnings 20
  gov-article check https://api.example.gov.vn/bai/12 --page https://portal.example.gov.vn/
  curl -s https://portal.example.gov.vn/api/bai/12 | gov-article check - --json`,

  convert: `gov-article convert <tệp.html|địa chỉ|thư mục|->… [tùy chọn]

Tìm bài viết trong một trang có sẵn của cổng và ghi thành JSON theo định dạng 1. Những gì chưa chắc được in ra stderr, kèm
chỗ tìm thấy: hãy đọc lại trước khi đăng. Không script nào của trang được chạy, không ảnh hay tệp nào được tải.

  --url <địa chỉ>    địa chỉ của trang, khi đọc từ tệp; để hiểu các địa chỉ tương đối
  -o, --out <chỗ>    tệp, hoặc thư mục (có sẵn, hoặc viết với / ở cuối)
${shared}

Mã thoát: 0 xong; 1 có trang không làm được; 2 lệnh sai.

Ví dụ:
  gov-article convert https://portal.example.gov.vn/tin/12 > bai.json
  gov-article convert trang-cu.html --url https://portal.example.gov.vn/tin/12 --out bai.json
  gov-article convert trang-cu/ --out bai-viet/ && gov-article check bai-viet/`,
};
