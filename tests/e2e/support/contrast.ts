import type { Locator } from '@playwright/test';

/** A part of an element: how far in from each of its edges, in CSS pixels. */
interface Inset {
  readonly top?: number;
  readonly right?: number;
  readonly bottom?: number;
  readonly left?: number;
}

/**
 * The contrast (WCAG 2.2, 1 to 21) between the lightest and the darkest pixel of an element as it
 * is painted, or of the part of it that is left. 1: all of one colour, nothing can be seen there.
 * Only a picture tells this in forced colours, where the system paints behind text.
 */
export async function paintedContrast(element: Locator, inset: Inset = {}): Promise<number> {
  const { top = 0, right = 0, bottom = 0, left = 0 } = inset;
  const box = await element.boundingBox();
  if (!box) throw new Error('The element is not painted');
  const page = element.page();
  const picture = await page.screenshot({
    clip: {
      x: box.x + left,
      y: box.y + top,
      width: box.width - left - right,
      height: box.height - top - bottom,
    },
  });
  return page.evaluate(
    async (bytes) => {
      const image = await createImageBitmap(new Blob([new Uint8Array(bytes)]));
      const canvas = new OffscreenCanvas(image.width, image.height).getContext('2d');
      if (!canvas) throw new Error('No canvas');
      canvas.drawImage(image, 0, 0);
      const { data } = canvas.getImageData(0, 0, image.width, image.height);
      let darkest = 1;
      let lightest = 0;
      for (let i = 0; i < data.length; i += 4) {
        const [r = 0, g = 0, b = 0] = Array.from(data.slice(i, i + 3), (value) => {
          const part = value / 255;
          return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
        });
        const luminance = 0.2126 * r + 0.7152 * g + 0.0722 * b;
        darkest = Math.min(darkest, luminance);
        lightest = Math.max(lightest, luminance);
      }
      return (lightest + 0.05) / (darkest + 0.05);
    },
    [...picture],
  );
}
