import { expect } from '@open-wc/testing';
import { PanZoom, type Size } from '../../../src/actions/figures/pan-zoom.js';

/** A room of 400 × 300 px. */
function zoomOf(picture: Size): PanZoom {
  const zoom = new PanZoom();
  zoom.place({ width: 400, height: 300 }, picture);
  return zoom;
}

const large = { width: 4000, height: 2000 };
const small = { width: 100, height: 80 };

describe('PanZoom', () => {
  it('fits a picture into the room, and leaves a smaller one its size', () => {
    expect(zoomOf(large).fit).to.deep.equal({ width: 400, height: 200 });
    expect(zoomOf({ width: 1000, height: 3000 }).fit).to.deep.equal({ width: 100, height: 300 });
    expect(zoomOf(small).fit).to.deep.equal(small);
  });

  it('gives a picture of unknown size all of the room', () => {
    expect(zoomOf({ width: 0, height: 0 }).fit).to.deep.equal({ width: 400, height: 300 });
  });

  it('reaches full resolution, and three times where the picture is small', () => {
    expect(zoomOf(large).maximum).to.equal(10);
    expect(zoomOf(small).maximum).to.equal(3);
    const zoom = zoomOf(large);
    zoom.zoomTo(99);
    expect(zoom.scale).to.equal(10);
    expect(zoom.isAtMaximum).to.be.true;
    zoom.zoomTo(0.1);
    expect(zoom.scale).to.equal(1);
    expect(zoom.isZoomed).to.be.false;
  });

  it('keeps what is under the finger where it is', () => {
    const zoom = zoomOf(large);
    zoom.zoomTo(4, { x: 50, y: 20 });
    expect(zoom.centre).to.deep.equal({ x: -150, y: -60 });
    zoom.zoomTo(8, { x: 50, y: 20 });
    expect(zoom.centre).to.deep.equal({ x: -350, y: -140 });
  });

  it('stops at the edges, and does not move at all what fits', () => {
    const zoom = zoomOf(large);
    zoom.panBy(50, 50);
    expect(zoom.centre).to.deep.equal({ x: 0, y: 0 });
    zoom.zoomTo(2);
    zoom.panBy(999, -999);
    expect(zoom.centre).to.deep.equal({ x: 200, y: -50 });
  });

  it('shows more of the side that is asked for', () => {
    const zoom = zoomOf(large);
    zoom.zoomTo(4);
    zoom.look(1, -1);
    expect(zoom.centre).to.deep.equal({ x: -100, y: 75 });
  });

  it('goes to full resolution and back', () => {
    const zoom = zoomOf(large);
    zoom.toggle({ x: 0, y: 0 });
    expect(zoom.scale).to.equal(10);
    zoom.toggle({ x: 0, y: 0 });
    expect(zoom.scale).to.equal(1);
    const other = zoomOf(small);
    other.toggle({ x: 0, y: 0 });
    expect(other.scale).to.equal(3);
  });

  it('stays within the edges when the room becomes another', () => {
    const zoom = zoomOf(large);
    zoom.zoomTo(2);
    zoom.panBy(200, 0);
    zoom.place({ width: 800, height: 300 }, large);
    expect(zoom.scale).to.equal(2);
    expect(zoom.centre.x).to.equal(200);
    zoom.place({ width: 200, height: 300 }, large);
    expect(zoom.centre.x).to.equal(100);
  });
});
