<?php
/**
 * joomla.json.php?id=12: one article of Joomla, as its web services would answer, for <gov-article format="joomla">. Those
 * ask every visitor for a token. The prefix of the tables (here jos) is $dbprefix in configuration.php. Only what visitors
 * may see: published, in time, with the access level "Public" for article and category.
 */

require __DIR__ . '/config.php';
require __DIR__ . '/json.php';

$row = read_row(
    'SELECT a.id, a.title, a.introtext, a.`fulltext`, a.metadesc, a.language, a.created, a.modified, a.publish_up,
        a.created_by_alias, a.images, a.urls
      FROM jos_content a JOIN jos_categories c ON c.id = a.catid
      WHERE a.id = ? AND a.state = 1 AND a.access = 1 AND c.published = 1 AND c.access = 1
        AND (a.publish_up IS NULL OR a.publish_up <= UTC_TIMESTAMP())
        AND (a.publish_down IS NULL OR a.publish_down > UTC_TIMESTAMP())',
    (int) ($_GET['id'] ?? 0)
);
if ($row !== null) {
    foreach (['images', 'urls'] as $name) {
        $row[$name] = json_decode((string) $row[$name], true);
    }
    $row = ['data' => ['type' => 'articles', 'id' => (string) $row['id'], 'attributes' => $row]];
}
send_json($row);
