<?php
/**
 * Takes the records of demo/measuring.js: POST {"event":"print-button-print","path":"/bai-viet/123"}. Writes day, event and
 * path, a line each, into a file outside of what the server hands out. Nothing else of the request is kept.
 */

const LOG_FILE = '/var/log/cong/luot-dung.tsv';
const LONGEST = 1024; // bytes of a request

$record = json_decode((string) file_get_contents('php://input', false, null, 0, LONGEST), true);
$event = is_array($record) ? ($record['event'] ?? null) : null;
$path = is_array($record) ? ($record['path'] ?? null) : null;

// Anyone can send anything: only names and paths, on one line.
$isEvent = is_string($event) && preg_match('/^[a-z]+(?:-[a-z]+)+$/D', $event) === 1;
$isPath = is_string($path) && preg_match('#^/[^\s?\#\x00-\x1f]{0,300}$#D', $path) === 1;
if ($_SERVER['REQUEST_METHOD'] !== 'POST' || !$isEvent || !$isPath) {
    http_response_code(400);
    exit;
}

file_put_contents(LOG_FILE, date('Y-m-d') . "\t$event\t$path\n", FILE_APPEND | LOCK_EX);
http_response_code(204);
