import { element } from "./elements.mjs";

/**
 * Terms and what is known of each; those of which nothing is known are left out.
 *
 * @param {Readonly<Record<string, readonly string[]>>} facts
 * @returns {HTMLElement}
 */
export function factList(facts) {
  return element(
    "dl",
    { class: "facts" },
    ...Object.entries(facts)
      .filter(([, texts]) => texts.length > 0)
      .map(([term, texts]) =>
        element(
          "div",
          {},
          element("dt", {}, term),
          ...texts.map((text) => element("dd", {}, element("code", {}, text))),
        ),
      ),
  );
}
