import type { Page } from "playwright-core";

export interface Contrast {
  readonly text: string;
  readonly ratio: number;
}

/** Source: WCAG 2.2, 1.4.3 and 1.4.11. */
export const leastContrast = { text: 4.5, graphics: 3 } as const;

type Colour = readonly [red: number, green: number, blue: number, opacity: number];

interface PaintedText {
  readonly text: string;
  readonly colour: string;
  /** From the text outwards. */
  readonly backgrounds: readonly string[];
}

/** The contrast of every text on the page with what is behind it. */
export async function contrastsOf(page: Page): Promise<readonly Contrast[]> {
  const texts = await page.evaluate<readonly PaintedText[]>(`(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found = [];
    while (walker.nextNode()) {
      const { textContent, parentElement } = walker.currentNode;
      if (textContent.trim() === "" || !parentElement.checkVisibility()) continue;
      if (parentElement.closest("noscript, title, desc, option")) continue;
      const backgrounds = [];
      for (let at = parentElement; at; at = at.parentElement) backgrounds.push(getComputedStyle(at).backgroundColor);
      const { color, fill } = getComputedStyle(parentElement);
      const colour = parentElement.closest("svg") ? fill : color;
      // A share is on a ribbon, of whichever zone.
      for (const behind of parentElement.closest(".share") ? ribbons() : [[]]) {
        found.push({ text: textContent.trim(), colour, backgrounds: [...behind, ...backgrounds] });
      }
    }
    return found;
    function ribbons() {
      return [...document.querySelectorAll("svg .ribbon")].map((ribbon) => {
        const { fill, opacity } = getComputedStyle(ribbon);
        return [fill.replace("rgb(", "rgba(").replace(")", ", " + opacity + ")")];
      });
    }
  })()`);
  return texts.map(({ text, colour, backgrounds }) => {
    const behind = flatten(backgrounds.map(parseColour));
    return { text, ratio: contrast(over(parseColour(colour), behind), behind) };
  });
}

export function contrast(left: Colour, right: Colour): number {
  const [darker = 0, lighter = 0] = [luminance(left), luminance(right)].sort((one, other) => one - other);
  return (lighter + 0.05) / (darker + 0.05);
}

/** `rgb(1, 2, 3)`, `rgba(1, 2, 3, 0.5)` */
export function parseColour(text: string): Colour {
  const numbers = [...text.matchAll(/[\d.]+/g)].map(([number]) => Number(number));
  const [red, green, blue, opacity = 1] = numbers;
  if (!/^rgba?\(/.test(text) || red === undefined || green === undefined || blue === undefined) {
    throw new Error(`No colour: ${text}`);
  }
  return [red, green, blue, opacity];
}

/** Layers, the nearest first, on white. */
function flatten(layers: readonly Colour[]): Colour {
  return layers.reduceRight<Colour>((below, layer) => over(layer, below), [255, 255, 255, 1]);
}

export function over([red, green, blue, opacity]: Colour, below: Colour): Colour {
  const mix = (above: number, under: number) => above * opacity + under * (1 - opacity);
  return [mix(red, below[0]), mix(green, below[1]), mix(blue, below[2]), 1];
}

function luminance([red, green, blue]: Colour): number {
  const linear = (channel: number) => {
    const part = channel / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}
