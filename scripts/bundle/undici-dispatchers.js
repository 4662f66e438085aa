"use strict";
/**
 * What the API client uses of undici, each loaded when it is used first. Most of undici's own index is what
 * browsers have, and loading that takes longer than a request.
 */

// As undici's index does.
require("undici/lib/dispatcher/dispatcher").prototype.request = require("undici/lib/api/api-request");

module.exports = {
  get Agent() {
    return require("undici/lib/dispatcher/agent");
  },
  get EnvHttpProxyAgent() {
    return require("undici/lib/dispatcher/env-http-proxy-agent");
  },
};
