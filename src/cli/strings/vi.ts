import type { ArticleErrorCode } from '../../article/errors.js';
import { shellWords } from './shell-words.js';

const errors: Record<ArticleErrorCode, string> = {
  network: 'Không kết nối được tới máy chủ.',
  offline: 'Máy này không có mạng.',
  cors: 'Máy chủ chưa cho phép trang đọc dữ liệu.',
  timeout: 'Máy chủ trả lời quá chậm; tăng thời hạn bằng --timeout (mili giây).',
  forbidden: 'Không có quyền đọc.',
  'not-found': 'Không tìm thấy.',
  busy: 'Máy chủ đang bận, hãy thử lại sau.',
  http: 'Máy chủ báo lỗi.',
  'not-json': 'Nội dung không phải JSON.',
  'too-large': 'Lớn quá giới hạn.',
  invalid: 'Không phải dữ liệu của một bài viết.',
  blocked: 'Không đọc được.',
};

/** What the command line says in Vietnamese. */
export const vi = {
  errors,
  unexpected: (message: string) => `Lỗi ngoài dự kiến: ${message}. Thêm --debug để xem chi tiết.`,
  unknownCommand: (name: string, near: string | undefined) =>
    `Không có lệnh “${name}”.${near ? ` Có phải bạn muốn dùng “${near}”?` : ''} Xem: gov-article --help`,
  commandFirst: (name: string) => `Tên lệnh đứng trước các tùy chọn: gov-article ${name} …`,
  unknownOption: (name: string, near: string | undefined) =>
    `Không có tùy chọn ${name}.${near ? ` Có phải bạn muốn dùng ${near}?` : ''}`,
  noValue: (name: string) => `Tùy chọn ${name} cần một giá trị.`,
  anyValue: (name: string) => `Tùy chọn ${name} không nhận giá trị.`,
  noNumber: (name: string, value: string) => `${name} cần một số nguyên không âm, không phải “${value}”.`,
  noAddress: (name: string, value: string) => `${name} cần một địa chỉ đầy đủ (https://…), không phải “${value}”.`,
  noLanguage: (name: string, value: string) => `${name} cần một mã ngôn ngữ như vi hoặc en-GB, không phải “${value}”.`,
  noSuchValue: (name: string, value: string, known: readonly string[]) =>
    `${name} không nhận “${value}”; có thể chọn: ${known.join(', ')}.`,
  badMapping: (reason: string) => `Không dùng được --mapping: ${reason}`,
  noMapping: (path: string) => `--mapping cần một tệp JSON, hoặc chính đoạn JSON đó; không đọc được “${path}”.`,
  noInput: (name: string) => `Cần ít nhất một tệp hoặc địa chỉ. Xem: gov-article ${name} --help`,
  nothingFound: (names: string) => `Không có tệp nào để đọc trong: ${names}`,
  missingPackage: (name: string, args: readonly string[]) =>
    `Lệnh này cần thêm gói ${name}. Hãy chạy:\n  npx -p gov-article -p jsdom${
      args[0] === 'convert' ? ' -p @mozilla/readability' : ''
    } gov-article ${shellWords(args)}`,
  outIsSource: (path: string) => `“${path}” là tệp được đọc; hãy chọn chỗ khác để ghi bằng --out.`,
  severalToOne: (out: string) => `Có nhiều tệp nên --out phải là một thư mục, còn “${out}” là một tệp.`,
  severalToNowhere: 'Có nhiều tệp: hãy chọn thư mục để ghi bằng --out.',
  notWritten: (path: string, reason: string) => `Không ghi được ${path}: ${reason}`,
  failures: (failed: number, total: number) => `${String(failed)} trên ${String(total)} tệp không làm được.`,
  needsBase: (address: string) =>
    `Dữ liệu có địa chỉ tương đối (${address}); thêm --base-url là địa chỉ của JSON trên cổng.`,
  besidePage: (names: string, folder: string) => `Đặt ${names} cạnh trang; bản kèm theo gói nằm ở ${folder}`,
  unknownScript: (name: string) =>
    `“${name}” không phải tên tệp của gói nên thẻ script không có integrity; trình duyệt sẽ không kiểm tra được tệp.`,
  warnings: (name: string, count: number) =>
    `${name}: có ${String(count)} chỗ đã được sửa hoặc cần xem lại; xem bằng lệnh gov-article check`,
};
