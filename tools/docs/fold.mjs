/** Words as readers may type them: without diacritics, in lower case. “bao loi” is “Báo lỗi”. */
export function fold(text) {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/gi, 'd').toLowerCase();
}
