import { escapeControls } from "./render-value";

/**
 * A path as Terraform's expressions write it: `spec.ports[0].port`, `labels["kuma.io/mesh"]`.
 * A map key that could be an attribute name is written like one: a plan does not tell them apart.
 */
export function renderAttributePath(steps: readonly (string | number)[]): string {
  return steps
    .map((step, position) => {
      if (typeof step === "number") return `[${step}]`;
      if (!/^[A-Za-z_]\w*$/.test(step)) return `[${escapeControls(JSON.stringify(step))}]`;
      return position === 0 ? step : `.${step}`;
    })
    .join("");
}
