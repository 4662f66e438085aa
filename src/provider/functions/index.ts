import type { ProviderFunction } from "../../plugin/functions/provider-function";
import { hostnameFromTemplate } from "./hostname-from-template";
import { kriBuild } from "./kri-build";
import { kriParse } from "./kri-parse";
import { serviceHostname } from "./service-hostname";

/** What configurations can compute with this provider; the official one has no functions. */
export const functions: readonly ProviderFunction[] = [
  kriParse,
  kriBuild,
  serviceHostname,
  hostnameFromTemplate,
];
