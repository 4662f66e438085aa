/** @import { Overview } from "../../zones/overview" */
import { element } from "./elements.mjs";

/**
 * One switch a zone: suppose that its services fail.
 *
 * @param {Overview["zones"]} zones
 * @param {ReadonlySet<string>} down
 * @param {(zone: string, isDown: boolean) => void} change
 * @returns {HTMLElement}
 */
export function zoneSwitches(zones, down, change) {
  const switches = zones.map(({ name, online, enabled }, place) => {
    const id = `down-${place}`;
    const box = element("input", { type: "checkbox", id });
    box.checked = down.has(name);
    box.addEventListener("change", () => change(name, box.checked));
    const states = [...(online ? [] : ["offline"]), ...(enabled ? [] : ["disabled"])];
    return element(
      "label",
      { for: id, class: "switch" },
      box,
      element("span", { class: `swatch zone-${place % 8}` }),
      element("span", {}, name),
      ...states.map((state) => element("span", { class: "badge warn" }, state)),
    );
  });
  return element(
    "fieldset",
    { class: "switches" },
    element("legend", {}, "Suppose a zone is down"),
    ...switches,
  );
}
