<?php
/**
 * Sends an article with the headers that it needs; 404 where there is none, 500 where a text of it cannot be read.
 *
 * @param array<string, mixed>|null $article
 */
function send_json(?array $article): void
{
    if ($article === null) {
        http_response_code(404);
        return;
    }
    $unread = [];
    array_walk_recursive($article, function (&$value, $key) use (&$unread) {
        if (!is_string($value)) {
            return;
        }
        $value = to_utf8($value);
        if ($value === null) {
            $unread[] = $key;
        }
    });
    if ($unread !== []) {
        refuse(implode(', ', $unread));
        return;
    }
    $json = json_encode($article, JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES);
    $tag = '"' . substr(hash('sha256', $json), 0, 16) . '"';
    header('Content-Type: application/json; charset=utf-8');
    header('X-Content-Type-Options: nosniff');
    header('Cache-Control: public, max-age=60');
    header("ETag: $tag");
    if (strpos($_SERVER['HTTP_IF_NONE_MATCH'] ?? '', $tag) !== false) {
        http_response_code(304);
        return;
    }
    echo $json;
}

/** Null rather than a text with letters lost: nobody could tell later which they were. */
function to_utf8(string $text): ?string
{
    if (preg_match('//u', $text) === 1) {
        return $text;
    }
    $read = OLD_CHARSET === '' ? false : @iconv(OLD_CHARSET, 'UTF-8', $text);
    return $read === false ? null : $read;
}

/** Readers get what is inside of the element; who opens the address, or the log of PHP, reads this. */
function refuse(string $names): void
{
    error_log("gov-article: no UTF-8 in $names: set charset=utf8mb4 in DSN, or OLD_CHARSET, in config.php");
    http_response_code(500);
    header('Content-Type: text/plain; charset=utf-8');
    echo "Chữ ở $names không phải UTF-8. Trong config.php, ghi charset=utf8mb4 vào DSN, hoặc bảng mã cũ vào OLD_CHARSET.\n\n";
    echo "The text in $names is not UTF-8. In config.php, set charset=utf8mb4 in DSN, or the old charset in OLD_CHARSET.\n";
}
