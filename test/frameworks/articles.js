/** The articles of the apps: the server answers with them, and the apps hand one over as an object. */
const article = (headline, ...texts) => ({
  articleVersion: 1,
  headline,
  datePublished: '09/01/2018 11:00',
  description: 'Ủy ban nhân dân phường thông báo để bà con biết và sắp xếp công việc.',
  body: texts.map((text) => ({ type: 'paragraph', text })),
});

export const house = article(
  'Mời góp ý thiết kế nhà văn hóa thôn Đông Hà',
  'Bản vẽ treo ở nhà văn hóa đến hết ngày 30/11/2026.',
  'Ý kiến gửi về bộ phận một cửa.',
);
export const water = article(
  'Lịch ngừng cấp nước phường Hòa Lạc',
  'Nước ngừng từ 22 giờ ngày 03/12/2026 đến 5 giờ hôm sau.',
);
export const school = article(
  'Tuyển sinh lớp 1 năm học 2026–2027',
  'Hồ sơ nộp trực tuyến hoặc tại trường, từ ngày 01/07/2026.',
);
