import type { Schema } from "../../plugin/schema/schema";

/** The provider block. Names and flags are the official provider's, so that configurations can go either way. */
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
  },
};
