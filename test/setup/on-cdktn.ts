import { App } from "cdktf";
import { hostOf } from "../../src/hosts";
import { bundledCli } from "../testing/bundled-cli";

if (hostOf(App.prototype) !== "cdktn") throw new Error("These tests would run on CDKTF, and prove nothing.");

// Examples take the CLI that they find, as a user's tests do; here it is to be the one of `npm ci`.
process.env.KONNECT_MESH_TF ??= bundledCli().path;
