import { z } from "zod";
import { field } from "./facets";

/** What zones report of a service: shared by every kind that gets hostnames and addresses. */

const text = (description: string) => field(z.string().optional(), { description, mode: "computed" });

export const condition = z.object({
  type: text("What the condition is about."),
  status: text("`True`, `False` or `Unknown`."),
  reason: text("Why, as one word for programs."),
  message: text("Why, as a sentence for people."),
});

const hostnameGeneratorRef = (description: string) =>
  field(z.object({ coreName: text("Name of the hostname generator.") }).optional(), {
    description,
    mode: "computed",
  });

/** A list that only zones write. */
export function reported<Element extends z.ZodType>(element: Element, description: string) {
  return field(z.array(element).optional(), {
    description,
    mode: "computed",
    setByZones: true,
    emptyIsAbsent: true,
  });
}

export const addresses = reported(
  z.object({
    hostname: text("The hostname."),
    origin: text("What made it: `HostnameGenerator`."),
    hostnameGeneratorRef: hostnameGeneratorRef("The generator that made it."),
  }),
  "Hostnames under which clients reach the service.",
);

export const hostnameGenerators = reported(
  z.object({
    hostnameGeneratorRef: hostnameGeneratorRef("The generator."),
    conditions: reported(condition, "Whether it made a hostname, and why not."),
  }),
  "Every generator that selects the service, and what came of it.",
);

export const vips = reported(
  z.object({ ip: text("The address.") }),
  "Virtual addresses that clients connect to.",
);
