// Beside the text the contents are open; above it, on narrow screens, they are closed at first.
{
  const menu = document.querySelector('.contents details');
  const isBeside = matchMedia('(min-width: 60em)');
  const follow = () => {
    menu.open = isBeside.matches;
  };
  follow();
  isBeside.addEventListener('change', follow);
}
