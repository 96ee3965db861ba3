/** Tells Vietnamese from English, for the `lang` of documents that have both. */

const LETTERS = /[ăâđêôơưạảãấầẩẫậắằẳẵặẹẻẽếềểễệỉĩịọỏõốồổỗộớờởỡợụủũứừửữựỳỵỷỹàáèéìíòóùúý]/gi;

/** Some words of it in an English sentence do not make it Vietnamese. */
export function isVietnamese(text) {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return letters > 0 && (text.normalize('NFC').match(LETTERS)?.length ?? 0) / letters > 0.12;
}
