import { hostnameTemplateParts } from "../../model";
import { literalOf } from "./code";

const makers = new Map(Object.entries(hostnameTemplateParts).map(([name, part]) => [part as string, name]));

/**
 * Calls that put a hostname's template together, such as `HostnameTemplate.displayName().dotText("mesh")`; undefined
 * for a template that they would not give to the letter.
 */
export function templateChain(template: string): string | undefined {
  // Text alone is better told as text.
  if (!template.includes("{{")) return undefined;
  const steps = template.split(/(\{\{[^{}]*\}\})/).filter((step) => step !== "");
  let chain = "";
  let joint: "" | "dot" | "dash" = "";
  for (const [index, step] of steps.entries()) {
    const isLast = index === steps.length - 1;
    const call = callFor(step);
    if (call !== undefined) {
      if (chain === "") chain = `HostnameTemplate.${call}`;
      else if (joint === "") return undefined;
      else chain += `.${joint}(HostnameTemplate.${call})`;
      joint = "";
      continue;
    }
    const [, start = "", text = "", end = ""] = /^([.-]?)(.*?)([.-]?)$/s.exec(step) ?? [];
    // A joint at either end of the template, or two in a row, no call gives.
    if (!/^[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?$|^$/i.test(text) || (chain === "") !== (start === ""))
      return undefined;
    if (isLast ? text === "" || end !== "" : (text === "") === (end !== "")) return undefined;
    if (text !== "") {
      chain +=
        chain === ""
          ? `HostnameTemplate.text(${literalOf(text)})`
          : `.${callOf(start)}Text(${literalOf(text)})`;
    }
    if (!isLast) joint = callOf(text === "" ? start : end);
  }
  return chain === "" ? undefined : chain;
}

function callFor(action: string): string | undefined {
  const maker = makers.get(action);
  return maker === undefined ? undefined : `${maker}()`;
}

function callOf(joint: string): "dot" | "dash" {
  return joint === "." ? "dot" : "dash";
}
