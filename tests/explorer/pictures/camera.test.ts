import { describe, expect, it } from 'vitest';
import { afterKey, cameraOf, cameraText, isSeen, NEAREST, seen } from '../../../src/explorer/pictures/camera.ts';

const FRAME = { width: 900, height: 560 };
const WHOLE = { k: 1, x: 450, y: 280 };

describe('a camera', () => {
  it('is held by an address, and shows the whole picture where that names none or nonsense', () => {
    const camera = cameraOf('3,200,250', FRAME);

    expect(camera).toEqual({ k: 3, x: 200, y: 250 });
    expect(cameraText(camera)).toBe('3.00,200,250');
    expect(cameraText(WHOLE)).toBeUndefined();
    for (const text of [undefined, '', 'near', '2', '2,3', '0.5,1,1', '2,1,1,1', '-3,100,100', 'Infinity,1,1'])
      expect(cameraOf(text, FRAME)).toEqual(WHOLE);
  });

  it('never shows what is beside the picture, nor more of it than its marks', () => {
    expect(cameraOf('2,0,9999', FRAME)).toEqual({ k: 2, x: 225, y: 420 });
    expect(cameraOf('500,450,280', FRAME).k).toBe(NEAREST);
  });

  it('puts its middle into the middle, and what is beside it out of sight', () => {
    const camera = cameraOf('4,200,250', FRAME);

    expect(seen(camera, FRAME, 200, 250)).toEqual({ left: 450, top: 280 });
    const far = seen(camera, FRAME, 800, 250);
    expect(isSeen(far.left, far.top, FRAME)).toBe(false);
  });

  it('moves by keys, and leaves arrows to the page while all is shown', () => {
    const near = afterKey('+', WHOLE, FRAME);

    expect(near?.k).toBe(1.5);
    expect(afterKey('ArrowLeft', near ?? WHOLE, FRAME)?.x).toBeLessThan(450);
    expect(afterKey('ArrowLeft', WHOLE, FRAME)).toBeUndefined();
    expect(afterKey('a', WHOLE, FRAME)).toBeUndefined();
    expect(afterKey('0', { k: 5, x: 100, y: 100 }, FRAME)).toEqual(WHOLE);
    expect(afterKey('-', WHOLE, FRAME)).toEqual(WHOLE);
  });
});
