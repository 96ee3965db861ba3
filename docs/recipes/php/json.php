<?php
/**
 * Sends an article with the headers that it needs, or 404.
 *
 * @param array<string, mixed>|null $article
 */
function send_json(?array $article): void
{
    if ($article === null) {
        http_response_code(404);
        return;
    }
    $json = json_encode($article, JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES | JSON_INVALID_UTF8_SUBSTITUTE);
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
