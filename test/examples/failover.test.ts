import { bundledCli } from "../testing/bundled-cli";
import "../../examples/failover/failover.test";

// The example takes the CLI that it finds, as a user's test does; here it is to be the one of `npm ci`.
process.env.KONNECT_MESH_TF ??= bundledCli().path;
