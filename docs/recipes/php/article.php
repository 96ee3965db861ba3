<?php
/** article.php?id=123: the page of one article. Without JavaScript it has title, lead and a way to the rest. */

require __DIR__ . '/config.php';

$id = (int) ($_GET['id'] ?? 0);
$row = read_row(QUERY, $id);
http_response_code($row === null ? 404 : 200);
header(
    "Content-Security-Policy: default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; "
    . "form-action 'self'; base-uri 'none'; require-trusted-types-for 'script'; trusted-types lit-html gov-article"
);

function text(?string $value): string
{
    return htmlspecialchars((string) $value, ENT_QUOTES, 'UTF-8');
}

/** The address changes with the file, so that browsers may keep it for a year. */
function versioned(string $file): string
{
    return $file . '?v=' . substr(hash_file('sha256', __DIR__ . '/' . $file), 0, 12);
}
?>
<!doctype html>
<html lang="vi">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <title><?= text($row['headline'] ?? 'Không tìm thấy bài viết') ?></title>
  <script src="<?= versioned('gov-article.js') ?>" defer></script>
</head>
<body>
  <main>
<?php if ($row === null) { ?>
    <h1>Không tìm thấy bài viết</h1>
<?php } else { ?>
    <gov-article src="article.json.php?id=<?= $id ?>">
      <h1><?= text($row['headline']) ?></h1>
      <p><?= text($row['description']) ?></p>
    </gov-article>
<?php } ?>
  </main>
</body>
</html>
