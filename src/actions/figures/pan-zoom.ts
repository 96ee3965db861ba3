export interface Size {
  width: number;
  height: number;
}

export interface Point {
  x: number;
  y: number;
}

const CENTRE: Point = { x: 0, y: 0 };
/** Small pictures are enlarged as well, for readers with low vision. */
const LEAST_MAXIMUM = 3;
/** Of the buttons and keys. */
const STEP = 1.5;
/** Share of the room that one step of the arrows moves by. */
const PAN_STEP = 0.25;

/** A picture in a room: as large as it fits, or enlarged and moved. All lengths in CSS px, points from the room's centre. */
export class PanZoom {
  #room: Size = { width: 0, height: 0 };
  #picture: Size = { width: 0, height: 0 };
  #scale = 1;
  #x = 0;
  #y = 0;

  get scale(): number {
    return this.#scale;
  }

  /** Where the picture's centre is. */
  get centre(): Point {
    return { x: this.#x, y: this.#y };
  }

  get isZoomed(): boolean {
    return this.#scale > 1;
  }

  get isAtMaximum(): boolean {
    return this.#scale >= this.maximum;
  }

  /** Full resolution, or more where the picture is small. */
  get maximum(): number {
    const { width } = this.fit;
    return width > 0 ? Math.max(LEAST_MAXIMUM, this.#picture.width / width) : LEAST_MAXIMUM;
  }

  /** The picture's size before it is enlarged: never more than its own. */
  get fit(): Size {
    const { width, height } = this.#picture;
    if (!(width > 0 && height > 0)) return { ...this.#room };
    const share = Math.min(1, this.#room.width / width, this.#room.height / height);
    return { width: width * share, height: height * share };
  }

  /** @param picture its real size; zero where it is not known */
  place(room: Size, picture: Size): void {
    this.#room = room;
    this.#picture = picture;
    this.zoomTo(this.#scale);
  }

  reset(): void {
    this.#scale = 1;
    this.#x = this.#y = 0;
  }

  zoomIn(): void {
    this.zoomTo(this.#scale * STEP);
  }

  zoomOut(): void {
    this.zoomTo(this.#scale / STEP);
  }

  /** To full resolution and back. */
  toggle(point: Point): void {
    const { width } = this.fit;
    const full = width > 0 ? this.#picture.width / width : 1;
    this.zoomTo(this.isZoomed ? 1 : full > STEP ? full : LEAST_MAXIMUM, point);
  }

  /** What is at the point stays there. */
  zoomTo(scale: number, point: Point = CENTRE): void {
    const next = Math.min(this.maximum, Math.max(1, scale));
    const ratio = next / this.#scale;
    this.#scale = next;
    this.#x = point.x - (point.x - this.#x) * ratio;
    this.#y = point.y - (point.y - this.#y) * ratio;
    this.panBy(0, 0);
  }

  /** Never past the picture's edges. */
  panBy(x: number, y: number): void {
    const { width, height } = this.fit;
    const within = (value: number, size: number, room: number): number => {
      const most = Math.max(0, (size * this.#scale - room) / 2);
      return Math.min(most, Math.max(-most, value));
    };
    this.#x = within(this.#x + x, width, this.#room.width);
    this.#y = within(this.#y + y, height, this.#room.height);
  }

  /** Shows more of that side. @param x -1, 0 or 1 */
  look(x: number, y: number): void {
    this.panBy(-x * this.#room.width * PAN_STEP, -y * this.#room.height * PAN_STEP);
  }
}
