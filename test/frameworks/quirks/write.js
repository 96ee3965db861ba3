/** As counters and banners were put into pages. */
document.write('<gov-article id="viet" src="/articles/water.json" tools="print"></gov-article>');
