import { retrySettings, timeoutSettings } from "../../konnect";
import type { Schema } from "../../plugin/schema/schema";
import { limitsAttribute } from "./limit-attributes";

/**
 * The provider block. Names and flags are the official provider's, so that every configuration of it is valid
 * here; what is ours alone comes last and is optional.
 */
export const providerSchema: Schema = {
  version: 0,
  description:
    "Manages Kong Konnect Mesh. Every setting can also come from the environment; the configuration goes first.",
  attributes: {
    server_url: {
      type: "string",
      mode: "optional",
      description:
        "Address of the Konnect API, for example `https://us.api.konghq.com`: a mesh lives in one region. Or set `KONNECT_SERVER_URL`. Default `https://global.api.konghq.com`.",
    },
    personal_access_token: {
      type: "string",
      mode: "optional",
      sensitive: true,
      description: "Personal access token (`kpat_…`). Or set `KONNECT_TOKEN`. Goes before the other tokens.",
    },
    system_account_access_token: {
      type: "string",
      mode: "optional",
      sensitive: true,
      description: "Access token of a system account (`spat_…`). Or set `KONNECT_SPAT`.",
    },
    konnect_access_token: {
      type: "string",
      mode: "optional",
      sensitive: true,
      description: "Konnect access token, used when neither of the others is set.",
    },
    timeouts: limitsAttribute(
      timeoutSettings,
      "How long one request may take, as durations such as `30s`. Not known to the official provider.",
    ),
    retry: limitsAttribute(
      retrySettings,
      "When a request that failed is sent again. Not known to the official provider.",
    ),
    adopt_existing: {
      type: "bool",
      mode: "optional",
      description:
        "Whether creating an object that exists already takes it over, with a warning, in place of an error that asks to import it. What it held is overwritten. Or set `KONNECT_MESH_ADOPT_EXISTING`. Default `false`. Not known to the official provider.",
    },
  },
};
