<?php
/** What to change: the database, and the columns of your own table. */

const DSN = 'mysql:host=localhost;dbname=cong;charset=utf8mb4';
const DB_USER = 'chi_doc'; // an account that may only SELECT
const DB_PASSWORD = '';

/** What texts are in that come out of the database in no UTF-8, such as 'WINDOWS-1258'. Empty: they are refused. */
const OLD_CHARSET = '';

/** Columns of your own table on the left, keys of article format 1 on the right. */
const QUERY = 'SELECT id AS identifier, tieu_de AS headline, tom_tat AS description, noi_dung AS bodyHtml,
    ngay_dang AS datePublished, ngay_sua AS dateModified, but_danh AS author,
    anh AS image_url, chu_thich AS image_caption
  FROM bai_viet WHERE id = ? AND hien = 1';

/** @return array<string, mixed>|null null where there is no such article */
function read_row(string $query, int $id): ?array
{
    $database = new PDO(DSN, DB_USER, DB_PASSWORD, [PDO::ATTR_ERRMODE => PDO::ERRMODE_EXCEPTION]);
    $statement = $database->prepare($query);
    $statement->execute([$id]);
    $row = $statement->fetch(PDO::FETCH_ASSOC);
    return $row === false ? null : $row;
}
