<?php
/** article.json.php?id=123: one article of your own table, in article format 1. PHP 7.2 or later. */

require __DIR__ . '/config.php';
require __DIR__ . '/json.php';

$row = read_row(QUERY, (int) ($_GET['id'] ?? 0));
$article = null;
if ($row !== null) {
    $article = ['articleVersion' => 1, 'inLanguage' => 'vi'];
    foreach ($row as $key => $value) {
        if ((string) $value !== '' && strpos($key, 'image_') !== 0) {
            $article[$key] = (string) $value;
        }
    }
    if (!empty($row['image_url'])) {
        $article['image'] = array_filter(['url' => $row['image_url'], 'caption' => $row['image_caption']]);
    }
}
send_json($article);
