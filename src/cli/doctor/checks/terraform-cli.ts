import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { findCli, HarnessError } from "../../../testing";
import { type Check, ok, problem } from "../check";
import { isAtLeast } from "../version";

const timeoutMilliseconds = 30_000;

/** Both CLIs speak plugin protocol 6 since. */
const least = "1.0.0";

export const terraformCli: Check = {
  name: "terraform-cli",
  title: "OpenTofu or Terraform",
  async look({ environment, folder }) {
    try {
      const { path, foundBy } = findCli({ environment, folders: [folder] });
      const { stdout } = await promisify(execFile)(path, ["version"], {
        cwd: folder,
        env: { ...environment, CHECKPOINT_DISABLE: "1" },
        timeout: timeoutMilliseconds,
      });
      const [, product, version] = /^(OpenTofu|Terraform) v(\S+)/m.exec(stdout) ?? [];
      if (product === undefined || version === undefined) {
        return [
          problem(
            `${path} (${foundBy}) answers \`version\` with something else`,
            "Name tofu or terraform itself.",
          ),
        ];
      }
      if (!isAtLeast(version, least)) {
        return [problem(`${product} ${version} at ${path} is too old`, `Install ${least} or later.`)];
      }
      return [ok(`${product} ${version} at ${path} (found by ${foundBy})`)];
    } catch (error) {
      if (error instanceof HarnessError) return [problem("None is found", error.message)];
      const { message } = error as Error;
      return [
        problem(
          `It does not run: ${message.split("\n")[0]}`,
          "Install it anew, or name another as KONNECT_MESH_TF.",
        ),
      ];
    }
  },
};
