<?php
/**
 * Plugin Name: Content-Security-Policy for visitors
 * Description: A policy without inline scripts, and what WordPress needs to keep it. For wp-content/mu-plugins/.
 * Version: 1.0
 * License: MIT
 *
 * Block themes write style sheets into the page, hence 'unsafe-inline' in style-src, and there alone. The dashboard and
 * signed-in users have inline scripts of WordPress everywhere: they get no policy from here.
 */

defined('ABSPATH') || exit;

const GOV_ARTICLE_POLICY = "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; "
    . "font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'self'; "
    . "require-trusted-types-for 'script'; trusted-types lit-html gov-article";

add_action('template_redirect', function () {
    if (!is_user_logged_in()) {
        header('Content-Security-Policy: ' . GOV_ARTICLE_POLICY);
    }
});

// Two inline scripts of WordPress: pictures for emoji, and the link that skips to the content.
add_action('init', function () {
    remove_action('wp_head', 'print_emoji_detection_script', 7);
    remove_action('wp_print_styles', 'print_emoji_styles');
    remove_action('wp_footer', 'the_block_template_skip_link'); // WordPress 5.8 to 6.3
    remove_action('wp_enqueue_scripts', 'wp_enqueue_block_template_skip_link'); // since 6.4
});

// The link is for readers with a keyboard: here the server writes it.
add_action('wp_body_open', function () {
    if (function_exists('wp_is_block_theme') && wp_is_block_theme()) {
        $text = esc_html(__('Skip to content'));
        echo "<a class=\"skip-link screen-reader-text\" href=\"#wp--skip-link--target\">$text</a>";
    }
});
add_filter('render_block_core/group', function ($html) {
    return preg_replace('/^\s*<main(?![^>]*\sid=)/', '<main id="wp--skip-link--target"', $html, 1);
});
