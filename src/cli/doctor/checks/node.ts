import { existsSync } from "node:fs";
import { join } from "node:path";
import { type Check, ok, problem } from "../check";
import { isAtLeast } from "../version";

const least = "20.18.0";
const leastForCdktnCli = "22.19.0";

/** Provider and constructs run on Node; cdktn-cli asks for a later one, and crashes without saying so. */
export const node: Check = {
  name: "node",
  title: "Node",
  look: ({ folder }) => {
    const found = process.versions.node;
    if (!isAtLeast(found, least)) {
      return [
        problem(
          `Node ${found} is too old for the provider`,
          `Install Node ${least} or later, as \`node\` on PATH.`,
        ),
      ];
    }
    const hasCdktnCli = existsSync(join(folder, "node_modules/cdktn-cli"));
    if (hasCdktnCli && !isAtLeast(found, leastForCdktnCli)) {
      return [
        problem(
          `Node ${found} is too old for cdktn-cli, which is installed here and crashes on it`,
          `Use Node ${leastForCdktnCli} or later for cdktn, or run the app with cdktf-cli 0.21.`,
        ),
      ];
    }
    return [ok(`Node ${found}`)];
  },
};
