// Shows what would be logged, on this page and nowhere else.
import { EVENTS, isRefused, measure } from './measuring.js';

const MOST = 20; // rows
const room = document.querySelector('#nhat-ky');
const rows = room.querySelector('tbody');
const status = document.querySelector('#so-dong');
let total = 0;

if (isRefused()) {
  status.textContent = 'Trình duyệt của bạn đề nghị không theo dõi, nên trang này không ghi gì cả.';
  room.hidden = true;
}

measure((record) => {
  total += 1;
  const row = rows.insertRow(0);
  row.append(cell(EVENTS[record.event]), code(JSON.stringify(record)));
  if (rows.rows.length > MOST) rows.deleteRow(MOST);
  status.textContent = `Số lượt đã ghi trên trang này: ${total}. Chưa có gì được gửi đi.`;
});

function cell(content) {
  const element = document.createElement('td');
  element.append(content);
  return element;
}

function code(text) {
  return cell(Object.assign(document.createElement('code'), { textContent: text }));
}
