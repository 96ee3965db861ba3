<?php
/**
 * nukeviet.json.php?id=78: one article of NukeViet's news module, for <gov-article format="nukeviet">. The names of the
 * tables are those of NukeViet 4: prefix nv4, language vi, module news. Only what visitors may see.
 */

require __DIR__ . '/config.php';
require __DIR__ . '/json.php';

$row = read_row(
    'SELECT r.id, r.alias, r.title, r.hometext, r.author, r.publtime, r.edittime, r.homeimgfile, r.homeimgalt,
        d.bodyhtml, d.sourcetext, d.allowed_send, d.allowed_print
      FROM nv4_vi_news_rows r JOIN nv4_vi_news_detail d ON d.id = r.id
      WHERE r.id = ? AND r.status = 1 AND r.publtime <= UNIX_TIMESTAMP()
        AND (r.exptime = 0 OR r.exptime > UNIX_TIMESTAMP())',
    (int) ($_GET['id'] ?? 0)
);
if ($row !== null) {
    // As NukeViet itself has it: the row, and its detail beside it. What the row forbids, the element does not offer.
    $detail = array_flip(['bodyhtml', 'sourcetext', 'allowed_send', 'allowed_print']);
    $row = array_diff_key($row, $detail) + ['detail' => array_intersect_key($row, $detail)];
    $row['sourcetext'] = $row['detail']['sourcetext'];
}
send_json($row);
