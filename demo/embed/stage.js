// The frame in the width of a phone, a tablet or a desk. What the column has no room for is shown smaller.

/**
 * @param {HTMLElement} stage box that the frame may fill
 * @param {HTMLIFrameElement} frame
 * @param {(share: number) => void} onScale told how much smaller it is, 1 for not at all
 * @returns {(width: number) => void} sets the width, in CSS px
 */
export function fitFrame(stage, frame, onScale) {
  let width = 360;
  const fit = () => {
    const scale = Math.min(1, stage.clientWidth / width);
    frame.style.width = `${width}px`;
    frame.style.height = `${stage.clientHeight / scale}px`;
    frame.style.transform = scale < 1 ? `scale(${scale})` : '';
    onScale(scale);
  };
  new window.ResizeObserver(fit).observe(stage);
  return (wanted) => {
    width = wanted;
    fit();
  };
}
