<?php
/**
 * Plugin Name: gov-article
 * Description: [gov_article id="123"] shows a post by <gov-article>, from WordPress's own REST API.
 * Version: 1.0
 * Requires at least: 5.5
 * Requires PHP: 7.4
 * License: MIT
 *
 * The folder wp-content/plugins/gov-article/ holds this file and gov-article-full.js (or gov-article.js).
 */

defined('ABSPATH') || exit;

add_action('wp_enqueue_scripts', function () {
    $name = file_exists(__DIR__ . '/gov-article-full.js') ? 'gov-article-full.js' : 'gov-article.js';
    // The address changes with the file, so that browsers may keep it for a year.
    $version = substr(hash_file('sha256', __DIR__ . "/$name"), 0, 12);
    wp_register_script('gov-article', plugins_url($name, __FILE__), [], $version, false);
});

// Without scheme and host, which may be http: on a page with https:. Not before: WordPress puts its own address, folder and
// all, in front of what begins with a slash. An address on another host, such as that of a CDN, stays.
add_filter('script_loader_src', function ($src, $handle) {
    $isOurs = $handle === 'gov-article' && wp_parse_url($src, PHP_URL_HOST) === wp_parse_url(home_url(), PHP_URL_HOST);
    return $isOurs ? wp_make_link_relative($src) : $src;
}, 10, 2);

// WordPress has `strategy` only since 6.3.
add_filter('script_loader_tag', function ($tag, $handle) {
    $isOurs = $handle === 'gov-article' && strpos($tag, ' defer') === false;
    return $isOurs ? str_replace('<script ', '<script defer ', $tag) : $tag;
}, 10, 2);

add_shortcode('gov_article', function ($attributes) {
    $given = shortcode_atts(['id' => get_the_ID(), 'tools' => null, 'heading-level' => '2'], $attributes);
    $post = get_post((int) $given['id']);
    if (!$post || get_post_status($post) !== 'publish') {
        return '';
    }
    wp_enqueue_script('gov-article');
    $fallback = sprintf('<p><a href="%s">%s</a></p>', esc_url(get_permalink($post)), esc_html(get_the_title($post)));
    $route = rest_get_route_for_post($post);
    // The REST API hands out no post that asks for a password: the link leads to the form.
    if ($route === '' || $post->post_password !== '') {
        return $fallback;
    }
    // Without scheme and host: an address with http: would not load on a page with https:.
    $written = ['src' => wp_make_link_relative(add_query_arg('_embed', '1', rest_url($route)))];
    foreach (['tools', 'heading-level'] as $name) {
        if ($given[$name] !== null) {
            $written[$name] = $given[$name];
        }
    }
    $html = '';
    foreach ($written as $name => $value) {
        $html .= sprintf(' %s="%s"', $name, esc_attr($value));
    }
    return "<gov-article$html>$fallback</gov-article>";
});

// An element in a block “Custom HTML”, or in a block template, needs the script too.
add_filter('render_block_core/html', function ($html) {
    if (strpos($html, '<gov-article') !== false) {
        wp_enqueue_script('gov-article');
    }
    return $html;
});

// Visitors' copies may be a minute old; WordPress itself forbids to keep those of editors.
add_filter('rest_post_dispatch', function ($response, $server, $request) {
    $isPost = preg_match('#^/wp/v2/(?:posts|pages)/\d+$#', $request->get_route()) === 1;
    if ($isPost && !is_user_logged_in() && $response->get_status() === 200) {
        $response->header('Cache-Control', 'public, max-age=60');
    }
    return $response;
}, 10, 3);
