<?php
/**
 * Installs WordPress into an empty database and puts the demo's article into it, as editors do: two pictures with captions,
 * one of them featured. Prints what was made, as JSON. Arguments: folder of the site, its address, folder `demo/`.
 */

[, $site, $address, $demo] = $argv;
define('WP_INSTALLING', true);
$_SERVER['HTTP_HOST'] = parse_url($address, PHP_URL_HOST);
require "$site/wp-load.php";
require_once ABSPATH . 'wp-admin/includes/upgrade.php';
require_once ABSPATH . 'wp-admin/includes/image.php';

wp_install('Cổng thông tin điện tử', 'quantri', 'quantri@anlac.example', true, '', 'mat-khau-chi-de-thu', 'vi');
update_option('siteurl', $address);
update_option('home', $address);
update_option('timezone_string', 'Asia/Ho_Chi_Minh');
update_option('permalink_structure', '/%postname%/');
update_option('active_plugins', ['gov-article/gov-article.php']);
switch_theme('twentytwentythree');

$author = wp_insert_user([
    'user_login' => 'namdang',
    'user_pass' => wp_generate_password(),
    'display_name' => 'Nam Đặng',
    'role' => 'author',
]);
$article = json_decode(file_get_contents("$demo/articles/portal-article.json"), true);

function upload(string $file, string $alt, string $caption): int
{
    $bits = wp_upload_bits(basename($file), null, file_get_contents($file));
    $post = ['post_mime_type' => 'image/webp', 'post_title' => basename($file), 'post_excerpt' => $caption];
    $id = wp_insert_attachment($post, $bits['file'], 0, true);
    wp_update_attachment_metadata($id, wp_generate_attachment_metadata($id, $bits['file']));
    update_post_meta($id, '_wp_attachment_image_alt', $alt);
    return $id;
}

function block(array $block, string $picture): string
{
    if ($block['type'] === 'figure') {
        $html = sprintf('<img src="%s" alt="%s"/>', $picture, esc_attr($block['image']['alt']));
        $caption = sprintf('<figcaption class="wp-element-caption">%s</figcaption>', esc_html($block['caption']));
        return "<!-- wp:image -->\n<figure class=\"wp-block-image\">$html$caption</figure>\n<!-- /wp:image -->";
    }
    $text = esc_html($block['text'] ?? wp_strip_all_tags($block['html'] ?? ''));
    return $text === '' ? '' : "<!-- wp:paragraph -->\n<p>$text</p>\n<!-- /wp:paragraph -->";
}

$lead = upload("$demo/img/digital-team-1440.webp", 'Tranh vẽ: tổ công nghệ số đến nhà dân.', 'Ảnh đại diện của bài. Ảnh: Nam Đặng');
$picture = wp_get_attachment_url(upload("$demo/img/digital-team-960.webp", '', ''));
$post = wp_insert_post(wp_slash([
    'post_title' => $article['headline'],
    'post_excerpt' => $article['description'],
    'post_content' => implode("\n\n", array_map(fn ($each) => block($each, $picture), $article['body'])),
    'post_status' => 'publish',
    'post_author' => $author,
    'post_date' => '2018-01-09 11:00:00',
]));
set_post_thumbnail($post, $lead);

$page = fn (string $title, string $content) => wp_insert_post(wp_slash(
    ['post_type' => 'page', 'post_title' => $title, 'post_content' => $content, 'post_status' => 'publish'],
));
$tools = 'font-size email print share save';
$made = [
    'post' => $post,
    'shortcode' => $page('Mã ngắn', "<!-- wp:shortcode -->\n[gov_article id=\"$post\" tools=\"$tools\"]\n<!-- /wp:shortcode -->"),
    'classic' => $page('Soạn cũ', "Mở đầu.\n\n[gov_article id=$post]\n\nKết thúc."),
];

$hidden = fn (array $more) => wp_insert_post($more + ['post_title' => 'Không công khai', 'post_content' => 'Bí mật']);
$draft = $hidden(['post_status' => 'draft']);
$locked = $hidden(['post_status' => 'publish', 'post_password' => 'mat-khau']);
$made['hidden'] = $page('Bài không công khai', "[gov_article id=$post]\n\n[gov_article id=$draft]\n\n[gov_article id=$locked]");

// An author has no unfiltered_html.
wp_set_current_user($author);
kses_init();
$pasted = '<gov-article src="/x.json"><p>Dán thẳng</p></gov-article><script src="/x.js"></script>' . "[gov_article id=$post]";
$made['author'] = wp_insert_post(wp_slash(['post_title' => 'Tác giả dán', 'post_content' => $pasted, 'post_status' => 'publish']));
$made['kept'] = get_post($made['author'])->post_content;
echo json_encode($made);
