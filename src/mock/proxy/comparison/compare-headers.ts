import type { Headers } from "../upstream/end-to-end-headers";
import type { Deviation } from "./compare-values";
import { isSameText, type Sides } from "./same-text";

type Readers = Readonly<Record<string, (value: string) => string>>;

/** The headers that clients act on, and what in them counts. */
const compared: Readers = {
  // Parameters count too, but not how they are spaced or quoted.
  "content-type": (value) => value.toLowerCase().replace(/[\s"]/g, ""),
  allow: (value) =>
    value
      .toUpperCase()
      .split(",")
      .map((method) => method.trim())
      .sort()
      .join(", "),
  location: (value) => value.replace(/^https?:\/\/[^/]+/, ""),
  "retry-after": () => "(some)",
};

export function compareHeaders(theirs: Headers, ours: Headers, sides: Sides): readonly Deviation[] {
  return Object.entries(compared).flatMap(([name, read]) => {
    const [left, right] = [theirs[name], ours[name]].map((value) =>
      value === undefined ? undefined : read([value].flat().join(", ")),
    );
    const isSame =
      left === undefined || right === undefined ? left === right : isSameText(left, right, sides);
    return isSame ? [] : [{ where: "header" as const, path: name, theirs: theirs[name], ours: ours[name] }];
  });
}
