// What an error offers to do about it: it leads to the field that mends it.

/** @param {{ add: () => void }} rows of the mapping */
export function remediesOf(rows) {
  return {
    answer: () => open('#answer-box', '[name="answer"]'),
    item: () => open('#reading', '[name="item"]'),
    format: () => open('#reading', '[name="format"]'),
    mapping: () => {
      open('#mapping', 'summary');
      if (!document.querySelector('#mapping-rows li')) rows.add();
    },
  };
}

function open(box, field) {
  const details = document.querySelector(box);
  details.open = true;
  details.querySelector(field).focus();
}
